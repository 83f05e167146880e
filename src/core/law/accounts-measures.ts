import { type Account, items, noCode, pending, shown } from './account.ts';

const REVIEW = 'src/core/review/';
const MEETING = 'src/core/meeting/';
const rule = (name: string) => `src/core/rules/${name}.ts`;
const test = (name: string) => `src/core/rules/${name}.test.ts`;
const SANCTION_TESTS = ['art28-29-tables', 'art28-29-properties', 'art28-29-naive'].map(test);

/** Where each article and item of the Measures lives. */
export const measuresAccounts: readonly Account[] = [
  ...noCode(['1'], '目的和依据，不设规则。', 'Purpose and basis; no rule.'),
  ...noCode(['2'], '界定范围；机构见《意见》第一部分。', 'Scope; the bodies are those of O1.'),
  ...pending(['3'], 'src/core/people/'),
  ...noCode(
    ['4'],
    '原则；具体处理见第二十六至二十九条。',
    'A principle; what follows is in Articles 26 to 29.',
  ),
  ...noCode(['5'], '列举的引语，各项见下。', 'Introduces the list; see its items.'),
  ...noCode(['5(1)'], '工作方案是文件，不是规则。', 'The plan of work is a document, not a rule.'),
  ...pending(['5(2)', '5(5)'], REVIEW),
  ...pending(['5(3)', '5(4)', '5(6)', '5(7)', '5(8)'], MEETING),
  ...noCode(['6'], '列举的引语，各项见下。', 'Introduces the list; see its items.'),
  ...pending(['6(1)', '6(2)'], REVIEW),
  ...pending(['6(3)'], MEETING),
  ...noCode(['7'], '列举的引语，各项见下。', 'Introduces the list; see its items.'),
  ...pending(['7(1)', '7(2)', '7(3)'], REVIEW),
  ...noCode(
    ['7(4)'],
    '指导下级法院：基层法院不适用，中级以上法院的指导不经本程序。',
    'Guidance of lower courts: not applicable to a basic court, and not a step of this procedure elsewhere.',
  ),
  ...noCode(['7(5)'], '交办的其他工作，没有固定内容。', 'Other work as given, without fixed content.'),
  ...shown(['8'], [rule('art09-grounds')], [test('data')]),
  ...shown(['9', ...items('9', 1, 10)], [rule('art09-grounds')], [test('data'), 'src/tidy/quotes.test.ts']),
  ...pending(['10', '11', '12'], REVIEW),
  ...shown(['13'], ['src/core/time/clocks.ts'], ['src/core/time/time.test.ts']),
  ...pending(['14'], REVIEW),
  ...shown(['15', '16'], [rule('grades')], [test('data')]),
  ...shown(
    ['17', ...items('17', 1, 8), '18', ...items('18', 1, 4), ...items('18', 6, 8)],
    [rule('art17-18-minor-ordinary'), rule('elements')],
    [test('data'), 'src/tidy/quotes.test.ts'],
  ),
  ...shown(['18(5)'], [rule('art17-18-minor-ordinary'), rule('art18-too-far-beyond')], [test('data')]),
  ...shown(
    ['19', ...items('19', 1, 11)],
    [rule('art19-major'), rule('elements')],
    [test('data'), 'src/tidy/quotes.test.ts'],
  ),
  ...shown(
    ['20', ...items('20', 1, 7)],
    [rule('art20-unlawful'), rule('elements')],
    [test('data'), 'src/tidy/quotes.test.ts'],
  ),
  ...shown(
    ['21', ...items('21', 1, 8)],
    [rule('art21-exclusions')],
    [test('data'), 'src/tidy/quotes.test.ts'],
  ),
  ...shown(['22', ...items('22', 1, 4)], [rule('art22-attribution')], [test('art22-attribution')]),
  ...shown(['23'], [rule('art23-vote')], [test('art23-vote')]),
  ...shown(
    ['24'],
    [rule('art24-reconsideration'), 'src/core/time/clocks.ts'],
    [test('art24-reconsideration')],
  ),
  ...pending(['25'], MEETING),
  ...shown(['26'], [rule('art28-29-sanctions')], SANCTION_TESTS),
  ...shown(['27'], [rule('art27-kinds')], [test('data')]),
  ...shown(
    ['28', ...items('28', 1, 8)],
    [rule('art28-ladder'), rule('art28-rungs'), rule('art28-allowance'), rule('art28-units')],
    SANCTION_TESTS,
  ),
  ...shown(['28(9)'], [rule('art28-rungs'), rule('art28-history')], SANCTION_TESTS),
  ...shown(['29'], [rule('art29-conversion')], SANCTION_TESTS),
  ...pending(['30', '31'], MEETING),
  ...shown(
    ['32'],
    ['src/core/readings/register.ts', 'src/core/readings/readings.ts'],
    ['src/core/readings/readings.test.ts'],
  ),
  ...shown(['33'], [rule('art33-commencement')], [test('data')]),
];
