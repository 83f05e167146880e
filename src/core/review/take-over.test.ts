import { describe, expect, it } from 'vitest';
import { given, type When } from '../../testing/given.ts';
import { type Asking, actingFor, reviewEnv, stateIn } from '../court/execute.ts';
import type { MemoryCourt } from '../court/memory-court.ts';
import type { CourtDate } from '../time/court-date.ts';
import { fromBeijing } from '../time/instant.ts';
import { type ActOnPaper, acts, actsOnPaper, type Done, groundsOf, takenOverStages } from './brought-over.ts';
import { clocksOf } from './clocks.ts';
import { begun } from './review.ts';
import { tasksOn } from './tasks.ts';

const members = [{ judge: 'cao', handling: true }, { judge: 'yan', presiding: true }, { judge: 'hua' }];
const identity = {
  filedOn: '2025-03-06',
  closedOn: '2025-08-26',
  procedure: 'civil-first-ordinary',
  bench: { kind: 'panel', members },
};
const finding = {
  item: '18(3)',
  facts: '本金认定与笔录不符。',
  pages: '正卷第45页',
  persons: [{ judge: 'cao', share: 'primary' }],
  cause: 'responsibility',
  seriousConsequence: false,
};
const concluded = { findings: [finding], opinion: 'error', report: '已阅卷，属一般差错。' };
const referral = {
  at: '2026-03-09T09:00',
  by: 'yang',
  do: 'refer-case',
  on: 'r1',
  with: {
    caseNumber: '（2025）吉0799民初1123号',
    cause: '民间借贷纠纷',
    parties: ['张某甲', '李某乙'],
    grounds: ['9(1)'],
    document: { type: '民事裁定书', number: '（2025）吉07民终88号', on: '2025-12-10' },
    reason: '二审发回重审，请评查。',
  },
};

const done = (what: ActOnPaper, on: CourtDate, person?: string): Done => ({
  ...{ what, on, paper: `${what}的文书`, words: '内容。' },
  ...(person && { person }),
  ...(what === 'reconsidered' && { outcome: 'upheld' }),
});

const all: Readonly<Record<ActOnPaper, Done>> = {
  'notice-issued': done('notice-issued', '2026-01-12', 'cao'),
  'notice-received': done('notice-received', '2026-01-13', 'cao'),
  'defense-received': done('defense-received', '2026-01-16', 'cao'),
  'reviewer-assigned': done('reviewer-assigned', '2026-01-14', 'zhao'),
  'assignment-accepted': done('assignment-accepted', '2026-01-14'),
  'dossier-received': done('dossier-received', '2026-01-15'),
  'findings-disclosed': done('findings-disclosed', '2026-01-28', 'cao'),
  'findings-received': done('findings-received', '2026-01-28', 'cao'),
  'findings-answered': done('findings-answered', '2026-01-30', 'cao'),
  'exclusions-considered': done('exclusions-considered', '2026-02-02', 'cao'),
  'examination-completed': done('examination-completed', '2026-02-10'),
  'conclusion-delivered': done('conclusion-delivered', '2026-02-11'),
  'dossier-returned': done('dossier-returned', '2026-02-12', 'kong'),
  tabled: done('tabled', '2026-02-12'),
  decided: done('decided', '2026-02-25'),
  'decision-issued': done('decision-issued', '2026-02-26', 'cao'),
  'decision-received': done('decision-received', '2026-03-02', 'cao'),
  'reconsideration-requested': done('reconsideration-requested', '2026-03-04', 'cao'),
  reconsidered: done('reconsidered', '2026-03-05', 'cao'),
  'result-issued': done('result-issued', '2026-03-06', 'cao'),
  'result-received': done('result-received', '2026-03-06', 'cao'),
  'confirmation-requested': done('confirmation-requested', '2026-03-09', 'cao'),
};

const until = (last: ActOnPaper) =>
  actsOnPaper.slice(0, actsOnPaper.indexOf(last) + 1).map((what) => all[what]);
const without = (done: readonly Done[], ...left: readonly ActOnPaper[]) =>
  done.filter(({ what }) => !left.includes(what));
const changed = (done: readonly Done[], what: ActOnPaper, to: Partial<Done>) =>
  done.map((each) => (each.what === what ? { ...each, ...to } : each));

function taking(stage: string, done: readonly Done[], more: object = {}): When & { on: string; at: string } {
  const counted = { volumes: 2, pages: 180 };
  const fields = { ...identity, stage, registeredOn: '2026-01-12', done, ...counted, ...more };
  return { at: '2026-03-09T10:00', by: 'shen', do: 'take-over-review', on: 'r1', with: fields };
}
const check = { at: '2026-03-09T11:00', by: 'wu', do: 'check-take-over', on: 'r1', with: {} };
const refused = (stage: string, done: readonly Done[], more: object = {}) =>
  given(referral).when(taking(stage, done, more));
const takenOver = (stage: string, done: readonly Done[], more: object = {}) =>
  given(referral, taking(stage, done, more), check).court;
const stateOf = (court: MemoryCourt) => begun(court.state('review/r1'));

function* waiting(at: string): Asking<{ clocks: string[]; tasks: string[] }> {
  const acting = yield* actingFor(stateIn, { by: 'shen', at: fromBeijing(at) });
  const env = yield* reviewEnv(stateIn, 'r1', acting);
  const review = yield* stateIn('review/r1');
  return {
    clocks: clocksOf(review, env).map(({ clock, judge, dueOn }) => `${clock} ${judge} ${dueOn}`),
    tasks: tasksOn(review, env).map(
      ({ command, judge, dueOn }) => `${command} ${judge ?? ''} ${dueOn ?? ''}`,
    ),
  };
}

describe('a review under way on paper', () => {
  const lastAt = {
    registered: 'defense-received',
    assigned: 'dossier-received',
    'under-examination': 'exclusions-considered',
    examined: 'examination-completed',
    delivered: 'dossier-returned',
    'awaiting-committee': 'tabled',
    decided: 'confirmation-requested',
  } as const satisfies Record<(typeof takenOverStages)[number], ActOnPaper>;

  it.each(takenOverStages)('is taken over at the stage %s, each act on its own day', (stage) => {
    const done = until(lastAt[stage]).filter(
      ({ what }) => takenOverStages.indexOf(acts[what].from) <= takenOverStages.indexOf(stage),
    );
    const more =
      takenOverStages.indexOf(stage) >= 3
        ? concluded
        : stage === 'under-examination'
          ? { findings: [finding] }
          : {};
    const review = stateOf(takenOver(stage, done, more));
    expect(review.stage).toBe(stage);
    expect(review.registeredOn).toBe('2026-01-12');
    expect(review.number).toBe('评查〔2026〕1号');
    expect(review.takenOver?.done.map(({ what }) => what)).toEqual(
      expect.arrayContaining(done.map(({ what }) => what)),
    );
    expect(review.judges.cao?.notice?.receipt?.on).toBe('2026-01-13');
    expect(review.judges.cao?.defenses?.[0]).toMatchObject({ on: '2026-01-16', late: false });
    if (stage === 'decided') expect(review.judges.cao?.track?.stage).toBe('awaiting-confirmation');
  });

  it.each([
    [
      'no conclusion yet',
      'delivered',
      without(until('conclusion-delivered'), 'conclusion-delivered'),
      concluded,
      'act-missing',
    ],
    ['a reviewer at registration', 'registered', until('reviewer-assigned'), {}, 'act-too-early'],
    ['a receipt without its notice', 'registered', [all['notice-received']], {}, 'act-without-ground'],
    [
      'a receipt twice',
      'registered',
      [all['notice-issued'], all['notice-received'], all['notice-received']],
      {},
      'act-twice',
    ],
    [
      'a notice to nobody',
      'registered',
      [{ ...all['notice-issued'], person: undefined }],
      {},
      'act-of-nobody',
    ],
    [
      'a notice to a stranger',
      'registered',
      [{ ...all['notice-issued'], person: 'jin' }],
      {},
      'not-concerned',
    ],
    [
      'a notice to somebody unknown',
      'registered',
      [{ ...all['notice-issued'], person: 'nn' }],
      {},
      'unknown-person',
    ],
    [
      'a defense without its words',
      'registered',
      changed(until('defense-received'), 'defense-received', { words: undefined }),
      {},
      'act-without-words',
    ],
    [
      'a receipt the day before its notice',
      'registered',
      changed(until('notice-received'), 'notice-received', { on: '2026-01-11' }),
      {},
      'before-its-ground',
    ],
    [
      'a notice before the registration',
      'registered',
      [{ ...all['notice-issued'], on: '2026-01-11' }],
      {},
      'before-its-ground',
    ],
    ['a notice tomorrow', 'registered', [{ ...all['notice-issued'], on: '2026-03-10' }], {}, 'in-future'],
    [
      'a dossier nobody counted',
      'assigned',
      until('dossier-received').filter(({ what }) => what !== 'assignment-accepted'),
      { volumes: undefined },
      'dossier-uncounted',
    ],
    [
      'an examination without a report',
      'examined',
      until('examination-completed'),
      { findings: [finding], opinion: 'error' },
      'conclusion-missing',
    ],
    [
      'an opinion that finds nothing',
      'examined',
      until('examination-completed'),
      { ...concluded, opinion: 'no-liability' },
      'opinion-and-findings-differ',
    ],
    [
      'a reviewer who sat on the panel',
      'under-examination',
      changed(until('exclusions-considered'), 'reviewer-assigned', { person: 'yan' }),
      { findings: [finding] },
      'reviewer-recused',
    ],
    [
      'a decision that found nothing',
      'decided',
      without(
        until('decided'),
        'findings-disclosed',
        'findings-received',
        'findings-answered',
        'exclusions-considered',
      ),
      { opinion: 'no-liability', report: '无。' },
      'decision-without-finding',
    ],
    [
      'a reconsideration without its result',
      'decided',
      changed(until('reconsidered'), 'reconsidered', { outcome: undefined }),
      concluded,
      'outcome-missing',
    ],
    [
      'a finding whose ruling is not named',
      'examined',
      until('examination-completed'),
      { ...concluded, findings: [{ ...finding, item: '19(1)' }] },
      'element-missing',
    ],
  ] as const)('is refused with %s', (_what, stage, done, more, code) => {
    refused(stage, done as readonly Done[], more).refused(code);
  });

  it.each([
    ['2026-03-12', 'asked-before-the-end'],
    ['2026-03-13', undefined],
  ])('asked for confirmation on %s, nobody having asked for a reconsideration until the 12th', (on, code) => {
    const done = [...until('decision-received'), { ...all['confirmation-requested'], on }] as readonly Done[];
    const at = '2026-03-16T10:00';
    const when = given(referral).when({ ...taking('decided', done, concluded), at });
    if (code) when.refused(code, '24');
    else when.then({ type: 'TakeOverEntered', stage: 'decided', missing: [] });
  });

  it('registered after the court began to use the system is registered here', () => {
    const later = { ...referral, at: '2026-03-20T09:00' };
    const on = (registeredOn: string) =>
      given(referral, {
        ...later,
        on: 'r2',
        with: { ...later.with, caseNumber: '（2025）吉0799民初9号' },
      }).when({
        ...taking('registered', [], { registeredOn }),
        at: '2026-03-20T10:00',
      });
    on('2026-03-10').refused('after-introduction', '7(1)');
    on('2026-03-09').then({ type: 'TakeOverEntered', stage: 'registered' });
  });

  it('waits for a second person of another office, and changes nothing until then', () => {
    const entered = given(referral, taking('registered', until('notice-received')));
    expect(stateOf(entered.court).stage).toBe('referred');
    entered.when({ ...check, by: 'shen' }).refused('not-yours-to-do');
    entered.when(taking('registered', [])).refused('take-over-waits', '7(1)');
    entered.when({ ...check, with: { agrees: false } }).refused('reason-missing', '7(1)');
    const back = given(referral, taking('registered', until('notice-received')), {
      ...check,
      with: { agrees: false, reason: '回证看不清。' },
    });
    expect(stateOf(back.court)).toMatchObject({ stage: 'referred', takeOver: undefined });
  });

  it('runs its periods from the real days: what ended meanwhile has ended, what runs ends when it would have', () => {
    const court = takenOver('decided', without(until('decision-received'), 'dossier-returned'), concluded);
    expect(court.ask(waiting('2026-03-09T12:00')).clocks).toEqual(['reconsideration-request cao 2026-03-12']);
    court.pass(fromBeijing('2026-03-12T23:00'));
    expect(stateOf(court).judges.cao?.track?.stage).toBe('reconsideration-open');
    court.pass(fromBeijing('2026-03-13T09:00'));
    expect(stateOf(court).judges.cao?.track?.stage).toBe('lapsed');
  });

  it('keeps each act as an entry of its own: a mistyped receipt is corrected by its place in the log', () => {
    const { court, when } = given(referral, taking('registered', until('notice-received')), check);
    const at = court.log.findIndex(
      ({ event }) => event.type === 'BroughtOver' && event.act.type === 'ReceiptRecorded',
    );
    const fields = { position: at, on: '2026-01-14', reason: '回证日期误录。' };
    when({ by: 'wu', do: 'correct-entry', with: fields }).then({
      type: 'EntryCorrected',
      correction: { judge: 'cao', of: 'notice', from: '2026-01-13', to: '2026-01-14' },
    });
  });

  it('says what was not entered, and asks for it where it can still be done', () => {
    const done = without(
      until('conclusion-delivered'),
      ...(['notice-received', 'defense-received', 'dossier-received', 'findings-disclosed'] as const),
      ...(['findings-received', 'findings-answered', 'exclusions-considered'] as const),
    );
    const court = takenOver('delivered', done, concluded);
    expect(stateOf(court).takenOver?.missing).toEqual([
      { what: 'notice-received', person: 'cao' },
      { what: 'dossier-received' },
      { what: 'review-sheet' },
      { what: 'findings-disclosed', person: 'cao' },
      { what: 'findings-received', person: 'cao' },
      { what: 'exclusions-considered', person: 'cao' },
    ]);
    const { tasks } = court.ask(waiting('2026-03-09T12:00'));
    expect(tasks).toEqual(expect.arrayContaining([expect.stringContaining('complete-review-sheet')]));
    expect(tasks).toEqual(expect.arrayContaining([expect.stringContaining('record-receipt cao')]));
  });
});

describe('the acts on paper', () => {
  it('rest on acts that come before them, and can be entered at the stage of what they rest on', () => {
    for (const what of actsOnPaper)
      for (const ground of acts[what].restsOn ?? []) {
        expect(actsOnPaper.indexOf(ground), `${what} ${ground}`).toBeLessThan(actsOnPaper.indexOf(what));
        expect(takenOverStages.indexOf(acts[ground].from)).toBeLessThanOrEqual(
          takenOverStages.indexOf(acts[what].from),
        );
      }
  });

  it('of one judge do not rest on those of another', () => {
    const done = [all['notice-issued'], { ...all['notice-received'], person: 'yan' }];
    expect(groundsOf(done[1] as Done, done)).toBeUndefined();
    expect(groundsOf(all['notice-received'], done)).toEqual([all['notice-issued']]);
  });
});
