import { describe, expect, it } from 'vitest';
import { filesUnder } from './files.ts';

/** Words that the glossary has another word for. */
const otherWords: readonly (readonly [RegExp, string])[] = [
  [/\bpunishment|\bpenalt(?:y|ies)\b/i, 'sanction'],
  [/\bblame|\bguilt/i, 'liability'],
  [/\bappeal(?:s|ed)?\b/i, 'reconsideration'],
  [/\bchairman|\bchairperson/i, 'chair or presider'],
  [/\bdefence\b/i, 'defense (American spelling)'],
  [/\bcolour|\bbehaviour|\bfavour/i, 'American spelling'],
  [/\b(?:zhijianwei|zhijianban|shenweihui|pingcha|chengban|fuyi|anhao)\b/i, 'an English word, no pinyin'],
];

/** Identifiers and sentences of ours; quotations of the law are Chinese. */
const files = ['src/core', 'src/log', 'src/views', 'src/server', 'src/cli'].flatMap((folder) =>
  filesUnder(folder),
);

describe('the glossary', () => {
  it.each(files.map((file) => [file.path, file] as const))('is kept in %s', (_, file) => {
    for (const [pattern, word] of otherWords)
      expect(pattern.exec(file.text)?.[0], `say ${word}`).toBeUndefined();
  });

  it('would notice another word', () => {
    expect(otherWords.some(([pattern]) => pattern.test('the punishment of a judge'))).toBe(true);
  });
});
