import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { told } from '../../testing/states.ts';
import { table } from '../../testing/table.ts';
import type { TrackStage } from '../../vocabulary/stages.ts';
import type { ReviewEvent } from './events.ts';
import { evolveReview } from './evolve.ts';
import { begun, type Concern, type OpenReview, type Track } from './review.ts';

const known = begun(given(...told).court.state('review/r1'));
const document = { type: '复函', number: '1', on: '2026-05-11' } as const;
const judge = 'cao';
const reasons = '理由';

/** What happens to the track of cao, by a word for it. */
const happens: Readonly<Record<string, ReviewEvent>> = {
  told: { type: 'DecisionNotified', judge, mayAsk: true, reasons },
  received: { type: 'ReceiptRecorded', judge, of: 'decision', on: '2026-05-11', method: 'in-person' },
  asked: { type: 'ReconsiderationRequested', judge, on: '2026-05-11', grounds: '不服', forOthers: false },
  withdrawn: { type: 'ReconsiderationWithdrawn', judge, reason: '撤回' },
  lapsed: { type: 'ReconsiderationLapsed', judge },
  extended: {
    type: 'PeriodExtended',
    judge,
    of: 'decision',
    until: '2026-05-20',
    reason: '生病',
    proof: '诊断书',
  },
  upheld: { type: 'ReconsiderationDecided', judge, meeting: 'm2', outcome: 'upheld', findings: [], reasons },
  away: { type: 'ReferredToDiscipline', judge, ground: '20(1)', facts: '线索' },
  back: { type: 'DisciplineOutcomeRecorded', judge, outcome: 'none', document, share: 'full' },
  up: { type: 'ReferredToSuperiorCourt', about: 'confirmation', reason: '回避' },
  down: { type: 'SuperiorCourtAnswered', answer: { kind: 'sent-back' }, document },
  found: {
    type: 'ErrorFound',
    meeting: 'm2',
    judges: [{ judge, findings: known.judges.cao!.track!.findings }],
    notEstablished: [],
    reasons,
  },
};

/** Before the decision is told, where that is what happens; with a request, where one is withdrawn. */
function concernBefore(event: string, track: Track): Concern {
  const { reconsideration: _, ...cao } = known.judges.cao!;
  const asked = { receivedOn: '2026-05-08', grounds: '不服', entry: 9, enteredBy: judge } as const;
  return {
    ...cao,
    track,
    decision: event === 'told' ? undefined : { issuedOn: '2026-03-25' },
    ...(event === 'withdrawn' && { reconsideration: asked }),
  };
}

function evolved(cell: string, event: string): string {
  const [stage, before] = cell.split('<') as [TrackStage, TrackStage | undefined];
  const track: Track = { ...known.judges.cao!.track!, stage, before };
  const review: OpenReview = { ...known, judges: { ...known.judges, cao: concernBefore(event, track) } };
  const next = begun(evolveReview(review, happens[event]!, { position: 99, on: '2026-05-11', by: 'shen' }));
  const now = next.judges.cao?.track;
  const goes = now ? [now.stage, now.before].filter(Boolean).join('<') : 'none';
  return goes === cell ? '.' : goes;
}

// `a<b`: at a, to go back to b; `.`: it stays; `-`: the deciders let it not come to this
const rows = table(`
  track                                  | told                   | received             | asked                                   | withdrawn                              | lapsed               | extended                               | upheld                     | away                                | back                                      | up                                         | down                  | found
  ---------------------------------------|------------------------|----------------------|-----------------------------------------|----------------------------------------|----------------------|----------------------------------------|----------------------------|-------------------------------------|-------------------------------------------|--------------------------------------------|-----------------------|-------------------------
  answerable                             | notified               | -                    | -                                       | -                                      | lapsed               | -                                      | -                          | at-discipline<answerable            | -                                         | .                                          | .                     | .
  notified                               | -                      | reconsideration-open | under-reconsideration                   | -                                      | lapsed               | .                                      | -                          | at-discipline<notified              | -                                         | .                                          | .                     | -
  reconsideration-open                   | -                      | .                    | under-reconsideration                   | .                                      | lapsed               | .                                      | -                          | at-discipline<reconsideration-open  | -                                         | .                                          | .                     | -
  lapsed                                 | -                      | .                    | under-reconsideration                   | .                                      | .                    | reconsideration-open                   | -                          | at-discipline<lapsed                | -                                         | .                                          | .                     | -
  under-reconsideration                  | -                      | .                    | -                                       | reconsideration-open                   | .                    | .                                      | upheld                     | at-discipline<under-reconsideration | -                                         | .                                          | .                     | -
  upheld                                 | -                      | .                    | -                                       | -                                      | .                    | .                                      | -                          | at-discipline<upheld                | -                                         | .                                          | .                     | -
  awaiting-confirmation                  | -                      | .                    | under-reconsideration                   | .                                      | .                    | reconsideration-open                   | -                          | at-discipline<awaiting-confirmation | -                                         | with-superior-court<awaiting-confirmation  | .                     | -
  confirmed                              | -                      | .                    | -                                       | .                                      | .                    | .                                      | -                          | at-discipline<confirmed             | -                                         | .                                          | .                     | -
  at-discipline                          | .                      | -                    | -                                       | -                                      | -                    | -                                      | -                          | .                                   | none                                      | .                                          | .                     | at-discipline<answerable
  at-discipline<answerable               | at-discipline<notified | -                    | -                                       | -                                      | at-discipline<lapsed | -                                      | -                          | .                                   | answerable                                | .                                          | .                     | -
  at-discipline<notified                 | -                      | .                    | at-discipline<under-reconsideration     | -                                      | at-discipline<lapsed | .                                      | -                          | .                                   | notified                                  | .                                          | .                     | -
  at-discipline<reconsideration-open     | -                      | .                    | at-discipline<under-reconsideration     | .                                      | at-discipline<lapsed | .                                      | -                          | .                                   | reconsideration-open                      | .                                          | .                     | -
  at-discipline<lapsed                   | -                      | .                    | at-discipline<under-reconsideration     | .                                      | .                    | at-discipline<reconsideration-open     | -                          | .                                   | lapsed                                    | .                                          | .                     | -
  at-discipline<under-reconsideration    | -                      | .                    | -                                       | at-discipline<reconsideration-open     | .                    | .                                      | at-discipline<upheld       | .                                   | under-reconsideration                     | .                                          | .                     | -
  at-discipline<awaiting-confirmation    | -                      | .                    | at-discipline<under-reconsideration     | .                                      | .                    | at-discipline<reconsideration-open     | -                          | .                                   | awaiting-confirmation                     | .                                          | .                     | -
  with-superior-court<awaiting-confirmation | -                   | .                    | with-superior-court<under-reconsideration | .                                    | .                    | with-superior-court<reconsideration-open | -                        | at-discipline<awaiting-confirmation | -                                         | .                                          | awaiting-confirmation | -
  with-superior-court<under-reconsideration | -                   | .                    | -                                       | with-superior-court<reconsideration-open | .                  | .                                      | with-superior-court<upheld | at-discipline<under-reconsideration | -                                         | .                                          | under-reconsideration | -
`);
const moves = rows.flatMap(({ track: from = '', ...row }) =>
  Object.entries(row).flatMap(([event, to]) => (to === '-' ? [] : [{ from, event, to }])),
);

describe('where a track goes', () => {
  it.each(moves)('from $from, $event: $to', ({ from, event, to }) => {
    expect(evolved(from, event)).toBe(to);
  });
});
