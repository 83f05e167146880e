import type { ElementId } from '../../vocabulary/elements.ts';
import { type ErrorItem, limb } from './elements.ts';

// A suspicion is proposed and referred, so that no finding of the competent body is asked for here: that is the outcome’s document.
const WILFUL: readonly ElementId[] = ['intent'];
const NEGLIGENT: readonly ElementId[] = ['gross-negligence', 'serious-consequence'];
const NEGLIGENT_AND_WRONG: readonly ElementId[] = [
  'gross-negligence',
  'wrong-judgment',
  'serious-consequence',
];

const item = (number: number, zh: string, en: string, limbs: ErrorItem['limbs']): ErrorItem => ({
  item: `20(${number})`,
  grade: 'unlawful',
  words: { zh, en },
  limbs,
  catchAll: false,
});

/** Article 20: unlawful adjudication. Never found here: suspected, referred, and recorded with the competent body's document. */
export const unlawfulItems: readonly ErrorItem[] = [
  item(
    1,
    '审理案件时有贪污受贿、徇私舞弊、枉法裁判行为的',
    'Embezzlement, bribery, favoritism or perverting the law in a case',
    [
      limb(
        '贪污受贿、徇私舞弊、枉法裁判行为',
        'Embezzlement, bribery, favoritism or perverting the law',
        WILFUL,
      ),
    ],
  ),
  item(
    2,
    '违反规定私自办案或者制造虚假案件的',
    'Handling cases privately against the rules, or inventing cases',
    [
      limb('违反规定私自办案', 'Handling cases privately against the rules', []),
      limb('制造虚假案件', 'Inventing cases', WILFUL),
    ],
  ),
  item(
    3,
    '涂改、隐匿、伪造、偷换和损毁证据材料的，或者因重大过失丢失、损毁证据材料并造成严重后果的',
    'Altering, hiding, forging, swapping or destroying evidence, or losing or destroying it by gross negligence with serious consequences',
    [
      limb(
        '涂改、隐匿、伪造、偷换和损毁证据材料',
        'Altering, hiding, forging, swapping or destroying evidence',
        WILFUL,
      ),
      limb('因重大过失丢失、损毁证据材料', 'Losing or destroying evidence by gross negligence', NEGLIGENT),
    ],
  ),
  item(
    4,
    '向合议庭、审判委员会汇报案情时隐瞒主要证据、重要情节和故意提供虚假材料的，或者因重大过失遗漏主要证据、重要情节导致裁判错误并造成严重后果的',
    'Concealing main evidence or important circumstances or giving false materials when reporting to panel or adjudication committee, or omitting them by gross negligence so that the judgment was wrong, with serious consequences',
    [
      limb(
        '隐瞒主要证据、重要情节和故意提供虚假材料',
        'Concealing main evidence or giving false materials',
        WILFUL,
      ),
      limb(
        '因重大过失遗漏主要证据、重要情节',
        'Omitting main evidence or circumstances by gross negligence',
        NEGLIGENT_AND_WRONG,
      ),
    ],
  ),
  item(
    5,
    '制作诉讼文书时，故意违背合议庭评议结果、审判委员会决定的，或者因重大过失导致裁判文书主文错误并造成严重后果的',
    'Wilfully departing from what panel or adjudication committee decided when drawing up a document, or a wrong operative part by gross negligence with serious consequences',
    [
      limb('故意违背合议庭评议结果、审判委员会决定', 'Wilfully departing from the decision', WILFUL),
      limb('因重大过失导致裁判文书主文错误', 'A wrong operative part by gross negligence', NEGLIGENT),
    ],
  ),
  item(
    6,
    '违反法律规定，对不符合减刑、假释条件的罪犯裁定减刑、假释的，或者因重大过失对不符合减刑、假释条件的罪犯裁定减刑、假释并造成严重后果的',
    'Granting commutation or parole against the law to an offender who does not qualify, or doing so by gross negligence with serious consequences',
    [
      limb('对不符合减刑、假释条件的罪犯裁定减刑、假释', 'Commutation or parole against the law', WILFUL),
      limb('因重大过失对不符合减刑、假释条件的罪犯裁定减刑、假释', 'The same by gross negligence', NEGLIGENT),
    ],
  ),
  item(
    7,
    '其他故意违背法定程序、证据规则和法律明确规定违法审判的，或者因重大过失导致裁判结果错误并造成严重后果的',
    'Other wilful adjudication against procedure, rules of evidence and clear provisions of law, or a wrong result by gross negligence with serious consequences',
    [
      limb('故意违背法定程序、证据规则和法律明确规定违法审判', 'Wilful adjudication against the law', WILFUL),
      limb('因重大过失导致裁判结果错误', 'A wrong result by gross negligence', NEGLIGENT_AND_WRONG),
    ],
  ),
];

export const quotes = unlawfulItems.map((one) => one.words.zh);
