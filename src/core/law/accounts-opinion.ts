import { type Account, noCode, pending, shown } from './account.ts';

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
  ...pending(['O1:1'], 'src/core/people/'),
  ...pending(['O1:2', 'O2:1'], 'src/core/review/'),
  ...pending(['O2:2'], 'src/core/review/'),
  ...shown(
    ['O2:3'],
    ['src/core/rules/art09-grounds.ts'],
    ['src/core/rules/data.test.ts', 'src/tidy/quotes.test.ts'],
  ),
  ...shown(['O3:1'], TIME, TIME_TEST),
  ...shown(
    ['O3:2'],
    ['src/core/rules/o3-rotation.ts', ...TIME],
    ['src/core/rules/o3-rotation.test.ts', ...TIME_TEST],
  ),
  ...shown(['O3:3'], TIME, TIME_TEST),
  ...pending(['O3:4'], 'src/core/review/'),
  ...shown(['O3:5'], TIME, TIME_TEST),
  ...pending(['O3:6'], 'src/core/meeting/'),
  ...shown(['O3:7'], ['src/core/rules/art23-vote.ts'], ['src/core/rules/art23-vote.test.ts']),
  ...pending(['O3:8'], 'src/core/review/'),
  ...pending(['O4:1'], 'src/core/meeting/'),
  ...pending(['O4:2'], 'src/core/review/'),
];
