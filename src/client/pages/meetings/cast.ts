import { call, newKey } from '../../api/call.ts';
import { give, type Target } from '../../api/commands.ts';
import { ApiProblem } from '../../api/problem.ts';
import { type Meeting, openBallotOf, openItemOf } from './types.ts';

export class BallotGone extends Error {}

const ATTEMPTS = 12;

/**
 * Casts a ballot on the very question that was on the screen. The command itself doesn’t name the question, so it is given
 * for the version of the meeting at which this ballot was seen open; when others vote at the same moment, it is looked again.
 */
export async function castBallot(
  meeting: string,
  item: string,
  question: string,
  choice: string,
): Promise<void> {
  const key = newKey();
  for (let attempt = 1; ; attempt += 1) {
    const seen = await call<Meeting>('GET', `/meetings/${encodeURIComponent(meeting)}`);
    const open = openItemOf(seen);
    const ballot = openBallotOf(open);
    if (open?.id !== item || ballot?.question !== question) throw new BallotGone();
    if (ballot.haveVoted) return;
    const target: Target = { kind: 'meeting', id: meeting, version: seen.version };
    try {
      await give(target, 'cast-ballot', { choice }, attempt === 1 ? key : `${key}-${attempt}`);
      return;
    } catch (error) {
      const overtaken = error instanceof ApiProblem && error.code === 'version-conflict';
      if (!overtaken || attempt === ATTEMPTS) throw error;
      await new Promise((done) => setTimeout(done, 50 + Math.random() * 250));
    }
  }
}
