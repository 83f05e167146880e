import type { RefusalWords } from '../kernel/step.ts';

/** Whoever of the judges it may be, where none is named. */
export const theJudge = { zh: '法官', en: 'The judge' } as const;

/** Refusals that several steps share, each said once. */
export const recusalPending = {
  'recusal-pending': {
    cite: '3',
    zh: '{person}的回避尚未决定，须先作出决定。',
    en: 'A recusal of {person} has not been decided; it has to be decided first.',
  },
} as const satisfies Record<string, RefusalWords>;

export const notDue = {
  'not-due': { cite: 'O3', zh: '期限尚未届满。', en: 'The period has not ended.' },
} as const satisfies Record<string, RefusalWords>;

export const noTrack = {
  'no-track': {
    cite: 'O3',
    zh: '{judge}不处于可以办理此项的阶段。',
    en: '{judge} is not at a stage at which this is done.',
  },
} as const satisfies Record<string, RefusalWords>;

export const attributionDiffers = {
  cite: '22',
  zh: '{finding}：依第二十二条{judge}应当承担责任而未列入。请将其列为责任人，或者写明不列的理由。',
  en: '{finding}: by Article 22 {judge} answers and is not on it. Put them on it, or say why not.',
} as const satisfies RefusalWords;
