import { describe, expect, it } from 'vitest';
import { withReadings } from '../readings/readings.ts';
import { grounds } from './art09-grounds.ts';
import { type CaseData, figureOf, type Held, heldAgainst } from './art09-held-against.ts';

const court = { code: '吉0799', level: 'basic' } as const;
const paper = (type: string, number: string) => ({ type, number });
const plain: CaseData = {
  court,
  category: 'civil',
  filedOn: '2025-03-03',
  closedOn: '2025-09-01',
  today: '2026-03-03',
  overdueDays: 0,
  document: paper('清单', '1'),
};

type Row = readonly [ground: string, given: Partial<CaseData>, held: Held, figure?: string];

const rows: readonly Row[] = [
  ['9(5)', { overdueDays: 1 }, 'met'],
  ['9(5)', { overdueDays: 0 }, 'unmet', '超期0日，按口径须超过0日'],
  ['9(5)', { overdueDays: undefined }, 'open', '没有填写审理程序，期限无从计算'],
  ['9(5)', { overdueDays: 0, beyondAsEntered: true }, 'met'],
  ['O2-long-pending', { closedOn: undefined }, 'met'],
  ['O2-long-pending', { closedOn: '2026-03-03' }, 'met'],
  [
    'O2-long-pending',
    { closedOn: '2026-03-02' },
    'unmet',
    '自立案（2025-03-03）至2026-03-02共364日，按口径须满12个月',
  ],
  ['O2-long-pending', { closedOn: undefined, today: '2026-03-02' }, 'unmet'],
  ['O2-long-pending', { filedOn: undefined }, 'open', '不知何日立案'],
  ['O2-prolonged-detention', { category: 'civil', detainedOn: '2020-01-01' }, 'unmet'],
  ['O2-prolonged-detention', { category: 'criminal', detainedOn: '2022-09-01' }, 'met'],
  [
    'O2-prolonged-detention',
    { category: 'criminal', detainedOn: '2022-09-02' },
    'unmet',
    '自羁押（2022-09-02）至2025-09-01共1095日，按口径须满3年',
  ],
  ['O2-prolonged-detention', { category: 'criminal', filedOn: '2022-09-01' }, 'met'],
  [
    'O2-prolonged-detention',
    { category: 'criminal' },
    'open',
    '未填羁押之日，自立案（2025-03-03）计至2025-09-01共182日，按口径须满3年',
  ],
  ['O2-prolonged-detention', { category: undefined, filedOn: undefined }, 'open'],
  ['9(3)', {}, 'unmet', '本院是基层人民法院，没有下级法院'],
  ['9(3)', { court: { ...court, level: 'intermediate' } }, 'met'],
  ['O2-two-way', {}, 'unmet'],
  ['O2-two-way', { court: { ...court, level: 'high' } }, 'met'],
  ['9(1)', { document: paper('民事裁定书', '（2026）吉07民终9号') }, 'met'],
  ['9(1)', { document: paper('刑事再审决定书', '吉中法字第3号') }, 'met'],
  ['9(1)', {}, 'open'],
  ['9(1)', { document: paper('民事判决书', '（2025）吉0799民初9号') }, 'open'],
  ['9(1)', { document: undefined }, 'open'],
  ['9(2)', { document: paper('民事判决书', '（2026）吉0799民再9号') }, 'met'],
  ['9(2)', { document: paper('民事判决书', '（2026）吉07民再9号') }, 'open'],
  ['9(2)', { document: paper('情况说明', '（2026）吉0799民再9号') }, 'open'],
  ['9(6)', { document: paper('民事抗诉书', '吉检民监〔2026〕1号') }, 'met'],
  ['9(6)', { document: paper('再审检察建议书', '前检建〔2026〕1号') }, 'met'],
  ['9(6)', { document: paper('函', '吉检民抗〔2026〕1号') }, 'met'],
  ['9(6)', { document: paper('来信', '1') }, 'open'],
  ['9(8)', { document: paper('决定书', '（2026）吉07委赔1号') }, 'met'],
  ['9(8)', { document: paper('国家赔偿决定书', '无号') }, 'met'],
  ['9(8)', {}, 'open', '所附“清单 1”说明不了该事由，应为决定予以国家赔偿的文书'],
  ['9(4)', { document: undefined, filedOn: undefined }, 'met'],
  ['9(7)', {}, 'met'],
  ['9(9)', {}, 'met'],
  ['9(10)', {}, 'met'],
];

describe('a ground is held against the data of the case (9, O2)', () => {
  const told = rows.map(([ground, given, held, figure]) => ({ ground, given, held, figure }));
  it.each(told)('$ground on $given is $held', ({ ground, given, held, figure }) => {
    const { value, because } = heldAgainst(ground, { ...plain, ...given }, withReadings({}));
    expect(value).toBe(held);
    if (figure) expect(figureOf(because).zh).toBe(figure);
    // whoever is refused is told a figure or a paper, in both languages
    if (value !== 'met') expect([figureOf(because).zh, figureOf(because).en]).not.toContain('');
  });

  it('has a row for every ground', () => {
    const shown = new Set(rows.map(([ground]) => ground));
    expect(grounds.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it.each([
    ['9(5)', { 'R-9.5': '30' }, { overdueDays: 30 }, { overdueDays: 31 }],
    ['O2-long-pending', { 'R-O2.1': '6' }, { closedOn: '2025-09-02' }, { closedOn: '2025-09-03' }],
    [
      'O2-prolonged-detention',
      { 'R-O2.2': '2' },
      { category: 'criminal', detainedOn: '2023-09-02' },
      { category: 'criminal', detainedOn: '2023-09-01' },
    ],
  ] as const)('%s goes by the figure of the reading in force', (ground, readings, short, enough) => {
    const held = (given: Partial<CaseData>) =>
      heldAgainst(ground, { ...plain, ...given }, withReadings(readings)).value;
    expect([held(short), held(enough)]).toEqual(['unmet', 'met']);
  });
});
