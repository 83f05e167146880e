import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { everyTask, tellSteps } from '../../testing/desks.ts';
import { shippedStories } from '../demo/stories.ts';

/** Given when somebody sees fit; no desk asks for them. */
const atWill = [
  'refer-case',
  'take-over-review',
  'withdraw-referral',
  'decline-referral',
  'merge-referral',
  'add-source',
  'declare-recusal',
  'request-recusal',
  'record-inquiry',
  'propose-finding',
  'withdraw-finding',
  'release-assignment',
  'urge',
  'extend-period',
  'undo-lapse',
  'ask-to-table',
  'refer-to-discipline',
  'withdraw-reconsideration',
  'record-service-impossible',
  'record-not-executable',
  'record-disciplinary-committee-answer',
  'reverse-finding',
  'correct-entry',
  'give-feedback',
  'recall-hand-over',
  'plan-meeting',
  'remove-agenda-item',
  'excuse-member',
  'hear-judge',
  'record-note',
  'void-ballot',
  'record-attendance',
  'appoint-presenter',
  'hand-over-dossier',
  'refer-to-superior-court',
  'notify-judge',
  'consider-exclusions',
  'postpone-item',
  'adjourn-meeting',
  'cancel-meeting',
  'import-prior-findings',
  'publish-circular',
];

/** What came in in time and reaches the office after the lapse or the vote (24, O3): no desk can know of it. */
const lateArrivals: readonly string[] = ['request-reconsideration', 'submit-defense', 'answer-findings'];
const enteredForSomebody = (step: string, by: string) => lateArrivals.includes(step) && by === 'shen';

const stories = Object.entries(
  await shippedStories(fileURLToPath(new URL('../../../scenarios', import.meta.url))),
);

describe('the desks of a court', () => {
  it.each(stories)('ask for what is then done, and for nothing that would be refused: %s', (_, story) => {
    const missing: string[] = [];
    const dead: string[] = [];
    const nobody: string[] = [];
    for (const { court, at, step, by, about } of tellSteps(story)) {
      const tasks = everyTask(court, at);
      for (const { on, task, refusals } of tasks) {
        if (task.persons.length === 0) nobody.push(`${on} ${task.command}`);
        const refused = Object.values(refusals).some((code) => code !== undefined);
        if (refused !== (task.waits !== undefined)) dead.push(`${on} ${task.command} ${task.persons}`);
      }
      const asked = tasks.some(
        ({ on, task }) => on === about && task.command === step && task.persons.includes(by),
      );
      if (!asked && !atWill.includes(step) && !enteredForSomebody(step, by))
        missing.push(`${step} by ${by} on ${about}`);
    }
    expect({ missing, dead, nobody }).toEqual({ missing: [], dead: [], nobody: [] });
  });
});
