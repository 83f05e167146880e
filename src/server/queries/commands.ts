import { z } from 'zod';
import { type CourtStep, isSystemOnly, stepsOf } from '../../core/court/commands.ts';
import { isForSeveral } from '../../core/court/several.ts';
import type { Kind } from '../../core/court/streams.ts';

function described(kind: string, step: CourtStep) {
  return {
    name: step.name,
    resource: kind,
    title: step.title,
    help: step.help,
    cites: step.cites,
    by: step.by,
    stages: step.stages,
    creates: step.stages !== 'any' && step.stages.includes('unstarted'),
    several: isForSeveral(kind, step),
    events: step.events,
    refusals: Object.keys(step.refusals),
    fields: z.toJSONSchema(step.fields as z.ZodType, { io: 'input', unrepresentable: 'any' }),
  };
}

let commands: readonly ReturnType<typeof described>[] | undefined;

/** Every command that people may give, in both languages, with the schema of its fields: what the client's forms are made of. */
export function commandList(): readonly ReturnType<typeof described>[] {
  commands ??= (Object.keys(stepsOf) as Exclude<Kind, 'rotation'>[]).flatMap((kind) =>
    stepsOf[kind].filter((step) => !isSystemOnly(step)).map((step) => described(kind, step)),
  );
  return commands;
}
