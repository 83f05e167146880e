import type { Text } from '../../core/kernel/text.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import type { Category, Office, SourceDepartment } from '../../vocabulary/court.ts';
import type { Row } from './cells.ts';
import type { PeopleColumn } from './columns.ts';
import { readDay } from './days.ts';
import { categorySaid, officeSaid, sourceSaid, tickSaid } from './office-words.ts';
import { nameSaid } from './person-called.ts';

export interface OfficeAbout {
  readonly office: Office;
  readonly source?: SourceDepartment;
  readonly categories?: readonly Category[];
}

/** A person, or one more office of theirs, as a row gives it. */
export interface PersonRow {
  readonly name: string;
  readonly id?: string;
  readonly department?: string;
  readonly inQuota?: boolean;
  readonly joined?: CourtDate;
  readonly offices: readonly OfficeAbout[];
  readonly from?: CourtDate;
  readonly until?: CourtDate;
  readonly document?: string;
  /** The place on the list of the adjudication committee. */
  readonly order?: number;
}

export type ReadPersonRow = PersonRow | { readonly unusable: Text };

/** Reads one row, or says why it can't be used. An office that nobody knows makes the row unusable: none is lost in silence. */
export function readPersonRow(row: Row<PeopleColumn>): ReadPersonRow {
  const { cell } = row;
  const name = nameSaid(cell('name'));
  if (name === '')
    return { unusable: row.troubleOf('name') ?? { zh: '没有姓名。', en: 'The name is missing.' } };
  const days: Partial<Record<'joined' | 'from' | 'until', CourtDate>> = {};
  for (const column of ['joined', 'from', 'until'] as const) {
    const text = cell(column);
    if (text === '' || /^(?:至今|现任|-|—+)$/.test(text)) continue;
    const day = readDay(text, row.since1904);
    if (!day) return unread(text, '不是日历上的日期', 'is no day of the calendar');
    days[column] = day;
  }
  const inQuota = tickSaid(cell('inQuota'));
  if (inQuota === undefined)
    return unread(cell('inQuota'), '看不出是否员额', 'does not say whether in the quota');
  const order = cell('order');
  if (!/^\d{0,3}$/.test(order)) return unread(order, '不是顺序号', 'is no place on a list');
  const offices: OfficeAbout[] = [];
  for (const words of row.cells('offices').flatMap(({ text }) => partsOf(text))) {
    const office = officeOf(words, row);
    if ('unusable' in office) return office;
    offices.push(office);
  }
  return {
    name,
    ...filled('id', cell('id')),
    ...filled('department', cell('department')),
    ...filled('document', cell('document')),
    ...(cell('inQuota') === '' ? {} : { inQuota }),
    ...(order === '' ? {} : { order: Number(order) }),
    ...days,
    offices,
  };
}

function filled<Field extends string>(field: Field, text: string): Partial<Record<Field, string>> {
  return text === '' ? {} : ({ [field]: text } as Partial<Record<Field, string>>);
}

function officeOf(words: string, { cell }: Row<PeopleColumn>): OfficeAbout | { readonly unusable: Text } {
  const said = officeSaid(words);
  if (!said) return unread(words, '不是系统所知的职务', 'is no office that is known here');
  const { office, about } = said;
  if (office === 'source-clerk') {
    const source = [about, cell('source'), cell('department')].map(sourceSaid).find(Boolean);
    return source
      ? { office, source }
      : unread(words, '没有写明是哪个来源部门', 'does not say which department');
  }
  if (office !== 'vice-president' && office !== 'court-leader') return { office };
  const categories: Category[] = [];
  for (const each of partsOf(about || cell('categories'))) {
    const category = categorySaid(each.replace(/(?:案件|审判)$/, ''));
    if (!category) return unread(each, '不是案件类别', 'is no category of cases');
    categories.push(category);
  }
  return categories.length > 0 ? { office, categories } : { office };
}

/** Split where no bracket is open: 副院长（刑事、执行）、审委会委员 are two. */
function partsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split(/[、;,\n/](?![^(]*\))/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function unread(text: string, zh: string, en: string): { readonly unusable: Text } {
  return { unusable: { zh: `“${text}”${zh}。`, en: `“${text}” ${en}.` } };
}
