/**
 * The pairs of neighbouring characters of a text, and its single characters, as a search index for Chinese: words of one
 * or two characters are found as well as longer ones.
 */
export function bigramsOf(...texts: readonly (string | undefined)[]): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const characters = [...plainText(text ?? '')];
    for (const [index, character] of characters.entries()) {
      found.add(character);
      const next = characters[index + 1];
      if (next !== undefined) found.add(character + next);
    }
  }
  return [...found];
}

/** What a search for a text asks of the index: its bigrams, or its one character. */
export function searched(text: string): readonly string[] {
  const characters = [...plainText(text)];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
