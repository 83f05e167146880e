import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { adopted, confirmed, decided, type Row, settled, told } from '../../testing/states.ts';
import { readingsOn } from '../readings/readings.ts';
import { publishedCalendar } from '../time/published.ts';
import { isPublished } from '../time/work-calendar.ts';
import type { MemoryCourt } from './memory-court.ts';

const at = '2026-03-02T09:00';

describe('the register of readings', () => {
  const adopt = (more: object = {}) => ({
    by: 'shen',
    do: 'adopt-reading',
    on: 'court',
    at,
    with: {
      reading: 'R-24.1',
      option: 'receipt',
      from: '2026-03-02',
      minutesNumber: '1',
      minutesOn: '2026-03-02',
      ...more,
    },
  });

  it('takes an option with its document from today on, once somebody of another office has seen it', () => {
    const proposed = { ...adopt(), at };
    const inForce = (court: MemoryCourt) => readingsOn(court.state('readings/court'), '2026-03-02')['R-24.1'];
    const entered = given()
      .when(adopt())
      .then({ type: 'ReadingProposed', adoption: { option: 'receipt', enteredBy: 'shen' } });
    expect(inForce(entered)).toBe('later-of-decision-and-receipt');
    const confirm = { do: 'confirm-reading', on: 'court', with: { reading: 'R-24.1' } };
    const court = given(proposed)
      .when({ ...confirm, by: 'wu' })
      .then({
        type: 'ReadingAdopted',
        adoption: { option: 'receipt', from: '2026-03-02', confirmedBy: 'wu' },
      });
    expect(inForce(court)).toBe('receipt');
    expect(court.state('readings/court')).toMatchObject([{ enteredBy: 'shen', confirmedBy: 'wu' }]);
    given(proposed)
      .when({ ...confirm, by: 'shi', with: { ...confirm.with, agrees: false } })
      .refused('reason-missing', '32');
    const dropped = given(proposed)
      .when({ ...confirm, by: 'shi', with: { ...confirm.with, agrees: false, reason: '文号不符' } })
      .then({ type: 'ReadingProposalDropped', reading: 'R-24.1', reason: '文号不符' });
    expect(dropped.state('readings/court')).toEqual([]);
  });

  it('is not seen to by the quality office, by nobody’s office, or where nothing waits', () => {
    const confirm = { do: 'confirm-reading', on: 'court', with: { reading: 'R-24.1' } };
    const proposed = { ...adopt(), at };
    given(proposed)
      .when({ ...confirm, by: 'han' })
      .refused('not-yours-to-do', '32');
    given(proposed)
      .when({ ...confirm, by: 'cao' })
      .refused('not-yours-to-do', '32');
    given()
      .when({ ...confirm, by: 'wu' })
      .refused('nothing-to-confirm', '32');
    given(proposed)
      .when({ ...confirm, by: 'wu', with: { reading: 'R-28.1' } })
      .refused('nothing-to-confirm', '32');
    // the head of trial management who is a clerk of the office as well is of the office
    const office = { person: 'wu', office: 'quality-office-clerk', from: '2026-03-02' };
    given({ at, by: 'wang', do: 'give-office', on: 'court', with: office }, proposed)
      .when({ ...confirm, by: 'wu' })
      .refused('second-person-needed', '32');
  });

  it('takes effect on the day on which it is seen, where its own is past, and a new entry takes the place of one that waits', () => {
    const again = { ...adopt({ option: 'decision' }), at };
    const court = given({ ...adopt(), at }, again)
      .when({
        by: 'qian',
        do: 'confirm-reading',
        on: 'court',
        with: { reading: 'R-24.1' },
        at: '2026-03-05T09:00',
      })
      .then({ type: 'ReadingAdopted', adoption: { option: 'decision', from: '2026-03-05' } });
    expect(court.state('readings/court')).toMatchObject([{ option: 'decision', from: '2026-03-05' }]);
    expect(court.state('readings/court')).toHaveLength(1);
  });

  const rows: readonly Row[] = [
    {
      why: 'a reading that there is not',
      by: 'shen',
      do: 'adopt-reading',
      with: { reading: 'R-99' },
      code: 'no-such-reading',
    },
    {
      why: 'an option that there is not',
      by: 'shen',
      do: 'adopt-reading',
      with: { option: 'x' },
      code: 'no-such-option',
    },
    { why: 'backwards', by: 'shen', do: 'adopt-reading', with: { from: '2026-03-01' }, code: 'backwards' },
    {
      why: 'by minutes of tomorrow',
      by: 'shen',
      do: 'adopt-reading',
      with: { minutesOn: '2026-03-03' },
      code: 'in-future',
    },
  ];

  it.each(rows)('refuses $why', ({ code, with: more }) => {
    given()
      .when(adopt(more as object))
      .refused(code, '32');
  });
});

describe('the work calendar', () => {
  it('takes a year’s notice, and what was provisional no longer is', () => {
    const notice = {
      year: 2027,
      off: ['2027-01-01'],
      work: ['2027-01-03'],
      document: '国办发明电〔2026〕9号',
    };
    const publish = { by: 'shen', do: 'publish-notice', on: 'court', at };
    given()
      .when({ ...publish, with: notice })
      .then({ type: 'NoticePublished', year: 2027, off: ['2027-01-01'], work: ['2027-01-03'], adds: true });
    for (const [more, code] of [
      [{ off: ['2026-11-30'] }, 'another-year'],
      [{ off: ['2028-02-01'] }, 'another-year'],
      [{ work: ['2027-01-04'] }, 'not-a-weekend'],
      [{ work: ['2027-01-03'], drops: ['2027-01-03'] }, 'off-and-worked'],
      [{ off: ['2027-01-03'], work: ['2027-01-03'] }, 'off-and-worked'],
    ] as const)
      given()
        .when({ ...publish, with: { ...notice, ...more } })
        .refused(code);
  });

  const entered = (...notices: readonly object[]) => {
    const steps = notices.map((notice) => ({
      at: '2026-10-09T09:00',
      by: 'shen',
      do: 'publish-notice',
      on: 'court',
      with: { off: [], work: [], document: '国办发明电〔2026〕9号', ...notice },
    }));
    return given(...steps).court.state('calendar/court').notices;
  };

  it('keeps the days of a year to which one is added, and drops only what is said to be dropped', () => {
    const before = publishedCalendar.notices['2026'];
    const added = entered({ year: 2026, off: ['2026-09-03'] })['2026'];
    expect(added).toEqual({ off: [...before!.off, '2026-09-03'].sort(), work: before!.work });
    const dropped = entered({ year: 2026, drops: ['2026-01-02', '2026-01-04'] })['2026'];
    expect(dropped?.off).toEqual(before!.off.filter((day) => day !== '2026-01-02'));
    expect(dropped?.work).toEqual(before!.work.filter((day) => day !== '2026-01-04'));
  });

  it('takes days of the weeks around a year into the years they are in', () => {
    const notices = entered({
      year: 2027,
      off: ['2026-12-31', '2027-01-01', '2028-01-03'],
      work: ['2026-12-26'],
    });
    expect(notices['2026']?.work).toContain('2026-12-26');
    expect(notices['2026']?.off).toContain('2026-12-31');
    expect(notices['2027']).toEqual({ off: ['2027-01-01'], work: [] });
    expect(notices['2028']).toEqual({ off: ['2028-01-03'], work: [], published: false });
    expect([2026, 2027, 2028].map((year) => isPublished({ notices }, year))).toEqual([true, true, false]);
  });

  it('moves a day from off to worked when a later notice says so', () => {
    const notices = entered({ year: 2027, off: ['2027-05-01'] }, { year: 2027, work: ['2027-05-01'] });
    expect(notices['2027']).toEqual({ off: [], work: ['2027-05-01'] });
  });
});

describe('a circular', () => {
  const publish = (more: object = {}) => ({
    by: 'shen',
    do: 'publish-circular',
    on: 'c1',
    with: { title: '通报', text: '典型差错', reviews: ['r1'], ...more },
  });

  it('is about final cases whose judges have been told, without names', () => {
    const all = [
      ...settled,
      {
        at: '2026-05-19T09:00',
        by: 'shen',
        do: 'notify-decision',
        on: 'r1',
        with: { judge: 'cao', reasons: '已执行' },
      },
    ];
    given(...all)
      .when(publish())
      .then({ type: 'CircularPublished', reviews: ['r1'], names: false });
    given(...told)
      .when({ ...publish(), do: 'publish-circular' })
      .refused('not-final', 'R-O4.1');
    given(...all)
      .when({ ...publish({ names: true }), do: 'publish-circular' })
      .refused('names-off', 'R-O4.2');
    given(adopted('R-O4.2', 'on'), ...all)
      .when(publish({ names: true }))
      .then({ type: 'CircularPublished', reviews: ['r1'], names: true });
    given(...all)
      .when({ ...publish({ reviews: ['r9'] }), do: 'publish-circular' })
      .refused('not-known', 'O4');
    given(adopted('R-O4.1', 'after-decision'), ...decided)
      .when({ ...publish(), do: 'publish-circular' })
      .refused('judge-not-told', 'O4');
  });

  const told1 = {
    at: '2026-05-19T09:00',
    by: 'shen',
    do: 'notify-decision',
    on: 'r1',
    with: { judge: 'cao', reasons: '已执行' },
  };

  it.each([
    ['title', { title: '关于曹立新的通报' }, '曹立新'],
    ['text, with a space', { text: '曹 立新承办的一案' }, '曹立新'],
    ['text, of somebody with no part in it', { text: '赵明远院长指出' }, '赵明远'],
    ['text, of a party', { text: '张某甲诉李某乙一案' }, '张某甲'],
    ['text, of nobody', { text: '某法官承办的某当事人民间借贷一案' }, undefined],
    ['text, of a party to another review', { text: '王某丁一案' }, undefined],
  ])('without names holds none in its %s', (_where, more, name) => {
    const other = play('2026-05-25', 'referred', {
      review: 'r2',
      number: '（2025）吉0799民初8号',
      parties: ['王某丁', '赵某戊'],
    });
    const asked = given(...settled, told1, other).when({ ...publish(more), do: 'publish-circular' });
    if (name === undefined) asked.then({ type: 'CircularPublished', reviews: ['r1'], names: false });
    else asked.refused('name-in-text', 'R-O4.2');
  });

  it('may hold names where the committee has said that circulars carry them', () => {
    given(adopted('R-O4.2', 'on'), ...settled, told1)
      .when(publish({ names: true, text: '曹立新承办的一案' }))
      .then({ type: 'CircularPublished', reviews: ['r1'], names: true });
  });
});

describe('a judge’s record', () => {
  const prior = {
    document: '质监〔2025〕9号',
    findings: [
      {
        caseNumber: '（2025）吉0799民初5号',
        on: '2025-12-01',
        grade: 'ordinary',
        share: 'primary',
        documentNumber: '9',
      },
    ],
  };
  const bring = { at, by: 'shen', do: 'import-prior-findings', on: 'cao', with: prior };

  it('counts what comes from before the system once the judge has countersigned', () => {
    given()
      .when(bring)
      .then({
        type: 'PriorFindingsImported',
        prior: {
          batch: 'p1',
          findings: [{ id: 'p1/1', on: '2025-12-01', grade: 'ordinary', share: 'primary' }],
        },
      });
    const court = given(bring)
      .when({ by: 'cao', do: 'countersign-prior-findings', on: 'cao', with: { batch: 'p1' } })
      .then({
        type: 'PriorFindingsCountersigned',
        batch: 'p1',
        on: '2026-03-02',
        results: [{ finding: 'p1/1', rung: '28(3)', allowanceMonths: { toWithhold: 1 } }],
      });
    expect(court.state('record/cao').results).toMatchObject([{ rung: '28(3)' }]);
    const next = given(
      bring,
      { at, by: 'cao', do: 'countersign-prior-findings', on: 'cao', with: { batch: 'p1' } },
      ...confirmed.map((step) => step),
    ).court;
    expect(next.state('record/cao').results.at(-1)).toMatchObject({
      rung: '28(4)',
      allowanceMonths: { rung: 2, credited: 1, toWithhold: 1 },
    });
  });

  it('takes nothing from before the Measures, from the future, twice, or countersigned by another', () => {
    const dated = (on: string) => ({
      by: 'shen',
      do: 'import-prior-findings',
      on: 'cao',
      at,
      with: { ...prior, findings: [{ ...prior.findings[0], on }] },
    });
    given()
      .when({ ...dated('2019-12-17'), do: 'import-prior-findings' })
      .refused('before-commencement', '33');
    given()
      .when(dated('2019-12-18'))
      .then({
        type: 'PriorFindingsImported',
        prior: {
          batch: 'p1',
          findings: [{ id: 'p1/1', on: '2019-12-18', grade: 'ordinary', share: 'primary' }],
        },
      });
    given()
      .when({ ...dated('2026-03-03'), do: 'import-prior-findings' })
      .refused('in-future');
    given(bring)
      .when({ ...bring, do: 'import-prior-findings' })
      .refused('brought-over-already', '28');
    given(bring)
      .when({ by: 'yan', do: 'countersign-prior-findings', on: 'cao', with: { batch: 'p1' } })
      .refused('not-yours-to-do');
    given(bring)
      .when({ by: 'cao', do: 'countersign-prior-findings', on: 'cao', with: { batch: 'p2' } })
      .refused('nothing-to-countersign', '28');
  });

  it('is recomputed by a reversal as if the finding had never been', () => {
    const second = [play('2026-05-25', 'referred', { review: 'r2', number: '（2025）吉0799民初8号' })];
    const court = given(...settled, ...second)
      .when({
        by: 'shen',
        do: 'reverse-finding',
        with: {
          judge: 'cao',
          finding: 'f1',
          basis: 'superior-ruling',
          document: { type: '判决', number: '1', on: '2026-05-20' },
        },
      })
      .then(
        { type: 'FindingReversed', judge: 'cao', finding: 'f1', basis: 'superior-ruling', left: [] },
        { type: 'CountReversed', finding: 'r1/f1', on: '2026-05-25' },
        { type: 'RecordRecomputed', reversed: 'r1/f1', differences: [] },
        {
          type: 'RestorationProposed',
          judge: 'cao',
          sanctions: ['criticism-and-education', 'withhold-allowance'],
          lapsed: [],
          stands: 0,
        },
      );
    expect(court.state('record/cao').results).toEqual([]);
  });
});
