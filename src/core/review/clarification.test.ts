import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { settled } from '../../testing/states.ts';
import { table } from '../../testing/table.ts';
import { type Clarification, type Covering, clarificationsOf } from './clarification.ts';
import { begun, type OpenReview, type Reversal, type Sanction, type TrackFinding } from './review.ts';

const ruling = { type: '民事判决书', number: '（2026）吉民再17号', on: '2026-05-18' };
const fallen = {
  at: '2026-05-20T09:00',
  by: 'shen',
  do: 'reverse-finding',
  on: 'r1',
  with: { judge: 'cao', finding: 'f1', basis: 'superior-ruling', document: ruling },
};
const told = {
  at: '2026-05-19T09:00',
  by: 'shen',
  do: 'notify-decision',
  on: 'r1',
  with: { judge: 'cao', reasons: '已执行' },
};
const { court } = given(...settled, told, fallen);
const people = court.state('people/court');
const draft = (review: OpenReview, circulars: readonly Covering[] = []) =>
  clarificationsOf(review, people, circulars, '2026-05-20');

describe('the draft of a clarification', () => {
  const review = begun(court.state('review/r1'));

  it('is there for nobody as long as every finding stands', () => {
    expect(draft(begun(given(...settled).court.state('review/r1')))).toEqual([]);
  });

  it('says in both languages what fell, by what, and what is restored', () => {
    const [clarification] = draft(review);
    const { zh, en } = clarification!.text;
    for (const words of [zh, en]) {
      expect(words).toContain('曹立新');
      expect(words).toContain('（2025）吉0799民初1123号');
      expect(words).toContain('（2026）吉民再17号');
      expect(words).not.toMatch(/undefined|\{|null/);
    }
    expect(zh).toContain('撤销依第十八条第（三）项对曹立新作出的“一般差错责任、主要责任”的认定');
    expect(zh).toContain('2026年5月20日，根据民事判决书（（2026）吉民再17号，2026年5月18日）');
    expect(zh).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(zh).toContain('不承担案件质量责任');
    expect(zh).toContain('批评教育予以撤销；扣发办案补贴1个月，退还其中已扣的1个月');
    expect(zh).toContain('恢复名誉、消除影响');
    expect(en).toContain('does not answer for the quality of this case');
    expect(clarification).toMatchObject({
      judge: 'cao',
      likewise: false,
      because: [{ cite: 'law:Judges Law 65' }],
    });
  });

  const because = (
    more: Partial<Reversal>,
    left: readonly TrackFinding[] = [],
    sanctions: readonly Sanction[] = [],
  ) => {
    const { cao } = review.judges;
    const [reversal] = cao!.track!.reversals!;
    const track = { ...cao!.track!, reversals: [{ ...reversal!, ...more }], findings: left, sanctions };
    return draft({ ...review, judges: { cao: { ...cao!, track } } })[0]!.text;
  };

  it.each(
    table(`
      basis            | zh                                                                     | en
      superior-ruling  | 根据民事判决书（（2026）吉民再17号，2026年5月18日），撤销              | reversed by 民事判决书 （2026）吉民再17号 of 18 May 2026.
      new-evidence     | 根据民事判决书（（2026）吉民再17号，2026年5月18日）所载新证据，撤销    | reversed on new evidence in 民事判决书 （2026）吉民再17号 of 18 May 2026.
      received-in-time | 根据在期限内收到的民事判决书（（2026）吉民再17号，2026年5月18日），撤销 | reversed on what had come in in time, 民事判决书 （2026）吉民再17号 of 18 May 2026.
      录像证明金额无误 | 2026年5月20日，经质监委复议，撤销                                      | reversed by the committee on reconsideration.
    `),
  )('says by what it fell: $basis', ({ basis = '', zh = '', en = '' }) => {
    const text = because({ basis });
    expect(text.zh).toContain(zh);
    expect(text.en).toContain(en);
  });

  it('says, point by point, what stands and that nothing was to be restored', () => {
    const left = [
      { finding: 'f2', item: '17(1)', grade: 'minor', share: 'secondary' },
      { finding: 'f3', item: '18(3)', grade: 'ordinary', share: 'full' },
    ] as const;
    const { zh, en } = because({}, left);
    expect(zh.split('\n')).toEqual([
      '我院就（2025）吉0799民初1123号（评查编号：评查〔2026〕1号）对曹立新作出的案件质量责任认定（2026年3月24日决定，2026年4月11日确认），现更正如下：',
      '一、2026年5月20日，根据民事判决书（（2026）吉民再17号，2026年5月18日），撤销依第十八条第（三）项对曹立新作出的“一般差错责任、主要责任”的认定。',
      '二、撤销后，对曹立新保留的认定为：第十七条第（一）项，瑕疵差错责任、次要责任；第十八条第（三）项，一般差错责任、全部责任。',
      '三、因该认定未作出需要恢复的处理。',
      '特此更正，为曹立新恢复名誉、消除影响。原在何范围内公布的，更正在同样范围内公布。',
      '松江县人民法院（虚构）',
      '2026年5月20日',
    ]);
    expect(en.split('\n')).toEqual([
      'The finding against 曹立新 in （2025）吉0799民初1123号 (review 评查〔2026〕1号), decided 24 Mar 2026 and confirmed 11 Apr 2026, is corrected:',
      '1. On 20 May 2026 the finding under Article 18(3) against 曹立新 (ordinary error, primary) was reversed by 民事判决书 （2026）吉民再17号 of 18 May 2026.',
      '2. What stands against 曹立新: Article 17(1), minor error, secondary; Article 18(3), ordinary error, full.',
      '3. No sanction that would have to be restored had been carried out for it.',
      'The reputation of 曹立新 is restored. Wherever the finding was made known, this is made known too.',
      '松江县人民法院（虚构）',
      '20 May 2026',
    ]);
    const { number: _, ...unnumbered } = review;
    const [{ text }] = draft({
      ...unnumbered,
      judges: {
        cao: { ...review.judges.cao!, track: { ...review.judges.cao!.track!, confirmedOn: undefined } },
      },
    }) as [Clarification];
    expect(text.zh).toContain(
      '我院就（2025）吉0799民初1123号对曹立新作出的案件质量责任认定（2026年3月24日决定），',
    );
    expect(text.en).toContain('in （2025）吉0799民初1123号, decided 24 Mar 2026, is corrected:');
  });

  it('is published likewise where the judge had been named', () => {
    const named = { id: 'c1', title: '通报', on: '2026-05-01', names: true };
    expect(draft(review, [named])).toMatchObject([{ likewise: true, because: [{}, {}] }]);
    expect(draft(review, [{ ...named, names: false }])).toMatchObject([{ likewise: false }]);
    const { cao } = review.judges;
    const criticized = {
      ...review,
      judges: {
        cao: {
          ...cao!,
          track: {
            ...cao!.track!,
            sanctions: [
              { kind: 'circulated-criticism', proposalOnly: false, stage: 'executed', restore: 'proposed' },
            ],
          },
        },
      },
    } as const satisfies OpenReview;
    expect(draft(criticized)).toMatchObject([{ likewise: true }]);
  });

  it('is known as published once a circular has cleared the judge', () => {
    const clearing = { id: 'c2', title: '更正', on: '2026-05-21', names: true, clarifies: 'cao' };
    expect(draft(review, [clearing])).toMatchObject([
      { likewise: false, published: { id: 'c2', title: '更正', on: '2026-05-21' } },
    ]);
  });
});

describe('a clarification', () => {
  const publish = (more: object = {}) => ({
    by: 'shen',
    do: 'publish-circular',
    on: 'c1',
    with: { title: '更正', text: '更正如下', reviews: ['r1'], names: true, clarifies: 'cao', ...more },
  });

  it('carries the name whatever the reading about names in circulars', () => {
    const after = given(...settled, told, fallen)
      .when(publish())
      .then({ type: 'CircularPublished', reviews: ['r1'], names: true });
    expect(after.state('circular/c1')).toMatchObject({ names: true, clarifies: 'cao' });
  });

  it('is of a finding that has fallen, and of nothing else', () => {
    given(...settled, told, play('2026-05-20', 'archived'))
      .when(publish())
      .refused('nothing-to-clarify', 'law:Judges Law 65');
    given(...settled, told, fallen)
      .when(publish({ clarifies: undefined }))
      .refused('names-off', 'R-O4.2');
    given(...settled, told, fallen)
      .when(publish({ clarifies: 'yan' }))
      .refused('nothing-to-clarify', 'law:Judges Law 65');
  });
});
