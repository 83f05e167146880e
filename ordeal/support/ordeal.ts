/** What came out, by name: counts are added up over rounds, and stand in `docs/reliability.md`. */
export type Figures = Readonly<Record<string, number>>;

/** What an ordeal knows of an earlier, interrupted run of the same dose. */
export interface Kept {
  read(): Figures & { readonly rounds?: number };
  write(figures: Figures): void;
}

/** A file of `ordeal/` exports these: something that machines do to us, as often as the dose says. Throws where we fail. */
export interface Ordeal {
  readonly name: string;
  /** One line: what is done, and what must hold. */
  readonly what: string;
  /** A dose of 1 takes about a minute, a small part of it a quarter of that. Throws `LeftOut` where it can't be. */
  run(dose: number, kept: Kept): Promise<Figures>;
}

/** Thrown where this machine or user doesn't allow an ordeal: it is told as left out, never as held. */
export class LeftOut extends Error {
  override readonly name = 'LeftOut';
}

export function needsRoot(what: string): void {
  if (process.getuid?.() !== 0) throw new LeftOut(`${what} takes root`);
}

/** So many rounds, from where an interrupted run stood; what each found is added up. */
export async function rounds(
  count: number,
  kept: Kept,
  round: (number: number) => Promise<Figures>,
): Promise<Figures> {
  let sum: Figures & { rounds?: number } = kept.read();
  for (let number = sum.rounds ?? 0; number < count; number += 1) {
    sum = { ...added(sum, await round(number)), rounds: number + 1 };
    kept.write(sum);
  }
  return sum;
}

function added(one: Figures, other: Figures): Figures {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(names.map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]));
}
