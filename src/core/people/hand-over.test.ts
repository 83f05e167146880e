import { describe, expect, it } from 'vitest';
import { type Given, given } from '../../testing/given.ts';
import { confirmed, examining, meeting, type Row, registered } from '../../testing/states.ts';
import { fromBeijing } from '../time/instant.ts';

const handOver = (person: string, to: string, at: string, more: object = {}): Given => ({
  at,
  by: 'wang',
  do: 'hand-over-work',
  on: 'court',
  with: { person, to, from: at.slice(0, 10), reason: '长期病假', ...more },
});

describe('handing over all of somebody’s open work', () => {
  const at = '2026-04-12T09:00';
  const issue = { do: 'issue-sanction', with: { judge: 'cao', sanction: 'criticism-and-education' } };

  it('lets the receiver do it on behalf from that day, without an end', () => {
    const court = given(...confirmed, handOver('zheng', 'you', at, { from: '2026-04-13' }));
    court.when({ ...issue, by: 'you', onBehalfOf: 'zheng', at }).refused('not-yours-to-do');
    const after = given(...confirmed, handOver('zheng', 'you', at))
      .when({ ...issue, by: 'you', onBehalfOf: 'zheng', at: '2026-11-02T09:00' })
      .then({ type: 'SanctionIssued', judge: 'cao', sanction: 'criticism-and-education' });
    expect(after.log.at(-1)).toMatchObject({ by: 'you', onBehalfOf: 'zheng' });
  });

  it('is ended by personnel or by the person, and then nobody stands in', () => {
    const end = {
      at,
      by: 'zheng',
      do: 'end-deputy',
      on: 'court',
      with: { person: 'zheng', deputy: 'you', on: '2026-04-12' },
    };
    given(...confirmed, handOver('zheng', 'you', at), end)
      .when({ ...issue, by: 'you', onBehalfOf: 'zheng', at: '2026-04-13T09:00' })
      .refused('not-yours-to-do');
  });

  it('never hands over a drawn reviewer’s case: the office releases and the list is drawn from anew', () => {
    const handed = [...examining, handOver('zhao', 'qian', '2026-03-09T08:00')];
    given(...handed)
      .when({
        by: 'qian',
        onBehalfOf: 'zhao',
        do: 'deliver-conclusion',
        with: { materials: '结论' },
        at: '2026-03-09T09:00',
      })
      .refused('in-person', 'O3');
    given(...handed)
      .when({
        by: 'shen',
        do: 'release-assignment',
        with: { because: 'illness', reason: '长期病假' },
        at: '2026-03-09T09:00',
      })
      .then({ type: 'AssignmentReleased', reviewer: 'zhao', reason: 'illness: 长期病假' });
  });

  it('of an office goes on where its holder is the reviewer as well, but for what is the reviewer’s own', () => {
    const at = '2026-03-09T08:00';
    const { court } = given(...examining, handOver('zheng', 'you', at));
    const drawn = { type: 'ReviewerAssigned', reviewer: 'zheng', outside: true } as const;
    court.record('review/r1', drawn, fromBeijing('2026-03-09T08:30'));
    const tried = (name: string, fields: object) => {
      const who = { by: 'you', onBehalfOf: 'zheng', at: fromBeijing('2026-03-09T09:00') };
      const done = court.give({ stream: 'review/r1', name, with: fields, ...who });
      return 'refused' in done ? done.refused.code : 'taken';
    };
    expect(tried('refer-to-discipline', { judge: 'cao', ground: '20(1)', facts: '线索' })).toBe('taken');
    // of the reviewer or the quality office, neither of which the deputy is
    expect(tried('disclose-findings', { judge: 'cao' })).toBe('in-person');
  });

  it('never hands over a judge’s own voice, a vote or the chair', () => {
    const at = '2026-03-05T08:00';
    given(...registered, handOver('cao', 'jin', at))
      .when({ by: 'jin', onBehalfOf: 'cao', do: 'submit-defense', with: { text: '申辩' }, at })
      .refused('recused', '3');
    const cover = handOver('qian', 'zhao', '2026-03-24T09:10');
    given(...meeting, cover)
      .when({
        by: 'zhao',
        onBehalfOf: 'qian',
        do: 'open-ballot',
        with: { question: 'f1/cao/established' },
        at: '2026-03-24T09:30',
      })
      .refused('in-person', 'O3');
  });

  it('opens to nobody a case from which they are recused', () => {
    given(...confirmed, handOver('zheng', 'cao', at))
      .when({ ...issue, by: 'cao', onBehalfOf: 'zheng', at })
      .refused('recused', '3');
  });

  const today = '2026-03-02';
  const fields = { person: 'shen', to: 'han', from: today, reason: '调离' };
  const rows: readonly Row[] = [
    { why: 'of nobody known', by: 'wang', do: '', with: { ...fields, to: 'x' }, code: 'unknown-person' },
    {
      why: 'to oneself',
      by: 'wang',
      do: '',
      with: { ...fields, to: 'shen' },
      code: 'to-oneself',
      cite: 'O3',
    },
    {
      why: 'of another division',
      by: 'chen',
      do: '',
      with: { ...fields, person: 'jin', to: 'tao' },
      code: 'not-led-by-you',
      cite: '5(2)',
    },
    {
      why: 'from yesterday',
      by: 'wang',
      do: '',
      with: { ...fields, from: '2026-03-01' },
      code: 'in-the-past',
    },
    {
      why: 'that ends before it begins',
      by: 'wang',
      do: '',
      with: { ...fields, from: '2026-03-05', until: '2026-03-04' },
      code: 'ends-before-it-begins',
    },
    {
      why: 'to somebody who has left by then',
      by: 'wang',
      do: '',
      with: { ...fields, from: '2026-03-09' },
      code: 'receiver-not-in-service',
      cite: 'O1',
    },
    {
      why: 'to an administrator of the system',
      by: 'wang',
      do: '',
      with: { ...fields, to: 'shui' },
      code: 'administrators-exclusive',
      cite: 'O1',
    },
    { why: 'by a clerk of a department', by: 'yang', do: '', with: fields, code: 'not-yours-to-do' },
  ];

  it.each(rows)('is refused $why', ({ by, with: given_, code, cite }) => {
    const leaving = {
      at: `${today}T08:00`,
      by: 'wang',
      do: 'end-service',
      on: 'court',
      with: { person: 'han', on: '2026-03-06', reason: '调动' },
    };
    given(leaving)
      .when({ by, do: 'hand-over-work', on: 'court', with: given_, at: `${today}T09:00` })
      .refused(code, cite);
  });

  it('is ended only where it is, by whom it concerns', () => {
    const end = { do: 'end-deputy', on: 'court', with: { person: 'jin', deputy: 'tao', on: today } };
    given()
      .when({ ...end, by: 'wang', at: `${today}T09:00` })
      .refused('not-a-deputy', 'O1');
    given(handOver('jin', 'tao', `${today}T08:00`))
      .when({ ...end, by: 'chen', at: `${today}T09:00` })
      .refused('not-led-by-you', '5(2)');
  });

  it('is given once, by whoever leads the person as well', () => {
    const own = { ...handOver('cao', 'yan', `${today}T08:00`), by: 'chen' };
    given(own)
      .when({ ...own, by: 'chen', on: 'court', at: `${today}T09:00` })
      .refused('handed-over-already');
  });
});
