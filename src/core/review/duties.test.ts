import { describe, expect, it } from 'vitest';
import { everyTask } from '../../testing/desks.ts';
import { type Given, given, play } from '../../testing/given.ts';
import {
  cleared,
  confirmed,
  decided,
  defended,
  delivered,
  examining,
  heard,
  meeting,
  proposed,
  referred,
  registered,
  settled,
  sheeted,
  tabled,
  told,
} from '../../testing/states.ts';

const step = (at: string, by: string, command: string, fields: object = {}): Given => ({
  at: `2026-${at}`,
  by,
  do: command,
  on: 'r1',
  with: fields,
});
const counts = { volumes: 2, pages: 186 };

const handed = [...registered, step('03-04T09:00', 'kong', 'hand-over-dossier', { to: 'shen', ...counts })];
const assigned = [...defended, step('03-06T09:00', 'shen', 'assign-reviewer')];
const disclosed = [...proposed, step('03-10T10:30', '@reviewer', 'disclose-findings', { judge: 'cao' })];
const report = { opinion: 'error', grade: 'ordinary', report: '报告' };
const completed = [...heard, step('03-12T09:00', '@reviewer', 'complete-examination', report)];
const away = [
  ...delivered,
  step('03-16T09:00', 'shen', 'refer-to-superior-court', { about: 'quorum', reason: '不足' }),
];
const none = [
  ...meeting,
  play('2026-03-24', 'ballot', { choice: 'no' }),
  play('2026-03-24', 'closed-meeting'),
];
const reconsidering = [...told, step('03-30T09:00', 'cao', 'request-reconsideration', { grounds: '责任' })];
const feedback = { department: 'case-filing', text: '请核对。' };
const lapsed = [...told, step('04-10T09:00', 'shen', 'give-feedback', feedback)];
const submitted = [...told, step('04-10T09:00', 'shen', 'submit-for-confirmation', { judges: ['cao'] })];
const reversal = {
  judge: 'cao',
  finding: 'f1',
  basis: 'superior-ruling',
  document: { type: '判决', number: '1', on: '2026-05-18' },
};
const reversed = [...settled, step('05-20T09:00', 'shen', 'reverse-finding', reversal)];

/** What the review asks for at the end of what has happened: `command/judge: persons by day`, and what waits or may be left. */
function asked(steps: readonly Given[]): readonly string[] {
  const { court } = given(...steps);
  return everyTask(court, court.log.at(-1)!.at).flatMap(({ on, task }) => {
    if (on !== 'review/r1') return [];
    const { command, judge, sanction, persons, dueOn, optional, waits } = task;
    const about = [command, judge, sanction].filter(Boolean).join('/');
    const more = [dueOn && `by ${dueOn.slice(5)}`, optional && 'may', waits && 'waits'].filter(Boolean);
    return [[`${about}: ${persons.join(' ')}`, ...more].join(' ')];
  });
}

const rows: readonly (readonly [string, readonly Given[], readonly string[]])[] = [
  ['referred', referred, ['register-case: shen han by 03-03']],
  [
    'registered, the judge told',
    registered,
    ['assign-reviewer: shen han by 03-04', 'submit-defense/cao: cao by 03-09'],
  ],
  [
    'the dossier handed over',
    handed,
    [
      'assign-reviewer: shen han by 03-04',
      'receive-dossier: shen by 03-05',
      'submit-defense/cao: cao by 03-09',
    ],
  ],
  ['defended', defended, ['assign-reviewer: shen han by 03-04']],
  [
    'the reviewer assigned',
    assigned,
    ['accept-assignment: zhao by 03-09', 'hand-over-dossier: kong shen han by 03-09'],
  ],
  [
    'under examination',
    examining,
    ['complete-review-sheet: zhao by 04-08', 'complete-examination: zhao by 04-08 waits'],
  ],
  ['the review sheet complete', sheeted, ['complete-examination: zhao by 04-08']],
  [
    'a finding proposed',
    proposed,
    ['disclose-findings/cao: zhao by 04-08', 'complete-examination: zhao by 04-08 waits'],
  ],
  [
    'a finding disclosed',
    disclosed,
    ['complete-examination: zhao by 04-08 waits', 'record-receipt/cao: cao shen han'],
  ],
  ['the judge heard on it', heard, ['complete-examination: zhao by 04-08']],
  ['the examination complete', completed, ['deliver-conclusion: zhao by 03-19']],
  ['the conclusion delivered: an error', delivered, ['table-for-meeting: shen han by 03-16']],
  ['the conclusion delivered: none', cleared, ['close-without-finding: shen han by 03-16']],
  ['tabled', tabled, ['add-agenda-item: shen han by 03-31']],
  ['at a meeting, which asks itself', meeting, []],
  ['with the superior court', away, ['record-superior-answer: shen han']],
  [
    'decided',
    decided,
    [
      'notify-decision/cao: shen han by 03-25',
      'notify-decision/yan: shen han by 03-25',
      'notify-decision/hua: shen han by 03-25',
    ],
  ],
  ['nothing established', none, ['close-without-finding: shen han by 03-25']],
  [
    'the decision told',
    told,
    [
      'request-reconsideration/cao: cao by 04-07 may',
      'request-reconsideration/yan: yan by 04-07 may',
      'request-reconsideration/hua: hua by 04-07 may',
    ],
  ],
  [
    'a reconsideration asked for (24)',
    reconsidering,
    [
      'add-agenda-item/cao: shen han by 04-30',
      'request-reconsideration/yan: yan by 04-07 may',
      'request-reconsideration/hua: hua by 04-07 may',
    ],
  ],
  [
    'the days to ask past, and feedback given',
    lapsed,
    ['submit-for-confirmation/cao: shen han', 'acknowledge-feedback: yang'],
  ],
  ['submitted for confirmation', submitted, ['record-confirmation/cao: shi']],
  [
    'confirmed',
    confirmed,
    ['issue-sanction/cao/criticism-and-education: zheng you', 'issue-sanction/cao/withhold-allowance: zhang'],
  ],
  ['sanctions carried out', settled, ['archive: shen han']],
  [
    'reversed after that',
    reversed,
    [
      'notify-decision/cao: shen han',
      'record-restoration/cao/criticism-and-education: zheng you',
      'record-restoration/cao/withhold-allowance: zhang',
    ],
  ],
];

describe('what a review asks of whom, and by when', () => {
  it.each(rows)('%s', (_, steps, expected) => {
    expect(asked(steps)).toEqual(expected);
  });
});

describe('a dossier that is electronic', () => {
  it('is handed to nobody', () => {
    const panel = [{ judge: 'cao', handling: true }, { judge: 'yan', presiding: true }, { judge: 'hua' }];
    const registering = {
      filedOn: '2025-05-06',
      closedOn: '2025-09-26',
      procedure: 'civil-first-ordinary',
      bench: { kind: 'panel', members: panel },
    };
    const handing = (fileKind: string) =>
      asked([
        ...referred,
        step('03-03T09:00', 'shen', 'register-case', { ...registering, fileKind }),
        step('03-06T09:00', 'shen', 'assign-reviewer'),
      ]).filter((each) => each.includes('dossier'));
    expect(handing('paper')).toHaveLength(1);
    expect(handing('electronic')).toEqual([]);
  });
});
