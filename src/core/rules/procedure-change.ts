import type { Procedure } from '../../vocabulary/case.ts';
import { type Reason, reason } from '../kernel/reason.ts';
import type { CourtDate } from '../time/court-date.ts';

/** A case that went on under another procedure: 简易转普通 and the like. */
export interface ProcedureChange {
  readonly to: Procedure;
  /** The day of the ruling or decision. */
  readonly on: CourtDate;
}

export interface InForce {
  readonly procedure: Procedure;
  /** Day 0 of the limit. */
  readonly start: CourtDate;
  readonly because: readonly Reason[];
}

/** The field of the law, by which procedures can follow one another. */
export function fieldOf(procedure: Procedure): string {
  return procedure.split('-')[0] ?? procedure;
}

/**
 * The procedure whose limit holds and the day from which it runs: with a change that of the procedure changed to, from the
 * first filing in civil and administrative cases, from the decision to change in criminal ones.
 */
export function inForce(
  procedure: Procedure,
  filedOn: CourtDate,
  changes: readonly ProcedureChange[],
): InForce {
  const last = changes.at(-1);
  if (!last) return { procedure, start: filedOn, because: [] };
  const before = changes.at(-2)?.to ?? procedure;
  if (fieldOf(last.to) !== 'criminal') {
    const administrative = fieldOf(last.to) === 'administrative';
    const says = reason(
      administrative
        ? 'law:Interpretation of the Administrative Litigation Law 105'
        : 'law:Interpretation of the Civil Procedure Law 258',
      `${last.on}转换程序，审限按转换后的程序自立案之日起计算。`,
      `The procedure was changed on ${last.on}: the limit is that of the new procedure, from the filing.`,
    );
    return { procedure: last.to, start: filedOn, because: [says] };
  }
  const says = reason(
    `law:Interpretation of the Criminal Procedure Law ${before === 'criminal-fast-track' ? 376 : 368}`,
    `${last.on}转换程序，审限自作出决定之日起重新计算。`,
    `The procedure was changed on ${last.on}: the limit is counted anew from that decision.`,
  );
  return { procedure: last.to, start: last.on, because: [says] };
}

/** The first change that can’t follow what was before it, and why. */
export function wrongChange(
  procedure: Procedure,
  filedOn: CourtDate,
  closedOn: CourtDate | null | undefined,
  changes: readonly ProcedureChange[],
):
  | { readonly place: number; readonly field: 'to' | 'on'; readonly says: { zh: string; en: string } }
  | undefined {
  let [before, day] = [procedure, filedOn];
  for (const [place, { to, on }] of changes.entries()) {
    if (to === before || fieldOf(to) !== fieldOf(before)) {
      const says = { zh: '不能由前一程序转换而来', en: 'can’t follow the procedure before it' };
      return { place, field: 'to', says };
    }
    if (on < day) return { place, field: 'on', says: { zh: `早于${day}`, en: `before ${day}` } };
    if (closedOn && on > closedOn)
      return { place, field: 'on', says: { zh: '晚于结案', en: 'after the closing' } };
    [before, day] = [to, on];
  }
  return undefined;
}
