export const readings = {
  'readings.title': '口径',
  'readings.intro':
    '规定的文字有不同理解的，本院采用其中一种；改用另一种，由质监委会议决定，自决定所定之日起适用，已经作出的处理不变。',
  'readings.search': '搜索口径',
  'readings.inForce': '现行',
  'readings.why': '理由：{why}',
  'readings.default': '默认{value}',
  'readings.neverAdopted': '未经会议改用，适用默认口径。',
  'readings.adopted': '自{from}起：{words}（{number}，{on}）',
  'readings.adopt': '改用',
  'readings.adoptThis': '改用口径：{title}',
  'readings.from': '自何日起适用',
  'readings.figure': '数值（{unit}）',
  'readings.settled': '法律已有规定',
  'readings.settledHelp': '以下各点由上位法规定，不能由本院选择。',
  'readings.conflicts': '两份文件不一致之处',
};
