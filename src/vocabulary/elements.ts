import type { Both } from './both.ts';
import type { IdOf, Term, Terms } from './terms.ts';

interface ElementTerm extends Term {
  /** What is asked for as evidence of it. */
  readonly evidence: Both;
  /** What another body did is a paper and no tick: the ruling, or what this committee or a superior court says. */
  readonly paper?: 'ruling' | 'body';
}

/** What an item of Articles 17 to 20 asks for beside the act itself. */
export const elements = {
  'reversed-remanded-or-retried': {
    zh: '导致案件被改判或发回重审、提起再审',
    en: 'the case was altered, remanded or retried because of it',
    evidence: {
      zh: '上级法院或本院改判、发回重审、提起再审的裁判文书',
      en: 'the judgment or ruling that altered, remanded or reopened the case',
    },
    paper: 'ruling',
  },
  'not-corrected-in-time': {
    zh: '错误未及时更正',
    en: 'the error was not corrected in time',
    evidence: {
      zh: '文书原本及补正裁定或其欠缺（R-17.5）',
      en: 'the document and its correction, or the lack of one (R-17.5)',
    },
  },
  'adverse-effect': {
    zh: '造成不良影响',
    en: 'it had an adverse effect',
    evidence: { zh: '上网记录及不良影响的材料', en: 'the online record and what shows the effect' },
  },
  'adverse-consequence': {
    zh: '导致或造成不良后果',
    en: 'it led to adverse consequences',
    evidence: { zh: '不良后果的材料', en: 'what shows the consequences' },
  },
  'serious-loss': {
    zh: '造成当事人严重损失',
    en: 'it caused a party serious loss',
    evidence: { zh: '损失数额的材料', en: 'what shows the amount of the loss' },
  },
  'serious-consequence': {
    zh: '造成严重后果',
    en: 'it had serious consequences',
    evidence: { zh: '严重后果的材料', en: 'what shows the consequences' },
  },
  'wrong-judgment': {
    zh: '导致裁判错误或作出错误裁判',
    en: 'the judgment was wrong because of it',
    evidence: { zh: '认定裁判错误的裁判文书', en: 'the judgment that found the error' },
    paper: 'ruling',
  },
  'incomplete-dossier': {
    zh: '致使审判卷宗缺项、内容不完整',
    en: 'the dossier lacks parts or is incomplete',
    evidence: { zh: '卷宗目录及所缺内容', en: 'the table of the dossier and what is missing' },
  },
  'common-sense-or-unsigned': {
    zh: '出现常识性错误，或者应当签名而未签名',
    en: 'an error of common sense, or a signature missing that was due',
    evidence: { zh: '笔录的页码', en: 'the page of the record' },
  },
  negligence: {
    zh: '因疏忽',
    en: 'out of carelessness',
    evidence: { zh: '庭审笔录及承办人的说明', en: 'the record of the hearing and the judge’s account' },
  },
  'far-beyond-time-limit': {
    zh: '导致案件超审限过长',
    en: 'the case went too far beyond the time limit',
    evidence: {
      zh: '审限计算及超期日数（R-18.5）',
      en: 'the computed limit and the days beyond it (R-18.5)',
    },
  },
  'secret-disclosed': {
    zh: '导致审判秘密泄露',
    en: 'secrets of adjudication were disclosed',
    evidence: { zh: '泄露的内容和途径', en: 'what was disclosed and how' },
  },
  'manifestly-insufficient': {
    zh: '鉴定、评估结论依据明显不足',
    en: 'the basis of the expert conclusion was manifestly insufficient',
    evidence: { zh: '鉴定、评估报告及其依据', en: 'the expert report and its basis' },
  },
  'found-by-competent-body': {
    zh: '由有权机关认定',
    en: 'found by the competent body',
    evidence: { zh: '有权机关的文件及文号', en: 'the document of the competent body, with its number' },
  },
  intent: {
    zh: '故意',
    en: 'intent',
    evidence: { zh: '故意的证据', en: 'evidence of intent' },
  },
  'gross-negligence': {
    zh: '重大过失',
    en: 'gross negligence',
    evidence: { zh: '重大过失的证据', en: 'evidence of gross negligence' },
  },
  'body-says-so': {
    zh: '本院质监委或上级人民法院认为应当认定',
    en: 'the quality committee or a superior court considers that it must be found',
    evidence: {
      zh: '质监委会议纪要或上级法院文件，说明理由',
      en: 'the minutes or the superior court’s document, with the reason',
    },
    paper: 'body',
  },
} as const satisfies Terms<ElementTerm>;
export type ElementId = IdOf<typeof elements>;
