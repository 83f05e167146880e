import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useParams, useSearchParams } from 'react-router';
import type { Meeting } from '../../../answers/meeting.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Actions, OpenForm } from '../../command/actions.tsx';
import { Answered } from '../../ui/states.tsx';
import { Agenda } from './agenda.tsx';
import { Attendance } from './attendance.tsx';
import { AwaitingList, useAwaiting } from './awaiting-list.tsx';
import { BallotBox } from './ballot-box.tsx';
import { useMeetingChoices } from './choices.ts';
import { meetingForms } from './forms.ts';
import { LeavingList } from './leaving.tsx';
import { meetingTones } from './meetings-page.tsx';
import { Minutes } from './minutes.tsx';
import { may, openBallotOf, openItemOf } from './on-meeting.ts';
import { Resolutions } from './resolutions.tsx';
import { Room } from './room.tsx';
import '../paper.css';
import '../terse.css';
import './meeting.css';

const BEAT = 3_000;
const live = ['open', 'convened', 'adjourned'];

/** The meeting room: everybody’s own screen on the same meeting. */
export function MeetingPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const onBehalfOf = search.get('for') ?? undefined;
  const meeting = useQuery({
    ...resourceQuery<Meeting>(`/meetings/${encodeURIComponent(id)}`, onBehalfOf),
    refetchInterval: ({ state }) => (live.includes(state.data?.stage ?? '') ? BEAT : false),
  });
  return <Answered of={meeting}>{(page) => <Page meeting={page} onBehalfOf={onBehalfOf} />}</Answered>;
}

/** Have their own place on the page when they are allowed. */
const placed = [
  'open-item',
  'appoint-presenter',
  'hear-reviewer',
  'hear-judge',
  'record-note',
  'record-reason',
  'open-ballot',
  'close-ballot',
  'void-ballot',
  'close-item',
  'postpone-item',
  'excuse-member',
  'record-attendance',
  'remove-agenda-item',
];
const leading = ['convene', 'open-meeting', 'resume-meeting', 'draft-minutes', 'approve-minutes'];

function Page({ meeting, onBehalfOf }: { meeting: Meeting; onBehalfOf?: string }) {
  const item = openItemOf(meeting);
  const ballot = openBallotOf(item);
  // in the room many act at once: what is done is checked against the meeting as it stands, not as it was seen
  const version = live.includes(meeting.stage) ? undefined : meeting.version;
  const target = { kind: 'meeting', id: meeting.id, version, onBehalfOf } as const;
  const isPlaced = ({ name, allowed }: { name: string; allowed: boolean }) =>
    allowed && placed.includes(name);
  const others = meeting.actions.filter((action) => action.name !== 'cast-ballot' && !isPlaced(action));
  const ownPlace = meeting.actions.filter(isPlaced);
  const shared = {
    target,
    subject: meeting,
    names: meeting.names,
    choices: useMeetingChoices(meeting),
    forms: meetingForms,
  };
  return (
    <article className="meeting">
      <Head meeting={meeting} />
      {others.length > 0 ? <Actions {...shared} actions={others} first={leading} /> : null}
      {ownPlace.length > 0 ? <OpenForm {...shared} actions={ownPlace} /> : null}
      <div className="meeting-columns">
        <div>
          {item && ballot?.mayVote ? (
            <BallotBox
              key={`${item.id} ${ballot.question} ${item.ballots.length}`}
              meeting={meeting}
              item={item}
              ballot={ballot}
            />
          ) : null}
          {item ? <Room meeting={meeting} item={item} target={target} /> : null}
          <Agenda meeting={meeting} target={target} />
          {may(meeting, 'add-agenda-item') ? <Awaiting meeting={meeting} /> : null}
          <Resolutions meeting={meeting} />
          <Minutes meeting={meeting} />
        </div>
        <aside className="no-print">
          <LeavingList meeting={meeting} target={target} />
          <Attendance meeting={meeting} target={target} />
        </aside>
      </div>
    </article>
  );
}

/** Offered where it is put on the agenda, reconsiderations with the judge who asked among it. */
function Awaiting({ meeting }: { meeting: Meeting }) {
  return <AwaitingList items={useAwaiting() ?? []} at={meeting.id} />;
}

function Head({ meeting }: { meeting: Meeting }) {
  const { t, choice } = useWords();
  const { day } = useDates();
  return (
    <div className="page-head">
      <h1 className="page-title">
        {choice('kind', meeting.kind)} <Tag color={meetingTones[meeting.stage]}>{meeting.stageName}</Tag>
      </h1>
      <span>
        <time dateTime={`${meeting.on}T${meeting.time}`}>
          {day(meeting.on)} {meeting.time}
        </time>{' '}
        {t('meeting.at', { place: meeting.place })}
      </span>
    </div>
  );
}
