import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingsIn } from '../../testing/history-notation.ts';
import { table } from '../../testing/table.ts';
import { withReadings } from '../readings/readings.ts';
import { countVote, type GradeVote, type YesNoVote } from './art23-vote.ts';

// Ballots in the order of the members: y yes, n no, a abstain, - none cast, . absent, x recused.
const yesNo = table(`
  ballots | readings                        | entitled | present | quorum | count | passed | rows
  --------|---------------------------------|----------|---------|--------|-------|--------|-----
  yyn     | -                               | 3        | 3       | yes    | 2 1 0 | yes    | yyyy
  yn      | -                               | 2        | 2       | yes    | 1 1 0 | no     | nyny
  yn      | R-O3.6=at-least-half            | 2        | 2       | yes    | 1 1 0 | yes    | nyny
  yyn     | R-O3.6=at-least-half            | 3        | 3       | yes    | 2 1 0 | yes    | yyyy
  ynn     | R-O3.6=at-least-half            | 3        | 3       | yes    | 1 2 0 | no     | nnnn
  ynn     | -                               | 3        | 3       | yes    | 1 2 0 | no     | nnnn
  yynn.   | R-O3.6=at-least-half            | 5        | 4       | yes    | 2 2 0 | yes    | nynn
  y..     | R-23.1=none R-O3.5=all-entitled R-O3.6=at-least-half | 3 | 1 | yes | 1 0 0 | no     | yynn
  y.      | R-23.1=none R-O3.5=all-entitled R-O3.6=at-least-half | 2 | 1 | yes | 1 0 0 | yes    | yyny
  yy.     | R-23.1=more-than-half-of-entitled | 3      | 2       | yes    | 2 0 0 | yes    | yyyy
  yy..    | -                               | 4        | 2       | no     | 2 0 0 | no     | nnnn
  yy..    | R-23.1=none                     | 4        | 2       | yes    | 2 0 0 | yes    | yyny
  yyn..   | -                               | 5        | 3       | yes    | 2 1 0 | yes    | yynn
  yyn..   | R-O3.5=all-entitled             | 5        | 3       | yes    | 2 1 0 | no     | yynn
  yyn.    | R-O3.5=all-entitled             | 4        | 3       | yes    | 2 1 0 | no     | yyny
  yyn.    | R-O3.5=all-entitled R-O3.6=at-least-half | 4 | 3      | yes    | 2 1 0 | yes    | yyny
  yyy     | R-23.1=all-entitled             | 3        | 3       | yes    | 3 0 0 | yes    | yyyy
  yyy.    | R-23.1=all-entitled             | 4        | 3       | no     | 3 0 0 | no     | nnnn
  yxn     | -                               | 2        | 2       | yes    | 1 1 0 | no     | nyny
  y-a     | -                               | 3        | 3       | yes    | 1 0 2 | no     | nnnn
  yy-     | -                               | 3        | 3       | yes    | 2 0 1 | yes    | yyyy
  ...     | R-23.1=none R-O3.6=at-least-half | 3       | 0       | yes    | 0 0 0 | no     | nnnn
  xx      | R-23.1=none                     | 0        | 0       | no     | 0 0 0 | no     | nnnn
  xx      | R-23.1=all-entitled             | 0        | 0       | no     | 0 0 0 | no     | nnnn
`);

// j major, o ordinary, m minor, n none, a abstain, . absent
const grades = table(`
  ballots | grades         | readings             | outcome  | rows
  --------|----------------|----------------------|----------|-----
  jjn     |                | -                    | major    | major major major major
  jon     |                | -                    | ordinary | ordinary ordinary ordinary ordinary
  jomn    |                | -                    | minor    | minor ordinary minor ordinary
  jomn    |                | R-O3.6=at-least-half | ordinary | minor ordinary minor ordinary
  jnnn    |                | -                    | none     | none none none none
  jjaa    |                | -                    | none     | none major none major
  oom     | ordinary minor | -                    | ordinary | ordinary ordinary ordinary ordinary
  mmn     | minor major    | -                    | minor    | minor minor minor minor
  jj..    |                | -                    | none     | none none none none
`);

const MEMBERS = ['a', 'b', 'c', 'd', 'e'];
const YES_NO = { y: 'yes', n: 'no', a: 'abstain' } as const;
const GRADE = { j: 'major', o: 'ordinary', m: 'minor', n: 'none', a: 'abstain' } as const;

function room<B extends string>(text: string, kinds: Readonly<Record<string, B>>) {
  const marks = [...text];
  const members = MEMBERS.slice(0, marks.length);
  return {
    members,
    recused: members.filter((_, place) => marks[place] === 'x'),
    present: members.filter((_, place) => marks[place] !== '.'),
    ballots: Object.fromEntries(
      members.flatMap((member, place) => {
        const ballot = kinds[marks[place]!];
        return ballot ? [[member, ballot]] : [];
      }),
    ),
  };
}

describe('a yes-no ballot', () => {
  it.each(yesNo)('$ballots ($readings): passed $passed', (row) => {
    const vote: YesNoVote = { kind: 'yes-no', ...room(row.ballots!, YES_NO) };
    const { value } = countVote(vote, withReadings(readingsIn(row.readings!)));
    expect([value.entitled, value.present].map(String)).toEqual([row.entitled, row.present]);
    expect(value.quorumMet).toBe(row.quorum === 'yes');
    expect([value.for, value.against, value.abstained].join(' ')).toBe(row.count);
    expect(value.passed).toBe(row.passed === 'yes');
    expect(value.byReading.map((one) => (one.passed ? 'y' : 'n')).join('')).toBe(row.rows);
    expect(value.sensitive).toBe(/y/.test(row.rows!) && /n/.test(row.rows!));
  });

  it('takes the vote from the reviewer under R-23.2 no', () => {
    const vote: YesNoVote = { kind: 'yes-no', ...room('yyn', YES_NO), reviewer: 'c' };
    expect(countVote(vote, withReadings({})).value).toMatchObject({ entitled: 3, present: 3, against: 1 });
    const without = countVote(vote, withReadings({ 'R-23.2': 'no' })).value;
    expect(without).toMatchObject({ entitled: 2, present: 2, for: 2, against: 0, passed: true });
  });

  it('reads no ballot from what every object inherits', () => {
    const vote: YesNoVote = {
      kind: 'yes-no',
      members: ['constructor', 'b'],
      recused: [],
      present: ['constructor', 'b'],
      ballots: { b: 'yes' },
    };
    expect(countVote(vote, withReadings({})).value).toMatchObject({ for: 1, abstained: 1, passed: false });
  });
});

describe('a ballot by grade', () => {
  it.each(grades)('$ballots ($readings): $outcome', (row) => {
    const disclosed = row.grades === '' ? undefined : (row.grades!.split(' ') as GradeVote['grades']);
    const vote: GradeVote = { kind: 'grade', ...room(row.ballots!, GRADE), grades: disclosed };
    const { value } = countVote(vote, withReadings(readingsIn(row.readings!)));
    expect(value.outcome).toBe(row.outcome);
    expect(value.byReading.map((one) => one.outcome).join(' ')).toBe(row.rows);
    expect(value.sensitive).toBe(new Set(row.rows!.split(' ')).size > 1);
  });
});

it('more votes for never turn a pass into a failure', () => {
  const marks = fc.array(fc.constantFrom('y', 'n', 'a', '-', '.', 'x'), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(marks, fc.nat(4), (ballots, place) => {
      if (ballots[place] !== 'n' && ballots[place] !== 'a') return;
      const before = countVote({ kind: 'yes-no', ...room(ballots.join(''), YES_NO) }, withReadings({})).value;
      const more = ballots.with(place, 'y').join('');
      const after = countVote({ kind: 'yes-no', ...room(more, YES_NO) }, withReadings({})).value;
      before.byReading.forEach((row, index) => {
        if (row.passed) expect(after.byReading[index]!.passed).toBe(true);
      });
    }),
  );
});
