import { z } from 'zod';
import type { Bounds } from '../kernel/day-bounds.ts';
import { type Decider, decideWith } from '../kernel/decide.ts';
import { accept } from '../kernel/decision.ts';
import type { Step } from '../kernel/step.ts';
import { type Acting, actingOffices, officeName } from '../people/acting.ts';
import { line } from '../people/fields.ts';
import type { Office } from '../people/offices.ts';
import { type Adoption, isOption } from '../readings/readings.ts';
import { findReading, type ReadingId } from '../readings/register.ts';
import { commencement } from '../rules/art33-commencement.ts';
import { boundedDay, everywhere } from '../time/day.ts';

export const quotes = { '32': '本办法由院案件质量监督管理委员会负责解释' } as const;

/** What the committee has adopted, in the order of adoption. */
export type Adoptions = readonly Adoption[];

export interface ReadingAdopted {
  readonly type: 'ReadingAdopted';
  readonly adoption: Adoption;
}

/** An adoption takes effect from a day on, never backwards; its minutes are those of a meeting under the Measures (32). */
export const readingsBounds = {
  ...everywhere,
  today: { ...everywhere.today, cite: '32' },
  'from-today': {
    ...everywhere['from-today'],
    cite: '32',
    code: 'backwards',
    words: { zh: '生效日不得早于今天。', en: 'It can’t take effect before today.' },
  },
  commencement: {
    cite: '33',
    code: 'before-commencement',
    says: { zh: '本办法施行之日', en: 'the day the Measures came into force' },
    day: () => commencement,
  },
} as const satisfies Bounds<Adoptions, Acting>;

const day = boundedDay<keyof typeof readingsBounds>;

const adoptReading: Step<
  Adoptions,
  Acting,
  z.infer<typeof adoptFields>,
  ReadingAdopted,
  Office,
  'no-such-reading' | 'no-such-option'
> = {
  name: 'adopt-reading',
  title: { zh: '采用口径', en: 'Adopt a reading' },
  help: {
    zh: '由质监委以会议纪要采用，自某日起生效，不溯及已办结的案件。',
    en: 'Adopted by the committee’s minutes, from a day on, never backwards over a closed case.',
  },
  cites: ['32'],
  by: ['quality-office-clerk'],
  stages: 'any',
  fields: z.lazy(() => adoptFields),
  events: ['ReadingAdopted'],
  refusals: {
    'no-such-reading': {
      cite: '32',
      zh: '口径登记中没有这一口径。',
      en: 'The register has no such reading.',
    },
    'no-such-option': {
      cite: '32',
      zh: '所选的不是该口径的选项。',
      en: 'What was chosen is not an option of this reading.',
    },
  },
  decide(_adoptions, given, _env, refuse) {
    const reading = findReading(given.reading);
    if (!reading) return refuse('no-such-reading', { reading: given.reading });
    if (!isOption(reading.id, given.option)) return refuse('no-such-option', { option: given.option });
    return accept({ type: 'ReadingAdopted', adoption: { ...given, reading: given.reading as ReadingId } });
  },
};

const adoptFields = z.strictObject({
  reading: line,
  option: line,
  from: day({ notBefore: ['from-today'], notAfter: ['a-plan'] }),
  minutesNumber: line,
  minutesOn: day({ notBefore: ['commencement'], notAfter: ['today'] }),
});

export const readingsDecider: Decider<Adoptions, Acting, ReadingAdopted, Office> = {
  steps: [adoptReading],
  bounds: readingsBounds,
  stageOf: () => 'kept',
  rolesOf: (_state, env) => new Set(actingOffices(env)),
  roleName: officeName,
  stageName: () => ({ zh: '口径登记', en: 'the register of readings' }),
};

export function decideReadings(adoptions: Adoptions, command: { name: string; with: unknown }, env: Acting) {
  return decideWith(readingsDecider, adoptions, command, env);
}
