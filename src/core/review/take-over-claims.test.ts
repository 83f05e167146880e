import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { actsOnPaper, saidOfAct } from '../../vocabulary/acts-on-paper.ts';
import type { ReviewEvent } from './events.ts';

/** What events call a field that the command has under another name. */
const renamed: Readonly<Record<string, readonly string[]>> = {
  judge: ['person'],
  judges: ['person'],
  reviewer: ['person'],
  by: ['person'],
  proof: ['paper'],
  text: ['words'],
  reasons: ['words'],
  grounds: ['words'],
  materials: ['words'],
};

/** What follows by a rule, and by which: the list is closed, and each entry is met. */
const derived: Readonly<Record<string, string>> = {
  'TakeOverEntered.findings[].id': 'their order as entered',
  'TakeOverEntered.findings[].grade': 'Articles 17 to 20 give each item its grade',
  'TakeOverEntered.findings[].alternatives[].item': 'the items entered as alternatives',
  'TakeOverEntered.findings[].alternatives[].grade': 'Articles 17 to 20',
  'TakeOverEntered.findings[].elements[]': 'what the ruling named with the finding shows',
  'TakeOverEntered.findings[].proposedBy': 'under examination only the reviewer proposes (6(2))',
  'TakeOverEntered.conclusion.grade': 'the gravest of the findings, as complete-examination asks (6(1))',
  'TakeOverEntered.findings[].misled': 'no, where the form was left at no',
  'TakeOverEntered.findings[].brokeCentralism': 'no, where the form was left at no',
  'TakeOverEntered.findings[].alternatives': 'none entered',
  'TakeOverEntered.findings[].elements': 'none ticked',
  'TakeOverEntered.findings': 'none entered',
  'TakeOverEntered.case.extensions': 'none entered',
  'TakeOverEntered.case.excluded': 'none entered',
  'TakeOverEntered.case.bench.members[].handling': 'as the form was left',
  'TakeOverEntered.case.bench.members[].presiding': 'as the form was left',
  'ReviewTakenOver.fileKind': 'as the form was left: paper',
  'TakeOverEntered.missing': 'nothing that the stage asks for is missing',
  'TakeOverEntered.missing[].what': 'what the stage asks for and was not entered',
  'TakeOverEntered.case.caseNumber': 'the referral',
  'TakeOverEntered.case.cause': 'the referral',
  'TakeOverEntered.case.parties[]': 'the referral',
  'TakeOverEntered.case.category': 'the type of the case number',
  'TakeOverEntered.case.daysToClose': 'filed and closed (11)',
  'TakeOverEntered.case.limitOn': 'the time limit of the procedure (11)',
  'TakeOverEntered.case.beyondTimeLimit': 'the time limit of the procedure (11)',
  'ReviewTakenOver.number': 'the next number of the year of registration (7(1))',
  'ReviewTakenOver.linked': 'the register: no other review of the case',
  'ReceiptRecorded.of': 'the name of the act',
  'DefenseSubmitted.late': 'the days of the notice (O3, 13), as submit-defense has it',
  'FindingsAnswered.late': 'the days of the disclosure (13), as answer-findings has it',
  'DossierReceived.back': 'the name of the act',
  'DossierReceived.by': 'the reviewer entered: the act is called so',
  'FindingsDisclosed.findings[]': 'all findings entered on that judge: the form says so of the act',
  'ExclusionsConsidered.exclusion.finding': 'each finding on that judge',
  'ExclusionsConsidered.exclusion.grounds.*.applies':
    'what was said to apply, and “none applies”, “the others do not”',
  'ErrorFound.judges[].findings[].finding': 'their order as entered',
  'DecisionNotified.mayAsk': 'R-24.3 and R-24.6, as notify-decision has it',
  'ReconsiderationRequested.forOthers': 'who has no track of their own asks for the others (24)',
  'ReconsiderationDecided.findings[].finding': 'their order as entered',
  'ErrorFound.judges[].findings[].grade': 'Articles 17 to 20 give each item its grade',
  'ReconsiderationDecided.findings[].grade': 'Articles 17 to 20 give each item its grade',
  'ReconsiderationDecided.findings': 'revoked: nothing is left',
  'BroughtOver ReconsiderationLapsed.on': 'the day after the ten days (24)',
};

/** The same thing as first entered and as brought over once it was checked. */
const sameAs: readonly (readonly [RegExp, string])[] = [
  [/^ReviewTakenOver\.(case|missing)/, 'TakeOverEntered.$1'],
  [/^FindingProposed\.finding/, 'TakeOverEntered.findings[]'],
  [/^ExaminationCompleted\.conclusion/, 'TakeOverEntered.conclusion'],
  [
    /^(TakeOverEntered)\.given\.(bench|extensions|excluded|findings|procedureChanges|fileKind)\b/,
    '$1.case.$2',
  ],
  [/^TakeOverEntered\.case\.findings/, 'TakeOverEntered.findings'],
  [/^TakeOverEntered\.case\.fileKind/, 'ReviewTakenOver.fileKind'],
  [/^TakeOverEntered\.case\.procedureChanges/, 'TakeOverEntered.case.extensions'],
];

interface Leaf {
  readonly path: string;
  readonly key: string;
  readonly value: string;
}

/** Every value that is said, with where it stands; an empty list says that there is nothing. */
function leavesOf(value: unknown, path: string, key = ''): readonly Leaf[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((each) => leavesOf(each, `${path}[]`, key));
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([name, each]) =>
      leavesOf(each, `${path}.${path.endsWith('.grounds') ? '*' : name}`, name),
    );
  return [{ path, key, value: JSON.stringify(value) }];
}

function saidBy(event: ReviewEvent): readonly Leaf[] {
  if (event.type !== 'BroughtOver') {
    const { type, ...fields } = event;
    return leavesOf(fields, type);
  }
  const { type, act, ...row } = event;
  return [...leavesOf(row, `${type} ${act.type}`), ...saidBy(act)];
}

const members = [{ judge: 'cao', handling: true }, { judge: 'yan', presiding: true }, { judge: 'hua' }];
const finding = (item: string, more: object = {}) => ({
  ...{ item, facts: `${item}的事实`, pages: '正卷第45页', cause: 'competence', seriousConsequence: false },
  persons: [
    { judge: 'cao', share: 'primary' },
    { judge: 'yan', share: 'secondary' },
  ],
  ...more,
});
const ruling = { type: '民事裁定书', number: '（2025）吉07民终88号', on: '2025-12-10' };

const days: Readonly<Record<(typeof actsOnPaper)[number], string>> = {
  'notice-issued': '2026-01-12',
  'notice-received': '2026-01-13',
  'defense-received': '2026-01-16',
  'reviewer-assigned': '2026-01-14',
  'assignment-accepted': '2026-01-15',
  'dossier-received': '2026-01-19',
  'findings-disclosed': '2026-01-27',
  'findings-received': '2026-01-28',
  'findings-answered': '2026-01-30',
  'exclusions-considered': '2026-02-02',
  'examination-completed': '2026-02-10',
  'conclusion-delivered': '2026-02-11',
  'dossier-returned': '2026-02-12',
  tabled: '2026-02-13',
  decided: '2026-02-24',
  'decision-issued': '2026-02-25',
  'decision-received': '2026-02-26',
  'reconsideration-requested': '2026-03-02',
  reconsidered: '2026-03-04',
  'result-issued': '2026-03-05',
  'result-received': '2026-03-06',
  'confirmation-requested': '2026-03-16',
};
const ofJudge = actsOnPaper.filter((what) => saidOfAct[what].includes('person'));

/** All acts of two judges, with as much or as little said of each as its papers say. */
function rows(full: boolean, outcome: string, left: readonly string[]) {
  const many = actsOnPaper.flatMap((what) =>
    ofJudge.includes(what) && what !== 'reviewer-assigned' && what !== 'dossier-returned'
      ? ['cao', 'yan'].map((person) => ({ what, person }))
      : [{ what, person: { 'reviewer-assigned': 'zhao', 'dossier-returned': 'kong' }[what as string] }],
  );
  return many
    .filter(({ what, person }) => !left.includes(what) && !left.includes(`${what} ${person}`))
    .map(({ what, person }) => {
      const some = full && person === 'cao';
      const said: Readonly<Record<string, unknown>> = {
        ...{ person, words: `${what}的内容`, method: full ? 'post' : undefined },
        ...{ volumes: full ? 3 : undefined, pages: full ? 199 : undefined },
        exclusions: some ? 'some-apply' : 'none-applies',
        applying: some ? [{ ofFinding: 2, excludedBy: '21(4)', reason: '当事人隐瞒。' }] : undefined,
        ...{ outcome, became: undefined },
        ...(outcome === 'replaced' && { became: [{ ofFinding: 2, item: '17(1)', share: 'secondary' }] }),
      };
      const needed = ['decided', 'defense-received', 'findings-answered', 'reconsidered'];
      const mayBeSilent = !full && !needed.includes(what) && what !== 'reconsideration-requested';
      const asked = saidOfAct[what].filter((field) => field !== 'words' || !mayBeSilent);
      return {
        ...{ what, on: days[what], paper: `${what}的文书` },
        ...Object.fromEntries(asked.map((field) => [field, said[field]])),
      };
    });
}

const asked = ['reconsideration-requested', 'reconsidered', 'result-issued', 'result-received'];
const nobodyAsked = [...asked, 'decision-received yan'];

type Row = ReturnType<typeof rows>[number];
const isRowOf = (row: Row, event: { readonly what: string; readonly person?: string }) =>
  row.what === event.what && (!('person' in row) || row.person === event.person);

describe('a review taken over from paper says nothing that nobody entered', () => {
  const used = new Set<string>();
  const acts = new Set<string>();

  it.each([
    ['everything said, a reconsideration that changed something', true, 'replaced', []],
    ['as little as can be said, upheld', false, 'upheld', []],
    ['revoked, of one judge alone', true, 'revoked', asked.map((what) => `${what} yan`)],
    ['nobody has asked', false, 'upheld', [...nobodyAsked, 'confirmation-requested yan']],
    [
      'no receipt, nothing disclosed',
      false,
      'upheld',
      actsOnPaper.filter(
        (what) =>
          /received|returned|findings-/.test(what) || asked.includes(what) || what.startsWith('confirm'),
      ),
    ],
    [
      'delivered, the reviewer’s own findings',
      false,
      'upheld',
      actsOnPaper.slice(actsOnPaper.indexOf('tabled')),
    ],
    ['nothing but the registration', false, 'upheld', actsOnPaper.slice(1)],
  ] as const)('%s', (_what, full, outcome, left) => {
    const done = rows(full, outcome, left);
    const has = (what: string) => done.some((row) => row.what === what);
    const stage = has('decided') ? 'decided' : has('conclusion-delivered') ? 'delivered' : 'registered';
    const found = {
      findings: [
        finding('19(1)', { ruling: { ...ruling, court: '松原中院', did: 'remanded' } }),
        finding('18(3)', { alternatives: ['17(1)'] }),
      ],
    };
    const command = {
      ...{ filedOn: '2025-03-06', closedOn: '2025-08-26', procedure: 'civil-first-ordinary', stage },
      ...{ bench: { kind: 'panel', members }, registeredOn: '2026-01-12', done },
      ...(full && { numberOnPaper: '质监评〔2026〕3号', fileKind: 'paper' }),
      ...(stage !== 'registered' && {
        ...found,
        opinion: 'error',
        report: '已阅卷。',
        volumes: 2,
        pages: 180,
      }),
    };
    const referral = {
      ...{ caseNumber: '（2025）吉0799民初1123号', cause: '民间借贷纠纷', parties: ['张某甲'] },
      ...{ grounds: ['9(1)'], document: ruling, reason: '发回重审。' },
    };
    const { court } = given(
      { at: '2026-03-16T09:00', by: 'yang', do: 'refer-case', on: 'r1', with: referral },
      { at: '2026-03-16T10:00', by: 'shen', do: 'take-over-review', on: 'r1', with: command },
      { at: '2026-03-16T11:00', by: 'wu', do: 'check-take-over', on: 'r1', with: {} },
    );
    const { done: _, ...rest } = command;
    const events = court.log
      .map(({ event }) => event as ReviewEvent)
      .filter(({ type }) => /^(TakeOverEntered|ReviewTakenOver|BroughtOver)$/.test(type));
    const made = events.flatMap((event) => {
      // an act may say what its own row says, not what another’s does
      const own = event.type === 'BroughtOver' ? done.filter((row) => isRowOf(row, event)) : done;
      const known = new Set(leavesOf({ ...rest, done: own }, '').map(({ key, value }) => `${key} ${value}`));
      return saidBy(event).filter(({ path, key, value }) => {
        if ([key, ...(renamed[key] ?? [])].some((name) => known.has(`${name} ${value}`))) return false;
        const at = sameAs.reduce((each, [from, to]) => each.replace(from, to), path);
        used.add(at);
        return !(at in derived);
      });
    });
    expect(made).toEqual([]);
    for (const event of events) if (event.type === 'BroughtOver') acts.add(event.what);
  });

  it('whatever was done, and the list of what follows by a rule holds nothing that is not met', () => {
    expect([...acts].sort()).toEqual([...actsOnPaper].sort());
    expect(Object.keys(derived).filter((path) => !used.has(path))).toEqual([]);
  });
});
