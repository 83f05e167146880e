import type { Text } from '../kernel/text.ts';

/** A circumstance in which liability is not found. */
export interface ExclusionGround {
  readonly item: string;
  readonly words: Text;
}

export const exclusionGrounds: readonly ExclusionGround[] = [
  {
    item: '21(1)',
    words: {
      zh: '对法律、法规、规章、司法解释具体条文的理解和认识不一致，在专业认知范围内能够予以合理说明的',
      en: 'Differing understanding of a provision that can be reasonably explained within professional knowledge',
    },
  },
  {
    item: '21(2)',
    words: {
      zh: '对案件基本事实的判断存在争议或者疑问，根据证据规则能够予以合理说明的',
      en: 'Dispute or doubt about basic facts that can be reasonably explained by the rules of evidence',
    },
  },
  {
    item: '21(3)',
    words: {
      zh: '当事人放弃或者部分放弃权利主张的',
      en: 'A party gave up a claim or part of it',
    },
  },
  {
    item: '21(4)',
    words: {
      zh: '因当事人过错或者客观原因致使案件事实认定发生变化的',
      en: 'The facts found changed through a party’s fault or objective causes',
    },
  },
  {
    item: '21(5)',
    words: { zh: '因出现新证据而改变裁判的', en: 'The judgment was changed because of new evidence' },
  },
  { item: '21(6)', words: { zh: '法律修订或者政策调整的', en: 'The law was revised or policy adjusted' } },
  {
    item: '21(7)',
    words: {
      zh: '裁判所依据的其他法律文书被撤销或者变更的',
      en: 'Another legal document on which the judgment rested was revoked or changed',
    },
  },
  {
    item: '21(8)',
    words: {
      zh: '其他依法履行审判职责不应承担责任的情形',
      en: 'Other circumstances of performing adjudication by law for which nobody should answer',
    },
  },
];

export const quotes = exclusionGrounds.map((one) => one.words.zh);
