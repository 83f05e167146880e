import { describe, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import {
  all,
  changed,
  concluded,
  finding,
  referral,
  taking,
  until,
  without,
} from '../../testing/on-paper.ts';
import type { Done } from './brought-over.ts';

const refused = (stage: string, done: readonly Done[], more: object = {}) =>
  given(referral).when({ ...taking(stage, done, more), do: 'take-over-review' });

describe('a review on paper that can’t be taken over so', () => {
  it.each([
    [
      'no conclusion yet',
      'delivered',
      without(until('conclusion-delivered'), 'conclusion-delivered'),
      concluded,
      'act-missing',
    ],
    ['a reviewer at registration', 'registered', until('reviewer-assigned'), {}, 'act-too-early'],
    ['a receipt without its notice', 'registered', [all['notice-received']], {}, 'act-without-ground'],
    [
      'a receipt twice',
      'registered',
      [all['notice-issued'], all['notice-received'], all['notice-received']],
      {},
      'act-twice',
    ],
    [
      'a notice to nobody',
      'registered',
      [{ ...all['notice-issued'], person: undefined }],
      {},
      'act-of-nobody',
    ],
    [
      'a notice to a stranger',
      'registered',
      [{ ...all['notice-issued'], person: 'jin' }],
      {},
      'not-concerned',
    ],
    [
      'a notice to somebody unknown',
      'registered',
      [{ ...all['notice-issued'], person: 'nn' }],
      {},
      'unknown-person',
    ],
    [
      'a defense without its words',
      'registered',
      changed(until('defense-received'), 'defense-received', { words: undefined }),
      {},
      'act-without-words',
    ],
    [
      'a receipt the day before its notice',
      'registered',
      changed(until('notice-received'), 'notice-received', { on: '2026-01-11' }),
      {},
      'before-its-ground',
    ],
    [
      'a notice before the registration',
      'registered',
      [{ ...all['notice-issued'], on: '2026-01-11' }],
      {},
      'before-its-ground',
    ],
    ['a notice tomorrow', 'registered', [{ ...all['notice-issued'], on: '2026-03-10' }], {}, 'in-future'],
    [
      'a dossier nobody counted',
      'assigned',
      until('dossier-received').filter(({ what }) => what !== 'assignment-accepted'),
      { volumes: undefined },
      'dossier-uncounted',
    ],
    [
      'an examination without a report',
      'examined',
      until('examination-completed'),
      { findings: [finding], opinion: 'error' },
      'conclusion-missing',
    ],
    [
      'an opinion that finds nothing',
      'examined',
      until('examination-completed'),
      { ...concluded, opinion: 'no-liability' },
      'opinion-and-findings-differ',
    ],
    [
      'a reviewer who sat on the panel',
      'under-examination',
      changed(until('exclusions-considered'), 'reviewer-assigned', { person: 'yan' }),
      { findings: [finding] },
      'reviewer-recused',
    ],
    [
      'a decision that found nothing',
      'decided',
      without(
        until('decided'),
        'findings-disclosed',
        'findings-received',
        'findings-answered',
        'exclusions-considered',
      ),
      { opinion: 'no-liability', report: '无。' },
      'decision-without-finding',
    ],
    [
      'words of an act that has none',
      'registered',
      [{ ...all['notice-issued'], words: '内容。' }],
      {},
      'not-said-of-act',
    ],
    [
      'Article 21 gone through, and not what came of it',
      'under-examination',
      changed(until('exclusions-considered'), 'exclusions-considered', { exclusions: undefined }),
      { findings: [finding] },
      'exclusions-unsaid',
    ],
    [
      'grounds that apply, without saying which',
      'under-examination',
      changed(until('exclusions-considered'), 'exclusions-considered', { exclusions: 'some-apply' }),
      { findings: [finding] },
      'exclusions-unsaid',
    ],
    [
      'a ground that applies to a finding that was not entered',
      'under-examination',
      changed(until('exclusions-considered'), 'exclusions-considered', {
        exclusions: 'some-apply',
        applying: [{ ofFinding: 2, excludedBy: '21(4)', reason: '当事人隐瞒。' }],
      }),
      { findings: [finding] },
      'not-among-entered',
    ],
    [
      'findings that no act has brought up',
      'under-examination',
      until('dossier-received'),
      { findings: [finding] },
      'findings-without-act',
    ],
    [
      'a decision changed, without saying into what',
      'decided',
      changed(until('reconsidered'), 'reconsidered', { outcome: 'replaced' }),
      concluded,
      'became-missing',
    ],
    [
      'a decision upheld that became another',
      'decided',
      changed(until('reconsidered'), 'reconsidered', {
        became: [{ ofFinding: 1, item: '17(1)', share: 'primary' }],
      }),
      concluded,
      'became-missing',
    ],
    [
      'one finding that became two',
      'decided',
      changed(until('reconsidered'), 'reconsidered', {
        outcome: 'replaced',
        became: [
          { ofFinding: 1, item: '17(1)', share: 'primary' },
          { ofFinding: 1, item: '17(2)', share: 'primary' },
        ],
      }),
      concluded,
      'became-missing',
    ],
    [
      'a reconsideration that made it heavier',
      'decided',
      changed(until('reconsidered'), 'reconsidered', {
        outcome: 'replaced',
        became: [{ ofFinding: 1, item: '18(3)', share: 'full' }],
      }),
      concluded,
      'heavier-on-reconsideration',
    ],
    [
      'more volumes than a dossier can have',
      'assigned',
      until('dossier-received').filter(({ what }) => what !== 'assignment-accepted'),
      { volumes: 10_000 },
      'malformed',
    ],
    [
      'a reconsideration without its result',
      'decided',
      changed(until('reconsidered'), 'reconsidered', { outcome: undefined }),
      concluded,
      'outcome-missing',
    ],
    [
      'a finding whose ruling is not named',
      'examined',
      until('examination-completed'),
      { ...concluded, findings: [{ ...finding, item: '19(1)' }] },
      'element-missing',
    ],
  ] as const)('is refused with %s', (_what, stage, done, more, code) => {
    refused(stage, done as readonly Done[], more).refused(code);
  });

  it('left before witnesses is no receipt on paper either, where the reading says so (R-O3.1)', () => {
    const left = changed(until('notice-received'), 'notice-received', { method: 'left-before-witnesses' });
    const reading = { reading: 'R-O3.1', option: 'not-running', from: '2026-03-02' };
    given(play('2026-03-02', 'adopted', reading), referral)
      .when(taking('registered', left))
      .refused('witnesses-do-not-count', 'R-O3.1');
    given(referral).when(taking('registered', left)).then({ type: 'TakeOverEntered', stage: 'registered' });
  });
});
