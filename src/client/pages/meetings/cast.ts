import { newKey } from '../../api/call.ts';
import { give } from '../../api/commands.ts';
import { ApiProblem } from '../../api/problem.ts';

/** The ballot that was on the screen has closed, or another one is open now. */
export class BallotGone extends Error {}

const gone: readonly string[] = ['no-ballot-open', 'another-question'];

/** Casts a ballot on the very question that is on the screen; on another one the server refuses it. */
export async function castBallot(meeting: string, question: string, choice: string): Promise<void> {
  try {
    await give({ kind: 'meeting', id: meeting }, 'cast-ballot', { question, choice }, newKey());
  } catch (error) {
    if (error instanceof ApiProblem && gone.includes(error.code)) throw new BallotGone();
    throw error;
  }
}
