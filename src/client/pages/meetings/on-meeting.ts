import type { Ballot, Item, Meeting } from '../../../answers/meeting.ts';

export function openItemOf(meeting: Meeting): Item | undefined {
  return meeting.agenda.find((item): item is Item => !item.hidden && item.stage === 'open');
}

export function openBallotOf(item: Item | undefined): Ballot | undefined {
  return item?.ballots.find((ballot) => ballot.stage === 'open');
}

export function may(meeting: Meeting, command: string): boolean {
  return meeting.actions.some((action) => action.name === command && action.allowed);
}
