import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { registered } from '../../testing/states.ts';
import { table } from '../../testing/table.ts';
import { reviewSteps } from './steps.ts';

const fields: Readonly<Record<string, object>> = {
  'place-on-agenda': { meeting: 'm1', item: 'i1', kind: 'determination' },
  'lapse-findings-answer': { judge: 'cao' },
  'confirm-correction': { position: 0 },
  'check-minutes': { agrees: true },
  'correct-entry': { position: 0, on: '2026-03-02', reason: '看错' },
};
const rows = table(`
  command               | by     | refused
  place-on-agenda       | system | not-tabled
  lapse-findings-answer | system | not-due
  confirm-correction    | shen   | nothing-to-confirm
  check-minutes         | shen   | nothing-to-check
  correct-entry         | shen   | not-yours-to-do
`);
/** What the court gives to reviews only that it has placed on an agenda before. */
const afterPlacing = ['take-off-agenda', 'take-up-at-meeting', 'begin-ballot', 'note-closure'];

describe('a review that nobody has referred', () => {
  it.each(rows)('meets $command with a refusal', ({ command = '', by = '', refused }) => {
    const { court } = given(...registered);
    const order = {
      stream: 'review/r9',
      name: command,
      with: fields[command],
      by,
      at: court.log.at(-1)!.at,
    } as const;
    const done = court.give(order);
    expect('refused' in done ? done.refused.code : 'accepted').toBe(refused);
  });

  it('meets no other command that looks at the stage itself', () => {
    const any = reviewSteps.filter((step) => step.stages === 'any').map((step) => step.name);
    expect(any.filter((name) => !afterPlacing.includes(name)).sort()).toEqual(
      rows.map(({ command }) => command).sort(),
    );
  });
});
