import type { Instant } from '../../core/time/instant.ts';
import type { CourtService } from '../court/service.ts';
import type { Database } from '../database/connect.ts';
import type { HeadsPlace } from '../evidence/kept-heads.ts';
import type { RotatingLog } from '../logs/rotating.ts';
import type { ClockKeeper } from '../time/keeper.ts';

/** The court that is served, and what its routes need. */
export interface Site {
  readonly db: Database;
  readonly service: CourtService;
  readonly demonstration: boolean;
  /** Where copies of the logs’ heads are kept; a court in memory of a test may have none. */
  readonly heads?: HeadsPlace;
  now(): Instant;
  /** What keeps the clock of a running server; a test injects its own. */
  readonly keeper?: ClockKeeper;
  /** Where the server keeps its files. */
  readonly dataDirectory?: string;
  readonly requestLog?: RotatingLog;
  /** Hears of mistakes of the program’s, which users are only told a number of. */
  onError(error: unknown, request: string): void;
}

/** Who asks: the person signed in, and for whom they act as deputy. */
export interface Caller {
  readonly by: string;
  readonly onBehalfOf?: string;
  readonly at: Instant;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard on every route that needs somebody signed in. */
    caller: Caller | null;
    session: { readonly tokenHash: string; readonly person: string; readonly oneTime: boolean } | null;
  }
}
