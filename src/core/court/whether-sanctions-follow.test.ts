import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { adopted, tabled } from '../../testing/states.ts';

/** the committee decides whether sanctions follow (5(4)), from the first day of the story on. */
const byCommittee = adopted('R-26.1', 'committee-decides-whether');
const meeting: readonly Given[] = [byCommittee, ...tabled, play('2026-03-17', 'meeting')];
const ballots = (...questions: readonly string[]): readonly Given[] =>
  questions.map((each) => {
    const [question, choice = 'yes'] = each.split(' ');
    return play('2026-03-24', 'ballot', { question, choice });
  });
const held = ['f1/cao/established', 'f1/cao/share/primary'];
const confirmed: readonly Given[] = [
  play('2026-03-24', 'closed-meeting'),
  play('2026-03-24', 'told-the-panel'),
  play('2026-04-10', 'confirmed'),
];
const open = (question: string) => ({ by: '@presider', do: 'open-ballot', on: 'm1', with: { question } });

type Court = ReturnType<typeof given>['court'];
const trackIn = (court: Court) => {
  const review = court.state('review/r1');
  return review.stage === 'unstarted' ? undefined : review.judges.cao?.track;
};
const sanctions = (court: Court) =>
  trackIn(court)?.sanctions.map(({ kind, months }) => [kind, months].filter(Boolean).join(' '));
const finding = (court: Court) => court.state('record/cao').findings.at(-1);

describe('under R-26.1 the committee decides whether sanctions follow', () => {
  it('is asked in the item, beside how, and only where the reading is in force', () => {
    const { when } = given(...meeting, ...ballots(...held));
    when(open('f1/cao/whether')).then({
      type: 'BallotOpened',
      question: 'f1/cao/whether',
      voters: ['zhao', 'qian', 'sun', 'li', 'zhou', 'wu', 'feng', 'chen', 'chu', 'zheng', 'wang'],
      onLiability: true,
    });
    given(...meeting, ...ballots(...held))
      .when(open('f1/cao/sanction/admonition'))
      .then({
        type: 'BallotOpened',
        question: 'f1/cao/sanction/admonition',
        voters: ['zhao', 'qian', 'sun', 'li', 'zhou', 'wu', 'feng', 'chen', 'chu', 'zheng', 'wang'],
        onLiability: true,
      });
    given(...meeting.slice(1), ...ballots(...held))
      .when(open('f1/cao/whether'))
      .refused('question-not-next', '23');
  });

  it('voted yes, the ladder’s sanctions follow', () => {
    const { court } = given(...meeting, ...ballots(...held, 'f1/cao/whether'), ...confirmed);
    expect(sanctions(court)).toEqual(['criticism-and-education', 'withhold-allowance 1']);
    expect(finding(court)?.withheldMonths).toBeUndefined();
  });

  it('voted no, none follow, and no month counts as withheld; the finding still counts', () => {
    const { court } = given(...meeting, ...ballots(...held, 'f1/cao/whether no'), ...confirmed);
    expect([sanctions(court), trackIn(court)?.stage]).toEqual([[], 'settled']);
    expect(finding(court)).toMatchObject({ whether: 'no', withheldMonths: 0 });
    expect(court.state('record/cao').results).toMatchObject([{ rung: '28(3)' }]);
  });

  it('voting a sanction says that sanctions follow; the rung that is reached then replaces it', () => {
    const { court } = given(
      ...meeting,
      ...ballots(
        ...held,
        'f1/cao/sanction/circulated-criticism no',
        'f1/cao/sanction/written-self-criticism',
      ),
      ...confirmed,
    );
    expect(trackIn(court)?.findings).toMatchObject([
      { whether: 'yes', opinion: { sanctions: ['written-self-criticism'], months: 0 } },
    ]);
    expect(sanctions(court)).toEqual(['criticism-and-education', 'withhold-allowance 1']);
  });

  const waiting = [...meeting, ...ballots(...held), ...confirmed];
  const item = (choice: string): readonly Given[] => [
    ...waiting,
    play('2026-04-14', 'meeting-on-judge', { kind: 'sanction', judge: 'cao' }),
    play('2026-04-21', 'ballot', { meeting: 'm2', question: 'cao/whether', choice }),
    play('2026-04-21', 'closed-meeting', { meeting: 'm2' }),
  ];

  it('not voted, it waits in confirmed for an item of its own', () => {
    const { court } = given(...waiting);
    expect(trackIn(court)).toMatchObject({ stage: 'confirmed', awaited: { finding: 'f1' }, sanctions: [] });
    expect(finding(court)).toMatchObject({ whether: 'open', withheldMonths: 0 });
  });

  it('answered by the item: yes, and the ladder’s follow with its months', () => {
    const { court } = given(...item('yes'));
    expect(sanctions(court)).toEqual(['criticism-and-education', 'withhold-allowance 1']);
    expect(trackIn(court)).toMatchObject({ stage: 'confirmed', awaited: undefined });
    expect(finding(court)?.withheldMonths).toBe(1);
  });

  it('answered by the item: no, and the track is settled', () => {
    const { court } = given(...item('no'));
    expect([sanctions(court), trackIn(court)?.stage, finding(court)?.withheldMonths]).toEqual([
      [],
      'settled',
      0,
    ]);
  });

  it('keeps what was decided before the reading was adopted', () => {
    const later = adopted('R-26.1', 'committee-decides-whether', '2026-04-01');
    const { court } = given(
      ...meeting.slice(1),
      ...ballots(...held),
      ...confirmed.slice(0, 2),
      later,
      ...confirmed.slice(2),
    );
    expect(sanctions(court)).toEqual(['criticism-and-education', 'withhold-allowance 1']);
  });
});
