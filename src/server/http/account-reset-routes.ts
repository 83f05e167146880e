import type { FastifyInstance } from 'fastify';
import { stateIn } from '../../core/court/execute.ts';
import { holds } from '../../core/people/people.ts';
import { courtDateOf } from '../../core/time/instant.ts';
import type { Office } from '../../vocabulary/court.ts';
import { administrators } from '../../vocabulary/court.ts';
import { decideReset, listResets, noteReset } from '../accounts/account-resets.ts';
import type { Fresh } from '../queries/fresh.ts';
import { callerIn, guard } from './guard.ts';
import { notFound, problem } from './problems.ts';
import type { Caller, Site } from './site.ts';

const decide: readonly Office[] = ['system-administrator', 'security-administrator'];

/** Passwords that were made anew on the server itself: every administrator is told, a second one confirms. */
export async function accountResetRoutes(app: FastifyInstance, site: Site, fresh: Fresh) {
  const { db, service } = site;
  const options = { onRequest: guard(site, fresh), schema: { tags: ['accounts'] } };

  async function only(offices: readonly Office[], { by, at }: Caller) {
    const people = await service.ask(stateIn('people/court'));
    if (offices.some((office) => holds(people, by, office, courtDateOf(at)))) return;
    throw problem(403, 'not-yours-to-do', {
      zh: '此项操作由系统管理员或者安全管理员办理，审计管理员可以查看。',
      en: 'This is done by the system administrator or the security administrator; the audit administrator may look.',
    });
  }

  app.get('/accounts/resets', options, async (request) => {
    const caller = callerIn(request);
    await only(administrators, caller);
    return { resets: await listResets(db, service.court, caller.by) };
  });

  app.post('/accounts/resets/:id/note', options, async (request) => {
    const caller = callerIn(request);
    await only(administrators, caller);
    const { id } = request.params as { id: string };
    if (!(await noteReset(db, service.court, id, caller.by))) throw notFound();
    return { id };
  });

  for (const [name, confirms] of [
    ['confirm', true],
    ['refuse', false],
  ] as const)
    app.post(`/accounts/resets/:id/${name}`, options, async (request) => {
      const caller = callerIn(request);
      await only(decide, caller);
      const { id } = request.params as { id: string };
      await db.transaction(async (tx) => {
        const person = await decideReset(tx, service.court, id, { by: caller.by, confirms });
        if (person === undefined) throw gone();
        if (person === caller.by && confirms) throw own();
        await noteReset(tx, service.court, id, caller.by);
      });
      return { id };
    });
}

const gone = () =>
  problem(422, 'reset-decided', {
    zh: '这项重置已不在待确认之列：已有人处理，或者又在服务器上重新申请。请刷新后查看。',
    en: 'This reset waits no more: somebody has decided it, or it was asked for anew on the server. Open the page again.',
  });

const own = () =>
  problem(422, 'own-account', {
    zh: '本人账号的重置由另一名系统管理员或者安全管理员确认。',
    en: 'The reset of one’s own account is confirmed by another system or security administrator.',
  });
