import { describe, expect, it } from 'vitest';
import { table } from '../../testing/table.ts';
import { opinionsAsked } from './opinions-asked.ts';

const member = (judge: string) => ({ judge, handling: judge === 'cao', presiding: judge === 'yan' });

describe('the opinions held in deliberation', () => {
  it.each(
    table(`
      who sat                            | kind       | members     | committee | asked of
      a judge alone                      | sole-judge | cao         | -         | -
      a panel                            | panel      | cao yan hua | -         | cao yan hua
      a judge alone, then the committee  | sole-judge | cao         | sun zhao  | sun zhao
      a panel, then the committee        | panel      | cao yan     | yan sun   | cao yan sun
    `),
  )('are asked of whoever deliberated: $who sat', ({ kind, members, committee, ...row }) => {
    const people = (text = '') => text.split(' ').filter((each) => each !== '-');
    const bench = {
      kind: kind as 'panel' | 'sole-judge',
      members: people(members).map(member),
      ...(committee === '-' ? {} : { committee: { members: people(committee) } }),
    };
    expect(opinionsAsked(bench)).toEqual(people(row['asked of']));
  });

  it('are asked of nobody before it is known who sat', () => {
    expect(opinionsAsked(undefined)).toEqual([]);
  });
});
