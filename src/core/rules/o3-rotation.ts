import { type Explained, explained, type Reason, reason } from '../kernel/reason.ts';

export const quotes = ['质监办按照审判委员会委员顺序分配案件', '实行回避制度'] as const;

/** The ordered list of the day, whose turn it is, and who is owed a case. */
export interface Rotation {
  readonly members: readonly string[];
  readonly cursor: number;
  readonly owed: readonly string[];
}

export interface DrawRequest {
  readonly case: string;
  readonly recused: readonly string[];
  readonly onLeave: readonly string[];
}

export interface Skipped {
  readonly member: string;
  readonly reason: 'recused' | 'on-leave';
}

export type Draw =
  | {
      readonly case: string;
      readonly assigned: string;
      readonly skipped: readonly Skipped[];
      readonly fromOwed: boolean;
    }
  | { readonly case: string; readonly refused: 'no-eligible-reviewer'; readonly skipped: readonly Skipped[] };

export interface Drawn {
  readonly draw: Draw;
  /** The rotation after this draw; the same when the draw was refused. */
  readonly next: Rotation;
}

export type RotationReadings = Readonly<Record<'R-O3.4', string>>;

/** What a member is called in the reasons. */
type Called = (member: string) => string;

/** Who reviews the next case: first whoever is owed one, then round the list from the cursor. */
export function draw(
  rotation: Rotation,
  request: DrawRequest,
  readings: RotationReadings,
  called: Called = (member) => member,
): Explained<Drawn> {
  const { members, cursor, owed } = rotation;
  const hindrance = (member: string): Skipped['reason'] | undefined => {
    if (request.onLeave.includes(member)) return 'on-leave';
    return request.recused.includes(member) ? 'recused' : undefined;
  };
  const creditor = owed.findIndex((member) => members.includes(member) && !hindrance(member));
  if (creditor >= 0) {
    const assigned = owed[creditor]!;
    return explained(
      {
        draw: { case: request.case, assigned, skipped: [], fromOwed: true },
        next: { members, cursor, owed: owed.filter((_, place) => place !== creditor) },
      },
      [
        reason(
          'R-O3.4',
          `${called(assigned)}此前因回避被跳过，优先分配本案；轮次不变。`,
          `${called(assigned)} was passed over because of a recusal and is owed a case; the turn stays where it is.`,
        ),
      ],
    );
  }
  const skipped: Skipped[] = [];
  for (let step = 0; step < members.length; step++) {
    const place = (cursor + step) % members.length;
    const member = members[place]!;
    const why = hindrance(member);
    if (why) {
      skipped.push({ member, reason: why });
      continue;
    }
    const debts = readings['R-O3.4'] === 'forfeit' ? [] : newDebts(skipped, owed);
    return explained(
      {
        draw: { case: request.case, assigned: member, skipped, fromOwed: false },
        next: { members, cursor: (place + 1) % members.length, owed: [...owed, ...debts] },
      },
      [...skipped.map(whySkipped(readings, called)), turn(called(member))],
    );
  }
  return explained(
    { draw: { case: request.case, refused: 'no-eligible-reviewer', skipped }, next: rotation },
    [
      ...skipped.map(whySkipped(readings, called)),
      reason(
        'O3',
        '没有可以分配的委员，轮次和欠件均不变；可以报请上级法院指定。',
        'No member can be assigned; turn and debts stay as they are. The way out is a referral to the superior court.',
      ),
    ],
  );
}

function newDebts(skipped: readonly Skipped[], owed: readonly string[]): string[] {
  return skipped.flatMap((one) =>
    one.reason === 'recused' && !owed.includes(one.member) ? [one.member] : [],
  );
}

function turn(member: string): Reason {
  return reason('O3', `按委员顺序轮到${member}。`, `By the order of the list it is the turn of ${member}.`);
}

function whySkipped(readings: RotationReadings, called: Called): (one: Skipped) => Reason {
  return ({ member: id, reason: why }) => {
    const member = called(id);
    if (why === 'on-leave')
      return reason(
        'O3',
        `${member}请假，跳过，不记欠件。`,
        `${member} is on leave and passed over without a debt.`,
      );
    return readings['R-O3.4'] === 'forfeit'
      ? reason(
          'R-O3.4',
          `${member}应回避，跳过，按口径不补。`,
          `${member} is recused and passed over; by this reading the turn is lost.`,
        )
      : reason(
          'R-O3.4',
          `${member}应回避，跳过，按口径记欠一件。`,
          `${member} is recused and passed over; by this reading a case is owed.`,
        );
  };
}
