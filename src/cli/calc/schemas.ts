import { z } from 'zod';
import { isInherited } from '../../core/kernel/keyed.ts';
import { readingsField } from '../../core/readings/readings.ts';
import { errorGrades, shares } from '../../core/rules/grades.ts';
import { wrongChange } from '../../core/rules/procedure-change.ts';
import { courtDate } from '../../core/time/court-date.ts';
import { problem } from '../../core/time/problem.ts';
import { approvers, procedures } from '../../vocabulary/case.ts';
import { type ClockName, clocks } from '../../vocabulary/clocks.ts';
import { heldOpinions } from '../../vocabulary/liability.ts';
import { fieldName } from '../../vocabulary/names.ts';
import { idsOf } from '../../vocabulary/terms.ts';

/** What a field of a calculator is called. */
const labelOf = (calculator: string, field: string) =>
  fieldName(calculator, field) ?? { zh: '其中一项', en: 'an entry' };

const lengths = ['clock', 'workdays', 'days', 'months'] as const;

function oneOf(locale: 'zh' | 'en'): string {
  return lengths.map((each) => labelOf('period', each)[locale]).join(locale === 'zh' ? '、' : ', ');
}

const readings = readingsField.default({});
/** An id of a person, a finding, a case: any text but a name that every object inherits. */
export const name = z
  .string()
  .min(1)
  .superRefine((id, context) => {
    if (isInherited(id)) context.addIssue(problem([], '不能用作编号', 'can’t be an id'));
  });
export const names = z.array(name).default([]);
const uniqueNames = z.array(name).superRefine((list, context) => repeated(list, (one) => one, [], context));
const count = (most: number) => z.int().min(1).max(most);

export const caseNumberInput = z.object({ text: z.string(), readings });

export const periodInput = z
  .object({
    clock: z.enum(idsOf(clocks) as readonly [ClockName, ...ClockName[]]).optional(),
    workdays: count(10_000).optional(),
    days: count(36_500).optional(),
    months: count(1_200).optional(),
    from: courtDate,
    readings,
  })
  .superRefine((input, context) => {
    const given = lengths.filter((key) => input[key] !== undefined);
    if (given.length === 1) return;
    context.addIssue(
      given.length === 0
        ? problem(['clock'], `须填写${oneOf('zh')}之一`, `one of ${oneOf('en')} is needed`)
        : problem(
            [given[1]!],
            `${oneOf('zh')}只能填写一项，不能同时填写${given.map((each) => labelOf('period', each).zh).join('、')}`,
            `only one of ${oneOf('en')} may be given, not ${given.map((each) => labelOf('period', each).en).join(' and ')}`,
          ),
    );
  });

const span = z.object({ from: courtDate, to: courtDate.nullish() }).superRefine(({ from, to }, context) => {
  if (to && to < from)
    context.addIssue(
      problem(
        ['to'],
        `早于“${labelOf('time-limit', 'from').zh}”之日`,
        `before “${labelOf('time-limit', 'from').en}”`,
      ),
    );
});

const extension = z
  .object({
    months: z.int().min(0).max(1_200).optional(),
    days: z.int().min(0).max(36_500).optional(),
    approvedBy: z.enum(idsOf(approvers)),
  })
  .superRefine(({ months, days }, context) => {
    if (!months && !days)
      context.addIssue(
        problem(
          ['months'],
          `须填写${labelOf('time-limit', 'months').zh}或者${labelOf('time-limit', 'days').zh}`,
          `${labelOf('time-limit', 'months').en} or ${labelOf('time-limit', 'days').en} are needed`,
        ),
      );
  });

export const timeLimitInput = z
  .object({
    procedure: z.enum(idsOf(procedures)),
    filedOn: courtDate,
    closedOn: courtDate.nullish(),
    on: courtDate.nullish(),
    extensions: z.array(extension).default([]),
    excluded: z.array(span).default([]),
    changes: z.array(z.object({ to: z.enum(idsOf(procedures)), on: courtDate })).default([]),
    readings,
  })
  .superRefine(({ procedure, filedOn, closedOn, extensions, changes }, context) => {
    if (closedOn && closedOn < filedOn) {
      context.addIssue(problem(['closedOn'], '结案早于立案', 'closed before filed'));
    }
    const wrong = wrongChange(procedure, filedOn, closedOn, changes);
    if (wrong) context.addIssue(problem(['changes', wrong.place, wrong.field], wrong.says.zh, wrong.says.en));
    const total = (unit: 'months' | 'days') => extensions.reduce((sum, one) => sum + (one[unit] ?? 0), 0);
    if (total('months') > 1_200 || total('days') > 36_500) {
      context.addIssue(problem(['extensions'], '延长合计超过一百年', 'more than a hundred years in all'));
    }
  });

const panelMember = z.object({
  judge: name,
  handling: z.boolean(),
  presiding: z.boolean(),
  opinion: z.enum(idsOf(heldOpinions)),
});

const panel = z
  .object({
    bench: z.literal('panel'),
    members: z.array(panelMember),
    misled: z.boolean().default(false),
    readings,
  })
  .superRefine(({ members, misled }, context) => {
    repeated(members, (member) => member.judge, ['members'], context, 'judge');
    for (const role of ['handling', 'presiding'] as const) {
      const second = members
        .map((member, place) => (member[role] ? place : -1))
        .filter((place) => place >= 0)[1];
      if (second !== undefined) {
        context.addIssue(
          problem(
            ['members', second, role],
            role === 'handling' ? '承办法官不止一人' : '审判长不止一人',
            `a second ${role} judge`,
          ),
        );
      }
    }
    if (misled && !members.some((member) => member.handling)) {
      context.addIssue(problem(['misled'], '没有承办法官', 'misled, but no member is the handling judge'));
    }
  });

export const attributionInput = z.discriminatedUnion('bench', [
  panel,
  z.object({ bench: z.literal('sole-judge'), judge: name, readings }),
  z.object({
    bench: z.literal('adjudication-committee'),
    wrongOpinionBy: uniqueNames,
    unknownOpinionBy: uniqueNames.default([]),
    presider: name,
    brokeDemocraticCentralism: z.boolean().default(false),
    handlingJudge: name,
    misled: z.boolean().default(false),
    readings,
  }),
  z.object({
    bench: z.literal('by-duty'),
    shares: z
      .array(z.object({ judge: name, share: z.enum(shares) }))
      .superRefine((list, context) => repeated(list, (one) => one.judge, [], context, 'judge')),
    readings,
  }),
]);

export const rotationInput = z
  .object({
    members: uniqueNames,
    cursor: z.int().min(0),
    owed: names,
    draws: z.array(z.object({ case: name, recused: names, onLeave: names })),
    readings,
  })
  .superRefine(({ members, cursor, owed }, context) => {
    if (members.length === 0) context.addIssue(problem(['members'], '没有委员', 'no members'));
    else if (cursor >= members.length) {
      context.addIssue(problem(['cursor'], '超出委员名单', 'outside the list of members'));
    }
    strangers(owed, members, ['owed'], context);
  });

const finding = z
  .object({
    id: name,
    case: name,
    otherCases: z.array(name).nullish(),
    on: courtDate,
    grade: z.enum([...errorGrades, 'unlawful']),
    share: z.enum(shares),
    externalDocument: z.string().trim().min(1).nullish(),
    committeeMonths: z.int().min(0).max(120).nullish(),
  })
  .superRefine(({ grade, externalDocument }, context) => {
    if (grade === 'unlawful' && !externalDocument) {
      context.addIssue(
        problem(
          ['externalDocument'],
          '违法审判责任由有权机关认定，须给出外部文件',
          'unlawful adjudication is found elsewhere: the external document is needed',
        ),
      );
    }
  });

export const sanctionsInput = z.object({
  findings: z
    .array(finding)
    .superRefine((list, context) => repeated(list, (one) => one.id, [], context, 'id')),
  readings,
});

type Context = z.core.$RefinementCtx;
type Path = readonly (string | number)[];

/** The same id twice is malformed; the second is named. */
export function repeated<T>(
  list: readonly T[],
  idOf: (one: T) => string,
  path: Path,
  context: Context,
  field?: string,
): void {
  const seen = new Set<string>();
  list.forEach((one, place) => {
    const id = idOf(one);
    if (seen.has(id)) {
      context.addIssue(
        problem([...path, place, ...(field ? [field] : [])], `${id}重复`, `${id} is there twice`),
      );
    }
    seen.add(id);
  });
}

/** Who is no member is malformed. */
export function strangers(
  list: readonly string[],
  members: readonly string[],
  path: Path,
  context: Context,
): void {
  list.forEach((one, place) => {
    if (!members.includes(one)) {
      context.addIssue(problem([...path, place], `${one}不是委员`, `${one} is no member`));
    }
  });
}
