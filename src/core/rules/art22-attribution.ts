import type { HeldOpinion, Share } from '../../vocabulary/liability.ts';
import { type Explained, explained, type Reason, reason } from '../kernel/reason.ts';

export const quotes = [
  '经合议庭作出的错误裁判，持错误意见的承办法官和审判长承担主要责任，其他持错误意见的成员承担次要责任；审判长为案件承办人的，审判长承担主要责任，其他成员承担次要责任',
  '案件承办法官未如实汇报案情，故意隐瞒、遗漏主要证据或重要情节，或提供虚假材料，导致合议庭或审委会错误结论的，由案件承办法官承担全部责任',
  '由提出错误意见的审判委员会委员承担责任；因审判委员会主持人违反民主集中制原则而导致审判委员会错误决定的，由主持人承担责任',
  '其他案件质量责任按职责范围承担',
] as const;

export interface PanelMember {
  readonly judge: string;
  readonly handling: boolean;
  readonly presiding: boolean;
  readonly opinion: HeldOpinion;
}

export interface Panel {
  readonly bench: 'panel';
  readonly members: readonly PanelMember[];
  readonly misled: boolean;
}

export interface SoleJudge {
  readonly bench: 'sole-judge';
  readonly judge: string;
}

export interface AdjudicationCommittee {
  readonly bench: 'adjudication-committee';
  readonly wrongOpinionBy: readonly string[];
  /** Members of whom it isn’t known what they put. */
  readonly unknownOpinionBy?: readonly string[];
  readonly presider: string;
  readonly brokeDemocraticCentralism: boolean;
  readonly handlingJudge: string;
  readonly misled: boolean;
}

export interface ByDuty {
  readonly bench: 'by-duty';
  readonly shares: readonly { readonly judge: string; readonly share: Share }[];
}

export type Bench = Panel | SoleJudge | AdjudicationCommittee | ByDuty;

export interface Attributed {
  readonly judge: string;
  readonly share: Share;
}

export interface Attribution {
  readonly attributions: readonly Attributed[];
  /** Somebody answers, and nobody does with the primary or the full share. */
  readonly nobodyPrimary: boolean;
  /** Members whose opinion is not known: for the committee to decide, with a reason. */
  readonly undetermined: readonly string[];
}

export type AttributionReadings = Readonly<Record<'R-22.1' | 'R-22.2' | 'R-22.3', string>>;

/** Who answers for an error, and with which share. */
export function attribute(bench: Bench, readings: AttributionReadings): Explained<Attribution> {
  switch (bench.bench) {
    case 'panel':
      return ofPanel(bench, readings);
    case 'adjudication-committee':
      return ofCommittee(bench, readings);
    case 'sole-judge': {
      const share: Share = readings['R-22.3'] === 'primary' ? 'primary' : 'full';
      return answer(
        [{ judge: bench.judge, share }],
        [],
        [
          share === 'full'
            ? reason(
                '22(4)',
                `${bench.judge}独任审理，按职责范围承担全部责任。`,
                `${bench.judge} sat alone and answers in full for the whole of that duty.`,
              )
            : reason(
                '22(4)',
                `${bench.judge}独任审理，按职责范围承担主要责任。`,
                `${bench.judge} sat alone and answers with the primary share.`,
              ),
          reason(
            'R-22.3',
            `独任法官的份额按口径为${share === 'full' ? '全部' : '主要'}责任。`,
            `By this reading a sole judge has the ${share} share.`,
          ),
        ],
      );
    }
    case 'by-duty':
      return answer(
        bench.shares,
        [],
        [
          reason(
            '22(4)',
            '其他案件质量责任按职责范围承担，份额由委员会说明理由后确定。',
            'Other liability is borne by duty, with the shares that the committee gives and explains.',
          ),
        ],
      );
  }
}

function ofPanel(panel: Panel, readings: AttributionReadings): Explained<Attribution> {
  const handling = panel.members.find((member) => member.handling);
  if (panel.misled && handling) return misledBy(handling.judge);
  const because: Reason[] = [];
  const everyOther =
    readings['R-22.1'] === 'all-others' &&
    panel.members.some((member) => member.handling && member.presiding && member.opinion === 'wrong');
  const attributions: Attributed[] = [];
  const undetermined: string[] = [];
  for (const { judge, handling: handles, presiding, opinion } of panel.members) {
    if (opinion === 'wrong' && (handles || presiding)) {
      attributions.push({ judge, share: 'primary' });
      const [zh, en] = roleOf(handles, presiding);
      because.push(
        reason(
          '22(1)',
          `${judge}是${zh}，持错误意见，承担主要责任。`,
          `${judge} is ${en}, held the wrong opinion, and has the primary share.`,
        ),
      );
    } else if (opinion === 'wrong') {
      attributions.push({ judge, share: 'secondary' });
      because.push(
        reason(
          '22(1)',
          `${judge}是其他成员，持错误意见，承担次要责任。`,
          `${judge} is another member who held the wrong opinion, and has the secondary share.`,
        ),
      );
    } else if (everyOther) {
      attributions.push({ judge, share: 'secondary' });
      because.push(
        reason(
          'R-22.1',
          `审判长为承办人，按口径其他成员均承担次要责任，包括${judge}。`,
          `The presiding judge handled the case; by this reading all others, ${judge} included, have the secondary share.`,
        ),
      );
    } else if (opinion === 'unknown') {
      undetermined.push(judge);
      because.push(
        reason(
          '22(1)',
          `${judge}在评议中的意见不明，由委员会说明理由后决定。`,
          `What ${judge} held in deliberation is not known; the committee decides, with a reason.`,
        ),
      );
    } else {
      because.push(
        reason(
          'R-22.1',
          `${judge}在评议中没有持错误意见，不承担责任。`,
          `${judge} did not hold the wrong opinion and answers for nothing.`,
        ),
      );
    }
  }
  return answer(attributions, undetermined, because);
}

function ofCommittee(bench: AdjudicationCommittee, readings: AttributionReadings): Explained<Attribution> {
  if (bench.misled) return misledBy(bench.handlingJudge);
  const share: Share = readings['R-22.2'] === 'secondary' ? 'secondary' : 'primary';
  const [zh, en] = share === 'primary' ? ['主要责任', 'primary'] : ['次要责任', 'secondary'];
  const reading = reason('R-22.2', `份额按口径为${zh}。`, `By this reading the share is ${en}.`);
  if (bench.brokeDemocraticCentralism) {
    return answer(
      [{ judge: bench.presider, share }],
      [],
      [
        reason(
          '22(3)',
          `主持人${bench.presider}违反民主集中制原则导致错误决定，由其承担责任。`,
          `The presider ${bench.presider} broke democratic centralism, which led to the wrong decision, and answers for it alone.`,
        ),
        reading,
      ],
    );
  }
  const unknown = bench.unknownOpinionBy ?? [];
  return answer(
    bench.wrongOpinionBy.map((judge) => ({ judge, share })),
    unknown,
    [
      ...bench.wrongOpinionBy.map((judge) =>
        reason(
          '22(3)',
          `${judge}在审判委员会提出错误意见，承担责任。`,
          `${judge} put the wrong opinion in the adjudication committee and answers for it.`,
        ),
      ),
      ...unknown.map((judge) =>
        reason(
          '22(3)',
          `${judge}在审判委员会的意见不明，由委员会说明理由后决定。`,
          `What ${judge} put in the adjudication committee is not known; the committee decides, with a reason.`,
        ),
      ),
      ...(bench.wrongOpinionBy.length > 0 ? [reading] : []),
      ...(bench.wrongOpinionBy.length + unknown.length > 0
        ? []
        : [
            reason(
              '22(3)',
              '没有委员提出错误意见，无人承担责任。',
              'No member put a wrong opinion; nobody answers.',
            ),
          ]),
    ],
  );
}

function misledBy(judge: string): Explained<Attribution> {
  return answer(
    [{ judge, share: 'full' }],
    [],
    [
      reason(
        '22(2)',
        `承办法官${judge}未如实汇报案情，导致错误结论，由其承担全部责任，其他成员不承担责任。`,
        `The handling judge ${judge} did not report the case truly and so led to the wrong conclusion: ${judge} answers in full, the others for nothing.`,
      ),
    ],
  );
}

function answer(
  attributions: readonly Attributed[],
  undetermined: readonly string[],
  because: readonly Reason[],
): Explained<Attribution> {
  const nobodyPrimary = attributions.length > 0 && attributions.every((one) => one.share === 'secondary');
  const note = reason(
    '22',
    '承担责任的人中没有人承担主要或全部责任。',
    'Among those who answer nobody has the primary or the full share.',
  );
  return explained(
    { attributions, nobodyPrimary, undetermined },
    nobodyPrimary ? [...because, note] : because,
  );
}

function roleOf(handling: boolean, presiding: boolean): readonly [string, string] {
  if (handling && presiding) return ['承办法官兼审判长', 'handling and presiding judge'];
  return handling ? ['承办法官', 'the handling judge'] : ['审判长', 'the presiding judge'];
}
