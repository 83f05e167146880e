import { type Account, noCode, shown } from './account.ts';

const TIME = ['src/core/time/clocks.ts', 'src/core/time/period.ts'];
const TIME_TEST = ['src/core/time/time.test.ts'];

/** Where each sentence of the Opinion lives. */
export const opinionAccounts: readonly Account[] = [
  ...noCode(
    ['O0'],
    '标题、主送、目的和落款，不设规则。',
    'Title, addressee, purpose and signature; no rule.',
  ),
  ...noCode(
    ['O1', 'O2', 'O3', 'O4'],
    '由其各句实现，见各句。',
    'Carried by its sentences; see each of them.',
  ),
  ...shown(['O1:1'], ['src/core/people/committee.ts'], ['src/core/people/committee.test.ts']),
  ...shown(['O1:2', 'O2:1'], ['src/core/review/registration.ts'], ['src/core/review/registration.test.ts']),
  ...shown(
    ['O2:2'],
    ['src/core/review/registration.ts', 'src/core/review/sheet.ts', 'src/log/append.ts'],
    ['src/core/review/registration.test.ts', 'src/log/append.integration.test.ts'],
  ),
  ...shown(
    ['O2:3'],
    ['src/core/rules/art09-grounds.ts'],
    ['src/core/rules/data.test.ts', 'src/tidy/quotes.test.ts'],
  ),
  ...shown(['O3:1'], TIME, TIME_TEST),
  ...shown(
    ['O3:2'],
    ['src/core/rules/o3-rotation.ts', 'src/core/review/workload.ts', ...TIME],
    ['src/core/rules/o3-rotation.test.ts', 'src/core/review/workload.test.ts', ...TIME_TEST],
  ),
  ...shown(['O3:3'], TIME, TIME_TEST),
  ...shown(['O3:4'], ['src/core/review/tabling.ts'], ['src/core/review/examination-and-tabling.test.ts']),
  ...shown(['O3:5'], TIME, TIME_TEST),
  ...shown(
    ['O3:6'],
    ['src/core/people/committee.ts', 'src/core/meeting/items.ts'],
    ['src/core/people/committee.test.ts', 'src/core/meeting/items.test.ts'],
  ),
  ...shown(['O3:7'], ['src/core/rules/art23-vote.ts'], ['src/core/rules/art23-vote.test.ts']),
  ...shown(
    ['O3:8'],
    ['src/core/review/decision.ts', 'src/core/review/reconsideration.ts', 'src/core/review/confirmation.ts'],
    ['src/core/review/reconsideration.test.ts'],
  ),
  ...shown(
    ['O4:1'],
    ['src/core/meeting/minutes.ts', 'src/core/review/decision.ts', 'src/core/court/circular.ts'],
    ['src/core/meeting/ballots.test.ts', 'src/core/court/other-registers.test.ts'],
  ),
  ...shown(['O4:2'], ['src/core/review/feedback.ts'], ['src/core/review/aftermath.test.ts']),
];
