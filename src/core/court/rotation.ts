import type { Decision } from '../kernel/decision.ts';
import { refused } from '../kernel/step.ts';
import { type Acting, system } from '../people/acting.ts';
import { adjudicationCommitteeOn, type PersonId } from '../people/people.ts';
import { draw, type Rotation } from '../rules/o3-rotation.ts';

/** The ledger of draws: who took which case, who was passed over and why. It can be replayed by anyone from the log. */
export interface RotationLedger {
  /** The member whose turn it is; the list of the day is asked for who stands there now. */
  readonly next?: PersonId;
  /** The list as it stood at the last draw, so that a member who has left still marks a place in it. */
  readonly list: readonly PersonId[];
  readonly owed: readonly PersonId[];
  readonly draws: readonly Drawn[];
}

export interface Drawn {
  readonly review: string;
  readonly members: readonly PersonId[];
  readonly recused: readonly PersonId[];
  readonly onLeave: readonly PersonId[];
  readonly assigned: PersonId;
  readonly skipped: readonly { readonly member: PersonId; readonly reason: string }[];
  readonly fromOwed: boolean;
  readonly nextMember: PersonId;
  readonly owed: readonly PersonId[];
}

export interface RotationEvent extends Drawn {
  readonly type: 'ReviewerDrawn';
}

export const noDraws: RotationLedger = { list: [], owed: [], draws: [] };

/** The rotation as it stands for the list of the day: members leaving or joining keep the others’ order (O3). */
export function rotationOn(ledger: RotationLedger, env: Acting): Rotation {
  const members = adjudicationCommitteeOn(env.people, env.today);
  const owed = ledger.owed.filter((member) => members.includes(member));
  return { members, cursor: cursorIn(members, ledger), owed };
}

function cursorIn(members: readonly PersonId[], ledger: RotationLedger): number {
  const from = ledger.next === undefined ? -1 : ledger.list.indexOf(ledger.next);
  for (let step = 0; from >= 0 && step < ledger.list.length; step++) {
    const member = ledger.list[(from + step) % ledger.list.length];
    const place = member === undefined ? -1 : members.indexOf(member);
    if (place >= 0) return place;
  }
  return 0;
}

export function evolveRotation(ledger: RotationLedger, event: RotationEvent): RotationLedger {
  const { type: _, ...drawn } = event;
  return { next: event.nextMember, list: event.members, owed: event.owed, draws: [...ledger.draws, drawn] };
}

/** Records a draw that a review has made; it has to come out the same here. */
export function decideRotation(
  ledger: RotationLedger,
  command: { readonly name: string; readonly with: unknown },
  env: Acting,
): Decision<RotationEvent> {
  const given = command.with as {
    review: string;
    reviewer: PersonId;
    recused: PersonId[];
    onLeave: PersonId[];
  };
  const rotation = rotationOn(ledger, env);
  const { recused, onLeave } = given;
  const { value } = draw(rotation, { case: given.review, recused, onLeave }, env.readings);
  if (
    env.by !== system ||
    command.name !== 'record-draw' ||
    'refused' in value.draw ||
    value.draw.assigned !== given.reviewer
  )
    return refused('draw-differs', {
      cite: 'O3',
      zh: '轮次与分配不符。',
      en: 'The rotation and the assignment differ.',
    });
  const { assigned, skipped, fromOwed } = value.draw;
  const nextMember = value.next.members[value.next.cursor] ?? assigned;
  return {
    accepted: [
      {
        type: 'ReviewerDrawn',
        review: given.review,
        members: rotation.members,
        recused,
        onLeave,
        assigned,
        skipped,
        fromOwed,
        nextMember,
        owed: value.next.owed,
      },
    ],
  };
}
