import { randomUUID } from 'node:crypto';
import type { Text } from '../../core/kernel/text.ts';
import type { TableKind } from './columns.ts';
import { Pace, Stopped } from './pace.ts';
import type { Report } from './take-in.ts';

type Outcome = {
  readonly [Kind in TableKind]: { readonly kind: Kind; readonly report: Report<Kind> };
}[TableKind];

/** An import that goes on while its page asks how far it has come. */
export interface RunningImport {
  readonly id: string;
  readonly by: string;
  readonly dryRun: boolean;
  readonly pace: Pace;
  end?: { readonly outcome: Outcome } | { readonly wrong: Text } | { readonly failed: unknown };
}

/** An end that nobody has asked for is kept so long. */
const KEPT_MS = 600_000;

/** The imports of one server. What has ended is told once, to whoever began it, and then forgotten. */
export class RunningImports {
  private readonly running = new Map<string, RunningImport>();

  /** Begins one. A preview that the same person still has going is given up: they have chosen another file. */
  begin<Kind extends TableKind>(
    by: string,
    kind: Kind,
    dryRun: boolean,
    work: (pace: Pace, id: string) => Promise<Report<Kind> | { readonly wrong: Text }>,
  ): RunningImport {
    for (const each of this.running.values())
      if (each.by === by && each.dryRun && !each.end) each.pace.stop();
    const started: RunningImport = { id: randomUUID(), by, dryRun, pace: new Pace() };
    this.running.set(started.id, started);
    void this.finish(started, kind, work);
    return started;
  }

  /** Those that are still at work for somebody. */
  countOf(by: string): number {
    return [...this.running.values()].filter((each) => each.by === by && !each.end).length;
  }

  find(id: string, by: string): RunningImport | undefined {
    const found = this.running.get(id);
    return found?.by === by ? found : undefined;
  }

  forget(id: string): void {
    this.running.delete(id);
  }

  private async finish<Kind extends TableKind>(
    started: RunningImport,
    kind: Kind,
    work: (pace: Pace, id: string) => Promise<Report<Kind> | { readonly wrong: Text }>,
  ): Promise<void> {
    try {
      const report = await work(started.pace, started.id);
      started.end = 'wrong' in report ? report : { outcome: { kind, report } as Outcome };
    } catch (error) {
      if (error instanceof Stopped) this.forget(started.id);
      started.end = { failed: error };
    }
    setTimeout(() => this.forget(started.id), KEPT_MS).unref();
  }
}
