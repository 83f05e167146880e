// Which mutants are shown to which tests: each rule to those beside it that are about it. Names are files without `.ts`.
const rules = (names, tests) => ({ mutate: paths('rules', names), tests: paths('rules', tests, '.test.ts') });

const sanctions = [
  'art28-29-tables',
  'art28-29-reasons',
  'art28-reasons',
  'art28-rungs',
  'art28-outlook',
  'data',
];

export const slices = {
  record: {
    mutate: paths('record', ['compute', 'decider', 'events', 'record', 'steps']),
    tests: paths(
      'record',
      [
        'compute',
        'count-findings',
        'reverse-count',
        'note-months-withheld',
        'import-prior-findings',
        'countersign-prior-findings',
        'adopt-heavier-result',
        'decider',
      ],
      '.test.ts',
    ),
  },
  elements: rules(
    [
      'art09-grounds',
      'art17-18-minor-ordinary',
      'art17-20-elements',
      'art19-major',
      'art20-unlawful',
      'art21-exclusions',
      'art27-kinds',
      'elements',
    ],
    ['data', 'art17-20-elements'],
  ),
  committee: rules(
    [
      'art18-too-far-beyond',
      'art22-attribution',
      'art23-vote',
      'art24-reconsideration',
      'art33-commencement',
      'o3-rotation',
    ],
    [
      'art22-attribution',
      'art23-vote',
      'art24-reconsideration',
      'data',
      'o3-rotation',
      'reasons',
      'reasons-of-attribution',
    ],
  ),
  results: rules(
    [
      'art28-29-sanctions',
      'art28-history',
      'art28-rungs',
      'art28-sensitivity',
      'grades',
      'sanction-readings',
    ],
    [...sanctions, 'art28-29-properties'],
  ),
  outlook: rules(
    ['art28-outlook', 'art28-windows', 'art28-withholding'],
    ['art28-outlook', 'art28-withholding'],
  ),
  'what-if': {
    mutate: paths('record', ['what-if']),
    tests: paths('record', ['what-if'], '.test.ts'),
  },
  reasons: rules(['art28-reasons'], sanctions),
  ladder: rules(
    ['art28-allowance', 'art28-ladder', 'art28-units', 'art29-conversion'],
    [...sanctions, 'art28-29-properties'],
  ),
  'case-numbers': rules(['case-number', 'case-types'], ['case-number', 'case-types']),
  'time-limits': rules(['time-limits', 'time-limit-table'], ['time-limits', 'time-limit-table', 'reasons']),
};

/** What a sample is drawn from, and the tests that it is shown to: of the whole court, told by the deciders’ own rooms. */
export const sampled = {
  mutate: ['src/core/review/*.ts', 'src/core/meeting/*.ts', 'src/core/court/carry*.ts', '!src/**/*.test.ts'],
  folders: {
    'core/review (but rights)': /^src\/core\/review\/(?!rights)/,
    'core/review/rights': /^src\/core\/review\/rights/,
    'core/meeting': /^src\/core\/meeting\//,
    'core/court/carry': /^src\/core\/court\/carry/,
  },
  rooms: ['review', 'meeting', 'people', 'court'],
  /** What tells of the deciders elsewhere: the stories, pages made of them, the page of the commands. */
  shownToo: [
    'src/cli/stories.test.ts',
    'src/cli/calc/attribution-alike.test.ts',
    'src/server/queries/custody.test.ts',
    'src/server/queries/review-page.test.ts',
    'src/server/queries/same-acts.test.ts',
    'src/tidy/commands-page.test.ts',
    'src/views/review-view.test.ts',
  ],
  /** Random walks: what only luck kills is not killed. */
  notShown: ['court/properties.test.ts', 'court/random-days.test.ts', 'meeting/in-the-room.test.ts'],
};

function paths(room, names, ending = '.ts') {
  return names.map((name) => `src/core/${room}/${name}${ending}`);
}
