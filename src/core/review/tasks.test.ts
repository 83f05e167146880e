import { describe, expect, it } from 'vitest';
import { everyTask } from '../../testing/desks.ts';
import { type Given, given, play } from '../../testing/given.ts';
import {
  adopted,
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
  tabled,
  told,
  voted,
} from '../../testing/states.ts';
import { fromBeijing } from '../time/instant.ts';

const at = '2026-03-09T09:00';
const step = (by: string, command: string, given: object = {}, when = at): Given => ({
  at: when,
  by,
  do: command,
  on: 'r1',
  with: given,
});
const asked = [
  ...examining,
  step('zhao', 'record-inquiry', { whom: 'panel', person: 'yan', question: '庭审笔录由谁核对？' }),
];
const recusing = [
  ...examining,
  step('cao', 'request-recusal', { person: 'qian', ground: 'other', words: '宿怨' }),
];
const recusingThePresident = [
  ...examining,
  step('zhao', 'declare-recusal', { ground: 'other', words: '旧友' }),
];
const submitted = [...told, step('shen', 'submit-for-confirmation', { judges: ['cao'] }, '2026-04-10T09:00')];
const withDiscipline = [
  ...decided,
  step('shen', 'refer-to-discipline', { judge: 'cao', ground: '20(1)', facts: '涉嫌' }, '2026-03-25T09:00'),
];
const withFeedback = [
  ...decided,
  step('shen', 'give-feedback', { department: 'case-filing', text: '请核对送达地址。' }, '2026-03-25T09:00'),
];
const corrected = [
  ...registered,
  step(
    'cao',
    'correct-entry',
    { position: '@entry:notice:cao', on: '2026-03-03', reason: '笔误' },
    '2026-03-05T09:00',
  ),
];
const leave = {
  at: '2026-03-02T08:00',
  by: 'wang',
  do: 'record-leave',
  on: 'court',
  with: { person: 'zhao', from: '2026-03-02', until: '2026-05-30', reason: '学习' },
};

/** Whose office, which command, at whose desk, after what. */
const desks: readonly (readonly [string, string, string, readonly Given[]])[] = [
  ['a clerk of the quality office', 'register-case', 'shen', referred],
  ['a clerk of the quality office', 'assign-reviewer', 'han', registered],
  ['a clerk of the quality office', 'table-for-meeting', 'shen', delivered],
  ['a clerk of the quality office', 'close-without-finding', 'shen', cleared],
  ['a clerk of the quality office', 'add-agenda-item', 'shen', tabled],
  ['a clerk of the quality office', 'notify-decision', 'shen', decided],
  ['a second clerk', 'confirm-correction', 'han', corrected],
  ['the dossier keeper', 'hand-over-dossier', 'kong', [...defended, step('shen', 'assign-reviewer')]],
  ['the reviewer', 'accept-assignment', 'zhao', [...defended, step('shen', 'assign-reviewer')]],
  ['the reviewer', 'complete-review-sheet', 'zhao', examining],
  ['the reviewer', 'disclose-findings', 'zhao', proposed],
  ['the reviewer', 'complete-examination', 'zhao', heard],
  ['the judge with rights', 'submit-defense', 'cao', registered],
  ['the judge with rights', 'request-reconsideration', 'cao', told],
  ['the person asked', 'answer-inquiry', 'yan', asked],
  ['the president', 'decide-recusal', 'zhao', recusing],
  ['the executive vice-president', 'decide-recusal', 'qian', recusingThePresident],
  ['the executive vice-president', 'decide-recusal', 'shi', [leave, ...recusing]],
  ['the presider', 'close-item', 'qian', voted],
  ['the presider', 'open-ballot', 'qian', meeting],
  ['the adjudication-committee secretary', 'record-confirmation', 'shi', submitted],
  ['the supervision office', 'record-discipline-outcome', 'zheng', withDiscipline],
  ['the supervision office', 'issue-sanction', 'zheng', confirmed],
  ['finance', 'issue-sanction', 'zhang', confirmed],
  ['the department that was told', 'acknowledge-feedback', 'yang', withFeedback],
];

function desk(steps: readonly Given[], person: string): readonly string[] {
  const { court } = given(...steps);
  return everyTask(court, court.log.at(-1)?.at ?? fromBeijing(at))
    .filter(({ task }) => task.persons.includes(person) && !task.waits)
    .map(({ task }) => task.command);
}

describe('a desk', () => {
  it.each(desks)('of %s asks for %s', (_, command, person, steps) => {
    expect(desk(steps, person)).toContain(command);
  });

  it('has nothing of a review from which recusal keeps its owner away', () => {
    const relatives = {
      at: '2026-03-05T09:00',
      by: 'wang',
      do: 'declare-relatives',
      on: 'court',
      with: { one: 'shen', other: 'cao' },
    };
    expect(desk(registered, 'shen')).toEqual(['assign-reviewer']);
    expect(desk([...registered, relatives], 'shen')).toEqual([]);
    expect(desk([...registered, relatives], 'han')).toEqual(['assign-reviewer']);
  });

  it('says of what can’t be done yet for what it waits', () => {
    const { court } = given(...proposed);
    const tasks = everyTask(court, fromBeijing('2026-03-10T11:00')).map(({ task }) => task);
    const waiting = tasks.find((task) => task.command === 'complete-examination');
    expect(waiting?.persons).toEqual(['zhao']);
    expect(waiting?.waits?.[0]?.cite).toBe('13');
    expect(waiting?.dueOn).toBe('2026-04-08');
  });

  it('of a judge keeps a right that may still be used after its days, as a right', () => {
    const late = [...registered, play('2026-03-20', 'under-examination')];
    const { court } = given(...late);
    const own = everyTask(court, fromBeijing('2026-03-23T09:00')).find(
      ({ task }) => task.command === 'submit-defense',
    );
    expect(own?.task).toMatchObject({ persons: ['cao'], optional: true });
  });

  it('tells the judge again what came of the decision', () => {
    const upheld = [
      ...told,
      step('cao', 'request-reconsideration', { grounds: '认定有误' }, '2026-03-30T09:00'),
      play('2026-04-01', 'meeting-on-judge'),
      play('2026-04-08', 'ballot', { meeting: 'm2', question: 'f1/cao/upheld' }),
      play('2026-04-08', 'closed-meeting', { meeting: 'm2' }),
    ];
    expect(desk(upheld, 'shen')).toContain('notify-decision');
    const again = step('shen', 'notify-decision', { judge: 'cao', reasons: '维持' }, '2026-04-09T09:00');
    expect(desk([...upheld, again], 'shen')).not.toContain('notify-decision');
  });

  it('of the office asks for the superior court when nobody may review', () => {
    const members = ['zhao', 'qian', 'sun', 'li', 'zhou', 'wu', 'feng', 'chen', 'chu'];
    const away = members.map((person) => ({
      ...leave,
      with: { person, from: '2026-03-02', until: '2026-05-30', reason: '学习' },
    }));
    const commands = desk([...away, ...registered], 'shen');
    expect(commands).toContain('refer-to-superior-court');
    expect(commands).not.toContain('assign-reviewer');
  });
});

function dueOf(command: string, steps: readonly Given[]): string | undefined {
  const { court } = given(...steps);
  const tasks = everyTask(court, court.log.at(-1)?.at ?? fromBeijing(at));
  return tasks.find(({ task }) => task.command === command)?.task.dueOn;
}

describe('the month of the examination runs from the receipt of the case (O3)', () => {
  // assigned on the 9th, accepted on the 10th, the dossier signed for on the 11th
  it.each([
    ['dossier-signed', '2026-04-13'],
    ['accepted', '2026-04-10'],
    ['assigned', '2026-04-09'],
  ])('by R-O3.3 as %s until %s', (option, day) => {
    const steps = [adopted('R-O3.3', option), ...defended, play('2026-03-09', 'under-examination')];
    expect(dueOf('complete-examination', steps)).toBe(day);
  });
});

describe('the month of a reconsideration asked for on 30 March (24)', () => {
  const asking = step('cao', 'request-reconsideration', { grounds: '认定有误' }, '2026-03-30T09:00');
  const begun = [...told, asking, play('2026-04-29', 'meeting-on-judge')];
  const on = (day: string): readonly Given[] => [
    ...told,
    asking,
    { ...step('shen', 'plan-meeting', { on: day, place: '一楼' }, '2026-03-31T09:00'), on: 'm2' },
    {
      ...step(
        'shen',
        'add-agenda-item',
        { kind: 'reconsideration', review: 'r1', judge: 'cao' },
        '2026-03-31T09:10',
      ),
      on: 'm2',
    },
  ];

  it.each([
    ['decided-by', 'of a meeting in time', 'convene', on('2026-04-20'), '2026-04-20'],
    ['decided-by', 'of a meeting too late', 'convene', on('2026-05-12'), '2026-04-30'],
    ['begun-by', 'of a meeting too late', 'convene', on('2026-05-12'), '2026-04-30'],
    ['decided-by', 'of an item begun too late', 'open-ballot', begun, '2026-04-30'],
    ['begun-by', 'of an item begun too late', 'open-ballot', begun, '2026-05-06'],
  ])('as %s (R-24.2) has the task %s, %s, due', (option, _, command, steps, day) => {
    expect(dueOf(command, [adopted('R-24.2', option), ...steps])).toBe(day);
  });
});
