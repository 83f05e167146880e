import type { Text } from '../kernel/text.ts';
import type { FindingGrade } from './grades.ts';

/** What an item asks for beside the act itself, and what is asked for as evidence of it. */
export interface Element {
  readonly words: Text;
  readonly evidence: Text;
  /** What another body did is a paper and no tick: the ruling, or what this committee or a superior court says. */
  readonly paper?: 'ruling' | 'body';
}

const element = (
  zh: string,
  en: string,
  evidenceZh: string,
  evidenceEn: string,
  paper?: Element['paper'],
): Element => ({
  words: { zh, en },
  evidence: { zh: evidenceZh, en: evidenceEn },
  ...(paper && { paper }),
});

export const elements = {
  'reversed-remanded-or-retried': element(
    '导致案件被改判或发回重审、提起再审',
    'the case was altered, remanded or retried because of it',
    '上级法院或本院改判、发回重审、提起再审的裁判文书',
    'the judgment or ruling that altered, remanded or reopened the case',
    'ruling',
  ),
  'not-corrected-in-time': element(
    '错误未及时更正',
    'the error was not corrected in time',
    '文书原本及补正裁定或其欠缺（R-17.5）',
    'the document and its correction, or the lack of one (R-17.5)',
  ),
  'adverse-effect': element(
    '造成不良影响',
    'it had an adverse effect',
    '上网记录及不良影响的材料',
    'the online record and what shows the effect',
  ),
  'adverse-consequence': element(
    '导致或造成不良后果',
    'it led to adverse consequences',
    '不良后果的材料',
    'what shows the consequences',
  ),
  'serious-loss': element(
    '造成当事人严重损失',
    'it caused a party serious loss',
    '损失数额的材料',
    'what shows the amount of the loss',
  ),
  'serious-consequence': element(
    '造成严重后果',
    'it had serious consequences',
    '严重后果的材料',
    'what shows the consequences',
  ),
  'wrong-judgment': element(
    '导致裁判错误或作出错误裁判',
    'the judgment was wrong because of it',
    '认定裁判错误的裁判文书',
    'the judgment that found the error',
    'ruling',
  ),
  'incomplete-dossier': element(
    '致使审判卷宗缺项、内容不完整',
    'the dossier lacks parts or is incomplete',
    '卷宗目录及所缺内容',
    'the table of the dossier and what is missing',
  ),
  'common-sense-or-unsigned': element(
    '出现常识性错误，或者应当签名而未签名',
    'an error of common sense, or a signature missing that was due',
    '笔录的页码',
    'the page of the record',
  ),
  negligence: element(
    '因疏忽',
    'out of carelessness',
    '庭审笔录及承办人的说明',
    'the record of the hearing and the judge’s account',
  ),
  'far-beyond-time-limit': element(
    '导致案件超审限过长',
    'the case went too far beyond the time limit',
    '审限计算及超期日数（R-18.5）',
    'the computed limit and the days beyond it (R-18.5)',
  ),
  'secret-disclosed': element(
    '导致审判秘密泄露',
    'secrets of adjudication were disclosed',
    '泄露的内容和途径',
    'what was disclosed and how',
  ),
  'manifestly-insufficient': element(
    '鉴定、评估结论依据明显不足',
    'the basis of the expert conclusion was manifestly insufficient',
    '鉴定、评估报告及其依据',
    'the expert report and its basis',
  ),
  'found-by-competent-body': element(
    '由有权机关认定',
    'found by the competent body',
    '有权机关的文件及文号',
    'the document of the competent body, with its number',
  ),
  intent: element('故意', 'intent', '故意的证据', 'evidence of intent'),
  'gross-negligence': element(
    '重大过失',
    'gross negligence',
    '重大过失的证据',
    'evidence of gross negligence',
  ),
  'body-says-so': element(
    '本院质监委或上级人民法院认为应当认定',
    'the quality committee or a superior court considers that it must be found',
    '质监委会议纪要或上级法院文件，说明理由',
    'the minutes or the superior court’s document, with the reason',
    'body',
  ),
} as const satisfies Readonly<Record<string, Element>>;

export type ElementId = keyof typeof elements;

/** One way in which an item can be met: an act, and what else is asked for. */
export interface Limb {
  readonly act: Text;
  readonly requires: readonly ElementId[];
}

/** An item of Articles 17 to 20. */
export interface ErrorItem {
  readonly item: string;
  readonly grade: FindingGrade;
  /** The words of the item, and an English rendering. */
  readonly words: Text;
  readonly limbs: readonly Limb[];
  /** Other circumstances that the committee or a superior court considers to be such. */
  readonly catchAll: boolean;
}

/** An item with one limb whose act is the item itself. */
export function plainItem(
  item: string,
  grade: FindingGrade,
  zh: string,
  en: string,
  requires: readonly ElementId[] = [],
): ErrorItem {
  const words = { zh, en };
  return {
    item,
    grade,
    words,
    limbs: [{ act: words, requires }],
    catchAll: requires.includes('body-says-so'),
  };
}

export function limb(zh: string, en: string, requires: readonly ElementId[]): Limb {
  return { act: { zh, en }, requires };
}
