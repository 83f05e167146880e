import type { FastifyInstance } from 'fastify';
import { courtsWithLogs } from '../../log/stored.ts';
import { diskOf, type Figures, figuresOf } from '../queries/operation.ts';
import type { Site } from './site.ts';

const SOON_MS = 2_000;
const bounds = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000];

/** For whoever runs the server: is it there, can it serve, how does it do. Says nothing of any case. */
export async function operations(app: FastifyInstance, site: Site): Promise<void> {
  const counts = new Map<string, number>();
  const buckets = bounds.map(() => 0);
  let sum = 0;
  let total = 0;
  app.addHook('onResponse', async (request, reply) => {
    const label = `method="${request.method}",status="${reply.statusCode}"`;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    const place = bounds.findIndex((bound) => reply.elapsedTime <= bound);
    if (place >= 0) buckets[place] = (buckets[place] ?? 0) + 1;
    sum += reply.elapsedTime;
    total += 1;
  });

  app.get('/healthz', { schema: { hide: true } }, async () => ({ ok: true }));

  app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    const ok = await soon(tried(site)).catch(() => false);
    return reply.status(ok ? 200 : 503).send({ ok });
  });

  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    const [figures, disk] = await Promise.all([
      soon(figuresOf(site)).catch(() => undefined),
      diskOf(site.dataDirectory),
    ]);
    let seen = 0;
    const lines = [
      '# TYPE zhijian_http_requests_total counter',
      ...[...counts].map(([label, count]) => `zhijian_http_requests_total{${label}} ${count}`),
      '# TYPE zhijian_http_request_milliseconds histogram',
      ...bounds.map((bound, place) => {
        seen += buckets[place] ?? 0;
        return `zhijian_http_request_milliseconds_bucket{le="${bound}"} ${seen}`;
      }),
      `zhijian_http_request_milliseconds_bucket{le="+Inf"} ${total}`,
      `zhijian_http_request_milliseconds_sum ${sum}`,
      `zhijian_http_request_milliseconds_count ${total}`,
      gauge('zhijian_database_up', figures ? 1 : 0),
      ...(figures ? ofDatabase(figures) : []),
      ...ofProcess(site),
      ...(disk ? [gauge('zhijian_disk_free_bytes', disk.free), gauge('zhijian_disk_bytes', disk.size)] : []),
    ];
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(`${lines.join('\n')}\n`);
  });
}

function ofDatabase({ size, broken, waiting, failing, again, bytes, verified, backedUp }: Figures): string[] {
  return [
    gauge('zhijian_log_entries', size),
    gauge('zhijian_log_broken', broken),
    gauge('zhijian_jobs_waiting', waiting),
    gauge('zhijian_jobs_failing', failing),
    gauge('zhijian_reviews_to_write_anew', again),
    gauge('zhijian_database_bytes', bytes),
    ...(verified === null ? [] : [gauge('zhijian_verification_age_seconds', verified)]),
    ...(backedUp === null ? [] : [gauge('zhijian_backup_age_seconds', backedUp)]),
  ];
}

function ofProcess({ db, keeper }: Site): string[] {
  const { connections, idle, waiting } = db.connections();
  const { rss, heapUsed } = process.memoryUsage();
  const leads = keeper?.watch.leads();
  return [
    gauge('zhijian_database_connections', connections),
    gauge('zhijian_database_connections_idle', idle),
    gauge('zhijian_database_connections_waited_for', waiting),
    ...(keeper && leads
      ? [
          gauge('zhijian_clock_in_doubt', keeper.watch.doubt() ? 1 : 0),
          gauge('zhijian_clock_ahead_seconds', Math.round(leads.steady / 1000)),
          gauge('zhijian_clock_ahead_of_database_seconds', Math.round(leads.database / 1000)),
        ]
      : []),
    gauge('zhijian_resident_bytes', rss),
    gauge('zhijian_heap_bytes', heapUsed),
  ];
}

/** Served is what can be written to: read-only, full or hung, a database is as good as away. */
async function tried({ db, service, now }: Site): Promise<boolean> {
  const text = `insert into readiness (court, tried_at) values ($1, $2)
                on conflict (court) do update set tried_at = excluded.tried_at`;
  await db.rows({ text }, [service.court, new Date(now()).toISOString()]);
  return (await courtsWithLogs(db)).includes(service.court);
}

/** Whoever watches over the server gets an answer in time, also while the database hangs. */
async function soon<T>(asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), SOON_MS);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

function gauge(name: string, value: number): string {
  return `# TYPE ${name} gauge\n${name} ${value}`;
}
