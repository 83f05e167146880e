import type { Terms } from './terms.ts';

/** Fields that a command, one of its lists, or a field with fields of its own calls otherwise than everybody else. */
export const commandFields = {
  'propose-finding': {
    cause: { zh: '差错原因（第十五条）', en: 'Cause of the error (Article 15)' },
    pages: { zh: '卷宗页码', en: 'Dossier pages' },
  },
  'add-source': {
    source: { zh: '增加的来源', en: 'The source to add' },
    from: { zh: '来自评查', en: 'From the review' },
  },
  'consider-exclusions': {
    grounds: { zh: '第二十一条各项', en: 'The items of Article 21' },
  },
  'request-reconsideration': {
    grounds: { zh: '复议理由', en: 'Grounds' },
  },
  'record-execution': {
    document: { zh: '外部文号', en: 'Number of the outside document' },
  },
  'import-prior-findings': {
    document: { zh: '文号', en: 'Document number' },
  },
  'publish-notice': {
    document: { zh: '通知文号', en: 'Number of the notice' },
  },
  'give-office': {
    document: { zh: '任职文件', en: 'Document of appointment' },
  },
  'plan-meeting': {
    on: { zh: '会议日期', en: 'Day of the meeting' },
    kind: { zh: '会议类型', en: 'Kind of meeting' },
  },
  'record-receipt': {
    on: { zh: '签收日期', en: 'Received on' },
  },
  'hand-over-dossier': {
    to: { zh: '移交给', en: 'Hand over to' },
  },
  'return-dossier': {
    to: { zh: '退还给', en: 'Return to' },
  },
  procedureChanges: {
    to: { zh: '转为', en: 'Changed to' },
    on: { zh: '转换日期', en: 'Changed on' },
  },
  'add-agenda-item': {
    kind: { zh: '议题类型', en: 'Kind of item' },
  },
  'submit-defense': {
    text: { zh: '申辩意见', en: 'Statement of defense' },
  },
  'answer-findings': {
    text: { zh: '答复意见', en: 'Answer' },
  },
  'publish-circular': {
    text: { zh: '通报内容', en: 'Text of the circular' },
  },
  'close-without-finding': {
    because: { zh: '办结原因', en: 'Closed because' },
  },
  'refer-to-discipline': {
    ground: { zh: '移送依据', en: 'Ground for referral' },
  },
  urge: {
    whom: { zh: '催办何人（与部门只填其一）', en: 'Person urged (or a department, one of the two)' },
    department: { zh: '催办何部门', en: 'Department urged' },
    words: { zh: '催办内容', en: 'What is urged' },
  },
  'record-resolution': {
    dueOn: { zh: '答复期限', en: 'To be answered by' },
    item: { zh: '由哪一议题产生', en: 'Item it came of' },
  },
  'answer-resolution': {
    id: { zh: '交办事项', en: 'Task' },
    answer: { zh: '办理结果', en: 'What came of it' },
  },
  'approve-minutes': {
    number: { zh: '纪要文号', en: 'Number of the minutes' },
  },
  'open-ballot': {
    question: { zh: '表决事项', en: 'Question put' },
  },
  'answer-inquiry': {
    id: { zh: '要答复的询问', en: 'The question to answer' },
  },
  'acknowledge-feedback': {
    id: { zh: '要确认的反馈', en: 'The feedback to acknowledge' },
  },
  'add-person': {
    id: { zh: '人员编号', en: 'Id' },
    name: { zh: '姓名', en: 'Name' },
    from: { zh: '在册之日', en: 'In service from' },
  },
  'complete-review-sheet': {
    facts: { zh: '案件事实', en: 'Facts of the case' },
  },
  'record-discipline-outcome': {
    outcome: { zh: '处理结果', en: 'Outcome' },
  },
  'open-item': {
    item: { zh: '议题', en: 'Agenda item' },
  },
  'remove-agenda-item': {
    item: { zh: '议题', en: 'Agenda item' },
  },
  'correct-person': {
    name: { zh: '姓名', en: 'Name' },
  },
  archive: {
    place: { zh: '存放地点', en: 'Where it is kept' },
  },
  'hand-to-archive': {
    place: { zh: '档案室签收的存放位置', en: 'Where the archive has signed for it' },
  },
  'take-over-review': {
    stage: { zh: '所处环节', en: 'Stage that it is at' },
    registeredOn: { zh: '纸面登记之日', en: 'Day of registration on paper' },
    on: { zh: '日期', en: 'Day' },
    person: { zh: '何人', en: 'Whom it concerns' },
    words: { zh: '内容', en: 'What it says' },
    outcome: { zh: '复议结果', en: 'Result of the reconsideration' },
    volumes: { zh: '册数（签收时）', en: 'Volumes, as signed for' },
    pages: { zh: '页数（签收时）', en: 'Pages, as signed for' },
    method: { zh: '送达方式（纸面未写明的不填）', en: 'Method (left empty where the paper does not say)' },
  },
  'take-over-review/findings': {
    pages: { zh: '卷宗页码', en: 'Dossier pages' },
    item: { zh: '认定的条项（第十七至二十条）', en: 'Item (Articles 17 to 20)' },
    cause: { zh: '差错原因（第十五条）', en: 'Cause of the error (Article 15)' },
  },
  'take-over-review/done': {
    volumes: {
      zh: '退还时的册数（与签收时相同的不填）',
      en: 'Volumes when given back (left empty where they are the same)',
    },
    pages: {
      zh: '退还时的页数（与签收时相同的不填）',
      en: 'Pages when given back (left empty where they are the same)',
    },
  },
  'undo-lapse': {
    until: { zh: '新的截止日', en: 'New last day' },
  },
  'hand-over-work': {
    person: { zh: '移交人', en: 'Whose work' },
    to: { zh: '接收人', en: 'To whom' },
    from: { zh: '起始日', en: 'From' },
    until: { zh: '截止日', en: 'Until' },
  },
} as const satisfies Readonly<Record<string, Terms>>;
