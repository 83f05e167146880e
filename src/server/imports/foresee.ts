import { type Asking, type Executed, execute, type Order } from '../../core/court/execute.ts';
import { idOf, initial, kindOf, type Stream } from '../../core/court/streams.ts';
import type { CourtService } from '../court/service.ts';

/** Which of these streams have begun: asked once for a whole file. */
export async function begunAmong(
  service: CourtService,
  streams: readonly Stream[],
): Promise<ReadonlySet<string>> {
  const text = 'select distinct stream from log_entry where court = $1 and stream = any($2::text[])';
  const rows = await service.db.rows<{ stream: string }>({ text }, [service.court, [...new Set(streams)]]);
  return new Set(rows.map(({ stream }) => stream));
}

/** What an order on a new stream would do. The database isn’t asked for what is known not to be there: it is one row of thousands. */
export async function foreseen(service: CourtService, order: Order): Promise<Executed> {
  const asking: Asking<Executed> = execute(order);
  let step = asking.next();
  while (!step.done) {
    const asked = step.value;
    if ('load' in asked && asked.load === order.stream)
      step = asking.next(initial(kindOf(asked.load), idOf(asked.load)));
    else if ('load' in asked) step = asking.next((await service.states.load(service.db, asked.load)).state);
    else if ('sameCase' in asked) step = asking.next([]);
    else throw new Error('a row of an import takes no number');
  }
  return step.value;
}
