import type { Both } from './both.ts';
import { choices } from './choices.ts';
import { commandFields } from './command-fields.ts';
import { fields } from './fields.ts';
import { isOf, termOf } from './terms.ts';

/** A finding that the competent body made and this court only records bears no number: it is called by who made it (28(9)). */
export const ofCompetentBody = 'unlawful';

/** What a finding is called wherever people read of it: `f2` is the second. */
export function findingName(id: string): Both {
  if (id === ofCompetentBody) return { zh: '有权机关认定', en: 'the finding of the competent body' };
  const number = numberOfFinding(id);
  return { zh: `认定${number}`, en: `finding ${number}` };
}

export function numberOfFinding(id: string): string {
  return id.replace(/^f(?=\d+$)/, '');
}

/** What a field of a command is called: first as that command calls it, within one of its lists or as a whole. */
export function fieldName(command: string, name: string, within = ''): Both | undefined {
  const called = (by: string) => (isOf(commandFields, by) ? termOf(commandFields[by], name) : undefined);
  return called(`${command}/${within}`) ?? called(command) ?? termOf(fields, name);
}

/** What a choice of a field is called. */
export function optionName(field: string, value: string): Both | undefined {
  return isOf(choices, field) ? termOf(choices[field], value) : undefined;
}

/** Where in what was filled in something is wrong, `persons[0].judge`, as the form calls it: 责任人，第1项，法官. */
export function placeName(command: string, path: readonly PropertyKey[]): Both {
  const parts = path.map((part, place): Both => {
    if (typeof part === 'number') return { zh: `第${part + 1}项`, en: `entry ${part + 1}` };
    // the inner name of a field may be its own where another has the same: 程序转换 of a case, its day
    const within = path.slice(0, place).findLast((each) => typeof each === 'string');
    const name = String(part);
    return (
      fieldName(command, name, String(within ?? '')) ??
      fieldName(String(within ?? ''), name) ?? { zh: '其中一项', en: 'an entry' }
    );
  });
  if (parts.length === 0) return { zh: '所填内容', en: 'what was filled in' };
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') };
}
