export const law = {
  'menu.law': '条文',
  'law.title': '《意见》与《暂行办法》',
  'law.search': '查找条文，如：申请复议',
  'law.show': '看{cite}的条文',
  'law.cited': '依据 {cite}',
  'law.whole': '看全文',
  'law.register': '看口径登记',
};
