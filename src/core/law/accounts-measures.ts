import { type Account, items, noCode, shown } from './account.ts';

const REVIEW = 'src/core/review/';
const MEETING = 'src/core/meeting/';
const rule = (name: string) => `src/core/rules/${name}.ts`;
const test = (name: string) => `src/core/rules/${name}.test.ts`;
const SANCTION_TESTS = ['art28-29-tables', 'art28-29-properties', 'art28-29-naive'].map(test);

/** Where each article and item of the Measures lives. */
export const measuresAccounts: readonly Account[] = [
  ...noCode(['1'], '目的和依据，不设规则。', 'Purpose and basis; no rule.'),
  ...noCode(['2'], '界定范围；机构见《意见》第一部分。', 'Scope; the bodies are those of O1.'),
  ...shown(
    ['3'],
    ['src/core/people/recusal.ts', `${REVIEW}recusal.ts`],
    ['src/core/people/committee.test.ts', `${REVIEW}recusal.test.ts`],
  ),
  ...noCode(
    ['4'],
    '原则；具体处理见第二十六至二十九条。',
    'A principle; what follows is in Articles 26 to 29.',
  ),
  ...noCode(['5'], '列举的引语，各项见下。', 'Introduces the list; see its items.'),
  ...noCode(['5(1)'], '工作方案是文件，不是规则。', 'The plan of work is a document, not a rule.'),
  ...shown(['5(2)'], [`${REVIEW}tabling.ts`, `${REVIEW}tasks.ts`], [`${REVIEW}hearing.test.ts`]),
  ...shown(['5(5)'], [`${REVIEW}reconsideration.ts`], [`${REVIEW}reconsideration.test.ts`]),
  ...shown(['5(3)', '5(8)'], [`${MEETING}planning.ts`, `${MEETING}items.ts`], [`${MEETING}items.test.ts`]),
  ...shown(
    ['5(4)', '5(6)'],
    [`${MEETING}questions.ts`, `${MEETING}item-state.ts`, `${REVIEW}tabling.ts`],
    [`${MEETING}ballots.test.ts`, `${REVIEW}examination-and-tabling.test.ts`],
  ),
  ...shown(['5(7)'], ['src/core/court/circular.ts'], ['src/core/court/other-registers.test.ts']),
  ...noCode(['6'], '列举的引语，各项见下。', 'Introduces the list; see its items.'),
  ...shown(['6(1)'], [rule('art06-quality-grade'), `${REVIEW}quality.ts`], [test('art06-quality-grade')]),
  ...shown(['6(2)'], [`${REVIEW}findings.ts`], [`${REVIEW}findings.test.ts`]),
  ...shown(['6(3)'], [`${MEETING}planning.ts`], [`${MEETING}items.test.ts`]),
  ...noCode(['7'], '列举的引语，各项见下。', 'Introduces the list; see its items.'),
  ...shown(
    ['7(1)'],
    [`${REVIEW}registration.ts`, `${REVIEW}assignment.ts`],
    [`${REVIEW}registration.test.ts`, `${REVIEW}dossier-and-assignment.test.ts`],
  ),
  ...shown(
    ['7(2)'],
    [`${REVIEW}tabling.ts`, `${REVIEW}pack.ts`],
    [`${REVIEW}examination-and-tabling.test.ts`],
  ),
  ...shown(
    ['7(3)'],
    [`${REVIEW}registration.ts`, 'src/views/review-row.ts'],
    [`${REVIEW}registration.test.ts`, 'src/server/http/rights.integration.test.ts'],
  ),
  ...noCode(
    ['7(4)'],
    '指导下级法院：基层法院不适用，中级以上法院的指导不经本程序。',
    'Guidance of lower courts: not applicable to a basic court, and not a step of this procedure elsewhere.',
  ),
  ...shown(['7(5)'], [`${MEETING}resolutions.ts`], [`${MEETING}resolutions.test.ts`]),
  ...shown(['8'], [rule('art09-grounds')], [test('data')]),
  ...shown(
    ['9', ...items('9', 1, 10)],
    [rule('art09-grounds'), rule('art09-held-against')],
    [test('data'), test('art09-held-against'), 'src/tidy/quotes.test.ts'],
  ),
  ...shown(
    ['10'],
    [`${REVIEW}examination.ts`, `${REVIEW}dossier.ts`],
    [`${REVIEW}examination-and-tabling.test.ts`],
  ),
  ...shown(
    ['11'],
    [`${REVIEW}registration.ts`, `${REVIEW}sheet.ts`],
    [`${REVIEW}registration.test.ts`, `${REVIEW}dossier-and-assignment.test.ts`],
  ),
  ...shown(['12'], [`${REVIEW}inquiry.ts`], [`${REVIEW}hearing.test.ts`]),
  ...shown(['13'], ['src/core/time/clocks.ts'], ['src/core/time/time.test.ts']),
  ...shown(
    ['14'],
    [`${REVIEW}dossier.ts`, `${REVIEW}archive.ts`],
    [`${REVIEW}dossier-and-assignment.test.ts`, `${REVIEW}aftermath.test.ts`],
  ),
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
  ...shown(
    ['25'],
    [`${MEETING}attendance.ts`, `${MEETING}ballots.ts`, `${REVIEW}discipline.ts`],
    [`${MEETING}ballots.test.ts`, `${REVIEW}sanctions.test.ts`],
  ),
  ...shown(['26'], [rule('art28-29-sanctions')], SANCTION_TESTS),
  ...shown(['27'], [rule('art27-kinds')], [test('data')]),
  ...shown(
    ['28', ...items('28', 1, 8)],
    [rule('art28-ladder'), rule('art28-rungs'), rule('art28-allowance'), rule('art28-units')],
    SANCTION_TESTS,
  ),
  ...shown(['28(9)'], [rule('art28-rungs'), rule('art28-history')], SANCTION_TESTS),
  ...shown(['29'], [rule('art29-conversion')], SANCTION_TESTS),
  ...shown(['30'], ['src/core/court/circular.ts'], ['src/core/court/other-registers.test.ts']),
  ...shown(
    ['31'],
    [`${MEETING}planning.ts`, 'src/server/queries/statistics.ts'],
    [`${MEETING}items.test.ts`],
  ),
  ...shown(
    ['32'],
    ['src/core/readings/register.ts', 'src/core/readings/readings.ts', 'src/core/record/what-if.ts'],
    [
      'src/core/readings/readings.test.ts',
      'src/core/record/what-if.test.ts',
      'src/core/court/readings-in-time.test.ts',
    ],
  ),
  ...shown(['33'], [rule('art33-commencement')], [test('data')]),
];
