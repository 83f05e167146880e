import type { Office } from '../../vocabulary/court.ts';
import { type Decider, decideWith } from '../kernel/decide.ts';
import type { Decision } from '../kernel/decision.ts';
import { actingOffices, officeName, system } from '../people/acting.ts';
import { recordBounds } from './day-bounds.ts';
import type { RecordEvent } from './events.ts';
import type { JudgeRecord } from './record.ts';
import { isOwnRecord, type RecordEnv, recordSteps } from './steps.ts';

type RecordRole = Office | 'judge-concerned' | 'system';

/** The decider of one judge's record: from findings to sanctions. */
export const recordDecider: Decider<JudgeRecord, RecordEnv, RecordEvent, RecordRole> = {
  steps: recordSteps,
  bounds: recordBounds,
  stageOf: () => 'kept',
  rolesOf(_record, env) {
    if (env.by === system) return new Set<RecordRole>(['system']);
    const roles = new Set<RecordRole>(actingOffices(env));
    if (isOwnRecord(env)) roles.add('judge-concerned');
    return roles;
  },
  roleName: (role) => (role === 'judge-concerned' ? { zh: '法官本人', en: 'the judge' } : officeName(role)),
  stageName: () => ({ zh: '件次档案', en: 'the record' }),
};

export function decideRecord(
  record: JudgeRecord,
  command: { readonly name: string; readonly with: unknown },
  env: RecordEnv,
): Decision<RecordEvent> {
  return decideWith(recordDecider, record, command, env);
}
