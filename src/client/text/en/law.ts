import type { law as zh } from '../zh-CN/law.ts';

export const law: Record<keyof typeof zh, string> = {
  'menu.law': 'The texts',
  'law.title': 'The Opinion and the Measures',
  'law.search': 'Words of the texts (Chinese), or an article such as 24',
  'law.show': 'Show the words of {cite}',
  'law.cited': 'The words of {cite}',
  'law.whole': 'The whole text',
  'law.register': 'The register of readings',
};
