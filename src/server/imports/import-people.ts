import { listed, type Text } from '../../core/kernel/text.ts';
import { officeName } from '../../core/people/acting.ts';
import { adjudicationCommitteeOn, holds, inService, type PersonId } from '../../core/people/people.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { CourtService } from '../court/service.ts';
import { type Asker, acting } from '../queries/asking.ts';
import { type Around, type Row, rowsOf } from './cells.ts';
import { type PeopleColumn, peopleColumns } from './columns.ts';
import type { Pace } from './pace.ts';
import { commandsFor, type Numbering, personMeant } from './people-commands.ts';
import { type PersonRow, readPersonRow } from './people-rows.ts';
import type { ReadFile } from './reading/table.ts';
import { givingTo, RegisterOfPeople } from './register-of-people.ts';
import { accountsWanting, makeSlips, type Slip } from './slips.ts';

export interface ImportedPerson {
  readonly row: number;
  readonly sheet?: string;
  readonly kind: 'added' | 'changed' | 'unchanged' | 'unusable';
  readonly person?: PersonId;
  readonly name?: string;
  readonly department?: string;
  readonly offices?: Text;
  readonly says?: Text;
  readonly warnings?: readonly Text[];
}

export interface PeopleReport extends Around {
  readonly dryRun: boolean;
  readonly rows: number;
  readonly counts: Readonly<Record<ImportedPerson['kind'], number>>;
  /** What becomes of the order of the adjudication committee. */
  readonly order: Text | undefined;
  /** How many accounts are made, or would be. */
  readonly accounts: number;
  /** The new accounts with their one-time passwords: told this once, kept nowhere; see `slipsGiven`. */
  readonly slips: readonly Slip[];
  readonly items: readonly ImportedPerson[];
}

interface Options {
  readonly dryRun: boolean;
  /** Makes accounts for those of the file who have none; for the system administrator. */
  readonly accounts: boolean;
  /** By which its slips are known until they are given to somebody. */
  readonly id: string;
  readonly pace: Pace;
  now(): Instant;
}

/** Takes people, departments and dated offices from a file; what is there already stays as it is. */
export async function importPeople(
  service: CourtService,
  who: Asker,
  file: ReadFile,
  { dryRun, accounts, id, pace, now }: Options,
): Promise<PeopleReport | { readonly wrong: Text }> {
  const { rows, has, around } = rowsOf(file, peopleColumns);
  if (!has('name')) return { wrong: noNames };
  const env = await service.ask(acting(who));
  const register = new RegisterOfPeople(env, dryRun ? undefined : givingTo(service, who, now));
  const numbering: Numbering = { inFile: new Map(), last: 0 };
  const items: ImportedPerson[] = [];
  const orders: { readonly person: PersonId; readonly order: number }[] = [];
  for await (const row of pace.over(rows)) {
    const item = await importRow(register, numbering, row, env.today);
    items.push(item);
    const order = row.cell('order');
    if (item.person && item.kind !== 'unusable' && /^\d+$/.test(order))
      orders.push({ person: item.person, order: Number(order) });
  }
  const named = [
    ...new Set(items.flatMap(({ person, kind }) => (person && kind !== 'unusable' ? person : []))),
  ];
  const mayMake = accounts && holds(register.people, env.by, 'system-administrator', env.today);
  const serving = named.filter((person) => dryRun || inService(register.people, person, env.today));
  const wanting = mayMake ? await accountsWanting(service, serving) : [];
  const order = await takeOrder(register, orders, env.today);
  const count = (kind: ImportedPerson['kind']) => items.filter((item) => item.kind === kind).length;
  return {
    dryRun,
    rows: items.length,
    counts: {
      added: count('added'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      unusable: count('unusable'),
    },
    order,
    accounts: wanting.length,
    slips: dryRun ? [] : await makeSlips(service, register.people, wanting, id),
    items,
    ...around,
  };
}

async function importRow(
  register: RegisterOfPeople,
  numbering: Numbering,
  row: Row<PeopleColumn>,
  today: CourtDate,
): Promise<ImportedPerson> {
  const place = { row: row.row, ...(row.sheet === undefined ? {} : { sheet: row.sheet }) };
  const printed = row.cell('name') || undefined;
  const read = readPersonRow(row);
  if ('unusable' in read) return { ...place, kind: 'unusable', name: printed, says: read.unusable };
  const meant = personMeant(register.people, numbering, read);
  if ('unusable' in meant) return { ...place, kind: 'unusable', name: printed, says: meant.unusable };
  const { person, isNew } = meant;
  const commands = commandsFor(register.people, { ...meant, row: read }, today);
  const head = { ...place, person, name: read.name, department: read.department, offices: officesOf(read) };
  const refused = await register.take(commands);
  if (refused) return { ...head, kind: 'unusable', says: listed(refused.map((each) => each.says)) };
  const warnings = row.troubles.length > 0 ? { warnings: row.troubles } : {};
  return { ...head, ...warnings, kind: isNew ? 'added' : commands.length > 0 ? 'changed' : 'unchanged' };
}

function officesOf({ offices }: PersonRow): Text {
  return listed(offices.map(({ office }) => officeName(office)));
}

/** The list of the committee, where the file numbers it: those without a number keep their order behind. */
async function takeOrder(
  register: RegisterOfPeople,
  orders: readonly { readonly person: PersonId; readonly order: number }[],
  today: CourtDate,
): Promise<Text | undefined> {
  if (orders.length === 0) return undefined;
  const members = adjudicationCommitteeOn(register.people, today);
  const numbered = [...orders].sort((one, other) => one.order - other.order).map(({ person }) => person);
  const front = [...new Set(numbered)].filter((person) => members.includes(person));
  const order = [...front, ...members.filter((person) => !front.includes(person))];
  const names = order.map((person) => register.people.persons[person]?.name ?? person);
  const list: Text = { zh: names.join('、'), en: names.join(', ') };
  if (order.length === 0 || order.every((person, place) => person === members[place])) {
    if (order.length > 0 && order.every((person, place) => person === register.people.committeeOrder[place]))
      return { zh: `委员顺序不变：${list.zh}。`, en: `The order of the committee stays: ${list.en}.` };
  }
  if (order.length === 0)
    return { zh: '编了顺序的人员均不是现任审判委员会委员。', en: 'Nobody numbered is on the committee.' };
  const refused = await register.take([{ name: 'set-committee-order', with: { order } }]);
  if (refused) return listed(refused.map(({ says }) => says));
  return { zh: `委员顺序：${list.zh}。`, en: `The order of the committee: ${list.en}.` };
}

const noNames: Text = { zh: '表中没有“姓名”一列。', en: 'There is no column of names (姓名).' };
