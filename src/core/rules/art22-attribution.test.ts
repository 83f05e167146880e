import { describe, expect, it } from 'vitest';
import { readingsIn } from '../../testing/history-notation.ts';
import { table } from '../../testing/table.ts';
import { withReadings } from '../readings/readings.ts';
import { attribute, type PanelMember } from './art22-attribution.ts';

// Members: name, h handling, p presiding, opinion W wrong, R right, ? unknown; `misled` after them.
const panels = table(`
  members                    | readings          | attributions              | nobody | undetermined
  ---------------------------|-------------------|---------------------------|--------|-------------
  a:h:W b:p:W c::W           | -                 | a=primary b=primary c=secondary | no |
  a:h:W b:p:R c::R           | -                 | a=primary                 | no     |
  a:h:R b:p:W c::W           | -                 | b=primary c=secondary     | no     |
  a:h:R b:p:R c::W           | -                 | c=secondary               | yes    |
  a:h:R b:p:R c::R           | -                 |                           | no     |
  a:h:? b:p:W c::?           | -                 | b=primary                 | no     | a c
  a:h:? b:p:? c::W           | -                 | c=secondary               | yes    | a b
  a:hp:W b::R c::W           | -                 | a=primary c=secondary     | no     |
  a:hp:W b::R c::W           | R-22.1=all-others | a=primary b=secondary c=secondary | no |
  a:hp:W b::? c::R           | R-22.1=all-others | a=primary b=secondary c=secondary | no |
  a:hp:R b::R c::W           | R-22.1=all-others | c=secondary               | yes    |
  a:hp:? b::R c::W           | R-22.1=all-others | c=secondary               | yes    | a
  a:h:W b:p:R c::R           | R-22.1=all-others | a=primary                 | no     |
  a:h:W b:p:W c::W misled    | -                 | a=full                    | no     |
  a:h:R b:p:W c::? misled    | R-22.1=all-others | a=full                    | no     |
`);

function memberOf(text: string): PanelMember {
  const [judge = '', roles = '', opinion] = text.split(':');
  return {
    judge,
    handling: roles.includes('h'),
    presiding: roles.includes('p'),
    opinion: opinion === 'W' ? 'wrong' : opinion === 'R' ? 'right' : 'unknown',
  };
}

const inShort = (attributions: readonly { judge: string; share: string }[]) =>
  attributions.map(({ judge, share }) => `${judge}=${share}`).join(' ');

describe('who answers', () => {
  it.each(panels)('in a panel $members ($readings): $attributions', (row) => {
    const words = row.members!.split(' ');
    const misled = words.includes('misled');
    const members = words.filter((word) => word !== 'misled').map(memberOf);
    const { value, because } = attribute(
      { bench: 'panel', members, misled },
      withReadings(readingsIn(row.readings!)),
    );
    expect(inShort(value.attributions)).toBe(row.attributions);
    expect(value.nobodyPrimary).toBe(row.nobody === 'yes');
    expect(value.undetermined.join(' ')).toBe(row.undetermined);
    expect(because.length).toBeGreaterThan(0);
  });

  const committee = {
    bench: 'adjudication-committee',
    wrongOpinionBy: ['x', 'y'],
    presider: 'p',
    brokeDemocraticCentralism: false,
    handlingJudge: 'a',
    misled: false,
  } as const;

  it('in the adjudication committee are those who put the wrong opinion, by R-22.2', () => {
    expect(inShort(attribute(committee, withReadings({})).value.attributions)).toBe('x=primary y=primary');
    const lighter = attribute(committee, withReadings({ 'R-22.2': 'secondary' }));
    expect(inShort(lighter.value.attributions)).toBe('x=secondary y=secondary');
    expect(lighter.value.nobodyPrimary).toBe(true);
    expect(lighter.because.map((one) => one.cite)).toEqual(['22(3)', '22(3)', 'R-22.2', '22']);
    expect(attribute({ ...committee, wrongOpinionBy: [] }, withReadings({})).value).toEqual({
      attributions: [],
      nobodyPrimary: false,
      undetermined: [],
    });
  });

  it('is the presider alone when democratic centralism was broken, with the share of R-22.2', () => {
    const broken = { ...committee, brokeDemocraticCentralism: true };
    expect(inShort(attribute(broken, withReadings({})).value.attributions)).toBe('p=primary');
    expect(inShort(attribute(broken, withReadings({ 'R-22.2': 'secondary' })).value.attributions)).toBe(
      'p=secondary',
    );
  });

  it('is the handling judge alone and in full who misled the committee, before all else', () => {
    const misled = attribute(
      { ...committee, brokeDemocraticCentralism: true, misled: true },
      withReadings({}),
    );
    expect(inShort(misled.value.attributions)).toBe('a=full');
    expect(misled.because.map((one) => one.cite)).toEqual(['22(2)']);
  });

  it('is a sole judge by R-22.3', () => {
    expect(inShort(attribute({ bench: 'sole-judge', judge: 'a' }, withReadings({})).value.attributions)).toBe(
      'a=full',
    );
    const primary = attribute({ bench: 'sole-judge', judge: 'a' }, withReadings({ 'R-22.3': 'primary' }));
    expect(inShort(primary.value.attributions)).toBe('a=primary');
  });

  it('is otherwise decided by duty, as the committee gives it', () => {
    const shares = [
      { judge: 'c', share: 'secondary' },
      { judge: 'd', share: 'full' },
    ] as const;
    const { value } = attribute({ bench: 'by-duty', shares }, withReadings({}));
    expect([inShort(value.attributions), value.nobodyPrimary]).toEqual(['c=secondary d=full', false]);
    expect(
      attribute({ bench: 'by-duty', shares: shares.slice(0, 1) }, withReadings({})).value.nobodyPrimary,
    ).toBe(true);
  });
});
