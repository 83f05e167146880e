import { describe, expect, it } from 'vitest';
import { draftName, keepOnlyDraftsOf } from './draft.ts';

/** A storage as the browser has it, in memory. */
function storageWith(...names: readonly string[]): Storage {
  const kept = new Map(names.map((name) => [name, '{}']));
  return {
    get length() {
      return kept.size;
    },
    key: (place: number) => [...kept.keys()][place] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}

const namesIn = (storage: Storage) =>
  Array.from({ length: storage.length }, (_, place) => storage.key(place));

describe('a draft', () => {
  const review = { kind: 'review', id: 'r1' } as const;
  const of = (person: string) => draftName(person, 'give-feedback', review, {});

  it('is another for another person, command, review, or what the link settled', () => {
    const names = [
      of('shen'),
      of('han'),
      draftName('shen', 'urge', review, {}),
      draftName('shen', 'give-feedback', { kind: 'review', id: 'r2' }, {}),
      draftName('shen', 'give-feedback', { kind: 'meeting', id: 'r1' }, {}),
      draftName('shen', 'give-feedback', review, { judge: 'cao' }),
      draftName('shen', 'give-feedback', review, { person: 'cao' }),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  it('is gone when another person signs in; theirs and what is no draft stay', () => {
    const storage = storageWith(of('shen'), of('shenli'), of('han'), 'register-filter');
    keepOnlyDraftsOf('shen', storage);
    expect(namesIn(storage)).toEqual([of('shen'), 'register-filter']);
  });

  it('is gone with everybody’s when somebody signs out', () => {
    const storage = storageWith(of('shen'), of('han'), 'register-filter');
    keepOnlyDraftsOf(undefined, storage);
    expect(namesIn(storage)).toEqual(['register-filter']);
  });
});
