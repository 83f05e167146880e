import { describe, expect, it } from 'vitest';
import type { Reason } from '../kernel/reason.ts';
import { withReadings } from '../readings/readings.ts';
import { attribute, type Bench, type PanelMember } from './art22-attribution.ts';

const said = (bench: Bench, readings = {}) =>
  attribute(bench, withReadings(readings)).because.map(
    ({ cite, says }: Reason) => `${cite} ${says.zh} ${says.en}`,
  );
const member = (judge: string, roles: string, opinion: PanelMember['opinion']): PanelMember => ({
  judge,
  handling: roles.includes('h'),
  presiding: roles.includes('p'),
  opinion,
});
const panel = (misled: boolean, ...members: readonly PanelMember[]): Bench => ({
  bench: 'panel',
  members,
  misled,
});
const nobodyPrimary =
  '22 承担责任的人中没有人承担主要或全部责任。 Among those who answer nobody has the primary or the full share.';

describe('what is said of who answers', () => {
  it('in a panel', () => {
    expect(said(panel(false, member('甲', 'h', 'wrong'), member('乙', 'p', 'wrong')))).toEqual([
      '22(1) 甲是承办法官，持错误意见，承担主要责任。 甲 is the handling judge, held the wrong opinion, and has the primary share.',
      '22(1) 乙是审判长，持错误意见，承担主要责任。 乙 is the presiding judge, held the wrong opinion, and has the primary share.',
    ]);
    expect(said(panel(false, member('甲', 'hp', 'wrong'), member('丙', '', 'wrong')))).toEqual([
      '22(1) 甲是承办法官兼审判长，持错误意见，承担主要责任。 甲 is handling and presiding judge, held the wrong opinion, and has the primary share.',
      '22(1) 丙是其他成员，持错误意见，承担次要责任。 丙 is another member who held the wrong opinion, and has the secondary share.',
    ]);
    expect(
      said(panel(false, member('甲', 'h', 'right'), member('乙', 'p', 'unknown'), member('丙', '', 'wrong'))),
    ).toEqual([
      'R-22.1 甲在评议中没有持错误意见，不承担责任。 甲 did not hold the wrong opinion and answers for nothing.',
      '22(1) 乙在评议中的意见不明，由委员会说明理由后决定。 What 乙 held in deliberation is not known; the committee decides, with a reason.',
      '22(1) 丙是其他成员，持错误意见，承担次要责任。 丙 is another member who held the wrong opinion, and has the secondary share.',
      nobodyPrimary,
    ]);
  });

  it('in a panel whose presiding judge handled the case, by R-22.1', () => {
    const bench = panel(false, member('甲', 'hp', 'wrong'), member('丙', '', 'right'));
    expect(said(bench, { 'R-22.1': 'all-others' })[1]).toBe(
      'R-22.1 审判长为承办人，按口径其他成员均承担次要责任，包括丙。 The presiding judge handled the case; by this reading all others, 丙 included, have the secondary share.',
    );
  });

  it('of who misled a panel or the committee', () => {
    const misled =
      '22(2) 承办法官甲未如实汇报案情，导致错误结论，由其承担全部责任，其他成员不承担责任。 The handling judge 甲 did not report the case truly and so led to the wrong conclusion: 甲 answers in full, the others for nothing.';
    expect(said(panel(true, member('甲', 'h', 'right'), member('乙', 'p', 'wrong')))).toEqual([misled]);
    expect(said({ ...committee, misled: true })).toEqual([misled]);
    // nobody handled it: who misled is not known, and each answers for what was held
    expect(said(panel(true, member('乙', 'p', 'wrong')))).toHaveLength(1);
  });

  const committee = {
    bench: 'adjudication-committee',
    wrongOpinionBy: ['乙'],
    presider: '丁',
    brokeDemocraticCentralism: false,
    handlingJudge: '甲',
    misled: false,
  } as const;
  const primary = 'R-22.2 份额按口径为主要责任。 By this reading the share is primary.';
  const secondary = 'R-22.2 份额按口径为次要责任。 By this reading the share is secondary.';

  it('in the adjudication committee', () => {
    const put =
      '22(3) 乙在审判委员会提出错误意见，承担责任。 乙 put the wrong opinion in the adjudication committee and answers for it.';
    expect(said(committee)).toEqual([put, primary]);
    expect(said(committee, { 'R-22.2': 'secondary' })).toEqual([put, secondary, nobodyPrimary]);
    expect(said({ ...committee, wrongOpinionBy: [] })).toEqual([
      '22(3) 没有委员提出错误意见，无人承担责任。 No member put a wrong opinion; nobody answers.',
    ]);
    const broken =
      '22(3) 主持人丁违反民主集中制原则导致错误决定，由其承担责任。 The presider 丁 broke democratic centralism, which led to the wrong decision, and answers for it alone.';
    expect(said({ ...committee, brokeDemocraticCentralism: true })).toEqual([broken, primary]);
    expect(said({ ...committee, brokeDemocraticCentralism: true }, { 'R-22.2': 'secondary' })).toEqual([
      broken,
      secondary,
      nobodyPrimary,
    ]);
  });

  it('of a sole judge and by duty', () => {
    expect(said({ bench: 'sole-judge', judge: '甲' })).toEqual([
      '22(4) 甲独任审理，按职责范围承担全部责任。 甲 sat alone and answers in full for the whole of that duty.',
      'R-22.3 独任法官的份额按口径为全部责任。 By this reading a sole judge has the full share.',
    ]);
    expect(said({ bench: 'sole-judge', judge: '甲' }, { 'R-22.3': 'primary' })).toEqual([
      '22(4) 甲独任审理，按职责范围承担主要责任。 甲 sat alone and answers with the primary share.',
      'R-22.3 独任法官的份额按口径为主要责任。 By this reading a sole judge has the primary share.',
    ]);
    expect(said({ bench: 'by-duty', shares: [{ judge: '甲', share: 'full' }] })).toEqual([
      '22(4) 其他案件质量责任按职责范围承担，份额由委员会说明理由后确定。 Other liability is borne by duty, with the shares that the committee gives and explains.',
    ]);
  });

  it('adds no doubt where the opinions are all known', () => {
    const answers: readonly Bench[] = [
      { bench: 'sole-judge', judge: '甲' },
      { bench: 'by-duty', shares: [{ judge: '甲', share: 'full' }] },
      committee,
      { ...committee, misled: true },
      { ...committee, brokeDemocraticCentralism: true },
      panel(true, member('甲', 'h', 'unknown')),
      panel(false, member('甲', 'h', 'wrong')),
    ];
    for (const bench of answers) expect(attribute(bench, withReadings({})).value.undetermined).toEqual([]);
  });
});
