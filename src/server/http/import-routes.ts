import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actingOffices } from '../../core/people/acting.ts';
import { type Imported, importTable } from '../imports/import.ts';
import { importPriorFindings } from '../imports/prior-findings.ts';
import { readTable, type Table } from '../imports/table.ts';
import { acting } from '../queries/asking.ts';
import { callerIn } from './guard.ts';
import { localeOf, told } from './language.ts';
import { problem } from './problems.ts';
import type { Site } from './site.ts';

const LARGEST_FILE = 8 * 1024 * 1024;

const body = z.strictObject({
  name: z.string().min(1).max(200),
  dryRun: z.boolean().default(false),
  /** The file itself, in base64; or its rows by column name. */
  content: z.base64().optional(),
  rows: z
    .array(z.record(z.string(), z.string().max(2000)))
    .max(5000)
    .optional(),
});

/** A workbook of cases, or of findings from before the system: as a preview or for good. */
export async function importRoutes(plain: FastifyInstance, site: Site, onRequest: onRequestAsyncHookHandler) {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.post(
    '/imports',
    { onRequest, bodyLimit: LARGEST_FILE, schema: { tags: ['imports'], body } },
    async (request) => {
      const caller = callerIn(request);
      const offices = actingOffices(await site.service.ask(acting(caller)));
      if (!offices.some((office) => office === 'quality-office-clerk' || office === 'source-clerk'))
        throw problem(403, 'not-yours-to-do', {
          cite: 'O2',
          zh: '案件由质监办或者案件来源部门导入。',
          en: 'Cases are imported by the quality office or a source department.',
        });
      const { name, dryRun } = request.body;
      const imported = await importTable(site.service, caller, tableOf(request.body), { name, dryRun });
      if ('wrong' in imported) throw problem(422, 'not-a-workbook', { cite: '11', ...imported.wrong });
      return toldImport(imported, localeOf(request));
    },
  );

  app.post(
    '/imports/prior-findings',
    { onRequest, bodyLimit: LARGEST_FILE, schema: { tags: ['imports'], body } },
    async (request) => {
      const caller = callerIn(request);
      const offices = actingOffices(await site.service.ask(acting(caller)));
      if (!offices.includes('quality-office-clerk'))
        throw problem(403, 'not-yours-to-do', {
          cite: '28',
          zh: '系统启用前的认定由质监办导入。',
          en: 'Findings from before the system are brought over by the quality office.',
        });
      const table = tableOf(request.body);
      const report = await importPriorFindings(site.service, caller, table, request.body);
      if ('wrong' in report) throw problem(422, 'not-a-workbook', { cite: '28', ...report.wrong });
      const locale = localeOf(request);
      return {
        ...report,
        items: report.items.map(({ says, ...item }) => ({ ...item, says: says?.[locale] })),
      };
    },
  );
}

function tableOf({ content, rows }: z.infer<typeof body>): Table {
  if (content === undefined) {
    const columns = [...new Set((rows ?? []).flatMap((row) => Object.keys(row)))];
    const cells = (rows ?? []).map((row) => columns.map((column) => row[column] ?? ''));
    return { columns, rows: cells, firstRow: 2 };
  }
  try {
    return readTable(Buffer.from(content, 'base64'));
  } catch {
    throw problem(422, 'not-a-workbook', {
      cite: '11',
      zh: '不是可以读取的 .xlsx 或 .csv 文件。',
      en: 'Not an .xlsx or .csv file that can be read.',
    });
  }
}

function toldImport(imported: Exclude<Imported, { wrong: unknown }>, locale: 'zh' | 'en') {
  return {
    ...imported,
    common: imported.common.map(({ cite, says, rows }) => ({ cite, says: says[locale], rows })),
    items: imported.items.map(({ says, check, ...item }) => ({
      ...item,
      says: says?.[locale],
      check: check && told(check, locale),
    })),
  };
}
