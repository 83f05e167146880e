import type { Text } from '../../core/kernel/text.ts';
import type { People, PersonId } from '../../core/people/people.ts';

/** A name as it is said: without the spaces that make two characters as wide as three (曹 立新 is 曹立新). */
export function nameSaid(printed: string): string {
  return printed.normalize('NFKC').replace(/[\s\u200b\ufeff]/g, '');
}

/** Who is meant by an id or a name; two people of one name are never told apart by guessing. */
export function personCalled(printed: string, people: People): PersonId | Text {
  if (Object.hasOwn(people.persons, printed)) return printed;
  const name = nameSaid(printed);
  const called = Object.values(people.persons).filter((each) => nameSaid(each.name) === name);
  const [only, another] = called;
  if (!only)
    return { zh: `人员名册中没有“${printed}”。`, en: `“${printed}” is not in the register of people.` };
  if (another)
    return {
      zh: `名册中有${called.length}人叫“${printed}”，请改写人员编号：${called.map(({ id }) => id).join('、')}。`,
      en: `${called.length} people are called “${printed}”: give the id instead (${called.map(({ id }) => id).join(', ')}).`,
    };
  return only.id;
}
