import { categories, departments, type Office, offices } from '../../vocabulary/court.ts';
import { type IdOf, idsOf, type Term, type Terms } from '../../vocabulary/terms.ts';

const bare = (words: string) => words.normalize('NFKC').replace(/\s/g, '').toLowerCase();

export interface OfficeSaid {
  readonly office: Office;
  /** What stands in brackets behind it: 副院长（刑事）, 案件来源部门工作人员（立案庭）. */
  readonly about: string;
}

/** An office as it is called, or nothing where nobody knows it. */
export function officeSaid(words: string): OfficeSaid | undefined {
  const [, name = '', about = ''] = /^([^(]*)(?:\((.*)\))?$/.exec(bare(words)) ?? [];
  const office = officeCalled(name) ?? officeCalled(words);
  return office && { office, about };
}

/** Reads one of a list by its id, its words in either language, or what else workbooks call it. */
function called<List extends Terms>(list: List): (words: string) => IdOf<List> | undefined {
  const found = new Map(
    idsOf(list).flatMap((id) => {
      const { zh, en, alsoCalled = [] }: Term = list[id]!;
      return [id, zh, en, ...alsoCalled].map((words) => [bare(words), id] as const);
    }),
  );
  return (words) => found.get(bare(words));
}

const officeCalled = called(offices);
export const sourceSaid = called(departments);
export const categorySaid = called(categories);

/** 是 or 否 in the ways that a column is ticked; nothing where it is neither. */
export function tickSaid(words: string): boolean | undefined {
  const plain = bare(words);
  if (/^(?:是|有|√|✓|✔|y|yes|true|1|员额|员额法官|入额|已入额)$/.test(plain)) return true;
  if (/^(?:|否|无|×|✗|x|n|no|false|0|-|\/|非员额|未入额|不是)$/.test(plain)) return false;
  return undefined;
}
