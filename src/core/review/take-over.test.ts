import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import {
  all,
  changed,
  check,
  concluded,
  finding,
  referral,
  taking,
  until,
  without,
} from '../../testing/on-paper.ts';
import type { ActOnPaper } from '../../vocabulary/acts-on-paper.ts';
import { actsOnPaper } from '../../vocabulary/acts-on-paper.ts';
import { type Asking, actingFor, reviewEnv, stateIn } from '../court/execute.ts';
import type { MemoryCourt } from '../court/memory-court.ts';
import { fromBeijing } from '../time/instant.ts';
import { acts, type Done, groundsOf, takenOverStages } from './brought-over.ts';
import { clocksOf } from './clocks.ts';
import { begun } from './review.ts';
import { tasksOn } from './tasks.ts';

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

  it('keeps what was found to apply, what a reconsideration left, and how many volumes came back', () => {
    const applying = [{ ofFinding: 1, excludedBy: '21(4)' as const, reason: '当事人隐瞒。' }];
    const became = [{ ofFinding: 1, item: '17(1)', share: 'secondary' as const }];
    const some = changed(until('result-received'), 'exclusions-considered', {
      ...{ exclusions: 'some-apply', applying },
    });
    const less = changed(some, 'reconsidered', { outcome: 'replaced', became });
    const review = stateOf(
      takenOver('decided', changed(less, 'dossier-returned', { volumes: 3, pages: 181 }), concluded),
    );
    expect(review.exclusions[0]?.grounds).toMatchObject({
      '21(3)': { applies: false },
      '21(4)': { applies: true, reason: '当事人隐瞒。' },
    });
    expect(review.judges.cao?.track?.findings).toEqual([
      { finding: 'f1', item: '17(1)', grade: 'minor', share: 'secondary' },
    ]);
    expect(review.dossier).toMatchObject({ keeper: 'kong', counted: { volumes: 3, pages: 181 } });
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
