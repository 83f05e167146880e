import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindOfCommand, stepsOf } from '../core/court/commands.ts';
import { commandsPage } from '../core/court/commands-page.ts';

describe('the commands', () => {
  it('stand in docs/commands.md as the deciders have them (node tools/pages.mjs)', () => {
    expect(readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8')).toBe(commandsPage());
  });

  it('have names that no two share', () => {
    const names = Object.values(stepsOf).flatMap((steps) => steps.map((step) => step.name));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const name of names) expect(kindOfCommand(name)).toBeDefined();
  });

  it('have the words of the procedure', () => {
    const names = new Set(Object.values(stepsOf).flatMap((steps) => steps.map((step) => step.name)));
    const asked = [
      'refer-case',
      'complete-referral',
      'withdraw-referral',
      'decline-referral',
      'merge-referral',
      'add-source',
      'register-case',
      'notify-judge',
      'record-receipt',
      'record-service-impossible',
      'submit-defense',
      'extend-period',
      'receive-dossier',
      'hand-over-dossier',
      'return-dossier',
      'assign-reviewer',
      'release-assignment',
      'accept-assignment',
      'declare-recusal',
      'request-recusal',
      'decide-recusal',
      'record-inquiry',
      'complete-review-sheet',
      'propose-finding',
      'withdraw-finding',
      'consider-exclusions',
      'disclose-findings',
      'answer-findings',
      'complete-examination',
      'deliver-conclusion',
      'urge',
      'table-for-meeting',
      'ask-to-table',
      'close-without-finding',
      'notify-decision',
      'request-reconsideration',
      'withdraw-reconsideration',
      'submit-for-confirmation',
      'record-confirmation',
      'refer-to-discipline',
      'record-discipline-outcome',
      'refer-to-superior-court',
      'record-superior-answer',
      'issue-sanction',
      'record-execution',
      'record-not-executable',
      'record-disciplinary-committee-answer',
      'record-restoration',
      'give-feedback',
      'acknowledge-feedback',
      'reverse-finding',
      'correct-entry',
      'archive',
      'plan-meeting',
      'add-agenda-item',
      'remove-agenda-item',
      'convene',
      'excuse-member',
      'record-attendance',
      'open-meeting',
      'open-item',
      'hear-reviewer',
      'appoint-presenter',
      'hear-judge',
      'record-note',
      'open-ballot',
      'cast-ballot',
      'close-ballot',
      'void-ballot',
      'close-item',
      'postpone-item',
      'adjourn-meeting',
      'resume-meeting',
      'close-meeting',
      'draft-minutes',
      'approve-minutes',
      'cancel-meeting',
      'publish-circular',
      'import-prior-findings',
      'adopt-reading',
    ];
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
  });
});
