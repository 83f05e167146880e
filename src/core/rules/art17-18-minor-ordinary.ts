import { type ErrorItem, plainItem } from './elements.ts';

/** Article 17: minor errors, each item with what it asks for. */
export const minorItems: readonly ErrorItem[] = [
  plainItem(
    '17(1)',
    'minor',
    '未按法定方式和期限送达案件受理通知书、起诉状副本、答辩状副本、传票等诉讼文书的',
    'Not serving the notice of acceptance, copies of complaint or answer, summonses or other papers in the manner and time that the law prescribes',
  ),
  plainItem(
    '17(2)',
    'minor',
    '延期开庭不符合规定或者未按规定办理审批手续的',
    'Adjourning a hearing against the rules or without the approval they ask for',
  ),
  plainItem(
    '17(3)',
    'minor',
    '当庭宣判的案件未在法定时限内送达判决、裁定书的',
    'Not serving judgment or ruling in the time the law prescribes after pronouncing it in court',
  ),
  plainItem(
    '17(4)',
    'minor',
    '庭审、合议、调解等笔录出现常识性错误，或者审判人员、书记员以及当事人应当签名而未签名的',
    'Errors of common sense in the record of hearing, deliberation or mediation, or signatures of judges, clerks or parties missing that were due',
    ['common-sense-or-unsigned'],
  ),
  plainItem(
    '17(5)',
    'minor',
    '法律文书出现文头与内容不符，或者文书样式、案号、当事人、重要数据、法律条款、合议庭组成人员、印刷等错误未及时更正的',
    'A legal document whose heading does not fit its content, or errors of form, case number, parties, important figures, provisions, panel members or print, not corrected in time',
    ['not-corrected-in-time'],
  ),
  plainItem(
    '17(6)',
    'minor',
    '审判流程、信息录入或卷宗装订等工作失误，致使审判卷宗缺项、内容不完整的',
    'Mistakes in workflow, data entry or binding that leave the dossier with parts missing or incomplete',
    ['incomplete-dossier'],
  ),
  plainItem(
    '17(7)',
    'minor',
    '上网文书出现错误，造成不良影响的',
    'Errors in a document published online, with an adverse effect',
    ['adverse-effect'],
  ),
  plainItem(
    '17(8)',
    'minor',
    '本院案件质量监督管理委员会或上级人民法院认为应当认定瑕疵差错责任的其他情形',
    'Other circumstances in which this court’s quality committee or a superior court considers that liability for minor error must be found',
    ['body-says-so'],
  ),
];

/** Article 18: ordinary errors. */
export const ordinaryItems: readonly ErrorItem[] = [
  plainItem(
    '18(1)',
    'ordinary',
    '具有法定回避情形，未依法自行回避的',
    'Not withdrawing although a ground for recusal under the law was there',
  ),
  plainItem(
    '18(2)',
    'ordinary',
    '应当质证、认证的定案证据因疏忽未经质证、认证的',
    'Evidence on which the case was decided not being examined or authenticated in court, out of carelessness',
    ['negligence'],
  ),
  plainItem(
    '18(3)',
    'ordinary',
    '认定事实与庭审笔录记载内容不一致',
    'Facts found that do not agree with the record of the hearing',
  ),
  plainItem(
    '18(4)',
    'ordinary',
    '调解书与调解协议内容不一致',
    'A mediation document that does not agree with the agreement reached',
  ),
  plainItem(
    '18(5)',
    'ordinary',
    '未履行延期报批手续，导致案件超审限过长的',
    'Not asking for approval of an extension, so that the case went too far beyond the time limit',
    ['far-beyond-time-limit'],
  ),
  plainItem(
    '18(6)',
    'ordinary',
    '暂缓执行、中止执行、终结执行不当的',
    'Improperly deferring, suspending or terminating enforcement',
  ),
  plainItem(
    '18(7)',
    'ordinary',
    '审判卷宗整理不规范，导致审判秘密泄露的',
    'A dossier not put in order by the rules, so that secrets of adjudication were disclosed',
    ['secret-disclosed'],
  ),
  plainItem(
    '18(8)',
    'ordinary',
    '本院案件质量监督管理委员会或上级人民法院认为应当认定一般差错责任的其他情形',
    'Other circumstances in which this court’s quality committee or a superior court considers that liability for ordinary error must be found',
    ['body-says-so'],
  ),
];

export const quotes = [...minorItems, ...ordinaryItems].map((item) => item.words.zh);
