import { useQuery } from '@tanstack/react-query';
import type { Item, Meeting } from '../../../answers/meeting.ts';
import type { ReviewPage } from '../../../answers/review.ts';
import type { Finding } from '../../../answers/review-examination.ts';
import { citation } from '../../../vocabulary/citation.ts';
import { numberOfFinding } from '../../../vocabulary/names.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useWords } from '../../app/text.tsx';
import type { Choices } from '../../command/form-props.ts';
import { titleOfFinding } from '../../ui/finding.ts';
import { useNames, usePeople } from '../../ui/person.tsx';
import { openItemOf } from './on-meeting.ts';

/** What the fields of the forms at a meeting can be chosen from. */
export function useMeetingChoices(meeting: Meeting): Choices {
  const { t, locale } = useWords();
  const nameOf = useNames(meeting.names);
  const item = openItemOf(meeting);
  const findings = useFindings(item);
  const people = usePeople();
  const named = (person: string) => ({ value: person, label: nameOf(person) });
  const judges = [
    ...new Set([
      ...(item?.judge ? [item.judge] : []),
      ...findings.flatMap((each) => each.persons.map(({ judge }) => judge)),
    ]),
  ];
  const waiting = meeting.agenda.filter((each): each is Item => !each.hidden && each.stage === 'waiting');
  return {
    item: waiting.map(({ id, title }) => ({ value: id, label: title })),
    person: [...new Set([...meeting.committee.map(({ person }) => person), ...meeting.observers])].map(named),
    judge: judges.length > 0 ? judges.map(named) : people.map(({ id }) => named(id)),
    finding: [...new Set([...(item?.reasonsMissing ?? []), ...findings.map(({ id }) => id)])].map((id) => {
      const known = findings.find((each) => each.id === id);
      return {
        value: id,
        label: known
          ? t('meetings.finding', { finding: numberOfFinding(id), item: citation(known.item)[locale] })
          : titleOfFinding(id, t),
      };
    }),
    id: (meeting.resolutions ?? [])
      .filter((each) => each.answer === undefined)
      .map(({ id, task }) => ({ value: id, label: task })),
    question: (item?.questions ?? []).map(({ id, about = '', words }) => ({
      value: id,
      label: `${words} ${about}`,
    })),
  };
}

/** The findings of the review that an item is about, as far as whoever looks may see them. */
function useFindings(item: Item | undefined): readonly Finding[] {
  const path = `/reviews/${encodeURIComponent(item?.review ?? '')}`;
  const known = useQuery({
    ...resourceQuery<ReviewPage>(path),
    enabled: item?.opens === true,
    staleTime: 60_000,
  });
  return known.data?.findings ?? [];
}
