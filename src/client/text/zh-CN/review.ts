export const review = {
  'desk.title': '我的工作台',
  'desk.empty': '今天没有要办的事。',
  'desk.task': '要办的事',
  'desk.about': '案件',
  'desk.due': '期限',
  'desk.optional': '可选',
  'desk.must': '须办（{count}）',
  'desk.may': '可办（{count}）',
  'desk.forOthers': '代行（{count}）',
  'desk.concerning': '涉及{name}',
  'desk.open': '办理',
};
