import { expect, it } from 'vitest';
import { givenRecord } from '../../testing/given-record.ts';
import { table } from '../../testing/table.ts';
import { recordDecider } from './decider.ts';
import { emptyRecord } from './record.ts';

const steps = table(`
  name                       | by                   | cites                     | events
  ---------------------------|----------------------|---------------------------|-------
  count-findings             | system               | 28, 29                    | FindingsCounted, RecordRecomputed
  reverse-count              | system               | 28, 29, law:Judges Law 65 | CountReversed, RecordRecomputed
  adopt-heavier-result       | system               | 5(4), 28, 29              | HeavierResultAdopted, RecordRecomputed
  note-months-withheld       | system               | 28                        | MonthsWithheldNoted
  import-prior-findings      | quality-office-clerk | 28, 29, 33                | PriorFindingsImported
  countersign-prior-findings | judge-concerned      | 28, 29                    | PriorFindingsCountersigned, RecordRecomputed
`);

it('a record has these steps, at any time', () => {
  expect(
    recordDecider.steps.map(({ name, by, cites, events }) => ({
      name,
      by: by.join(', '),
      cites: cites.join(', '),
      events: events.join(', '),
    })),
  ).toEqual(steps);
  expect(recordDecider.steps.map((each) => each.stages)).toEqual(steps.map(() => 'any'));
  const stage = recordDecider.stageOf(emptyRecord('cao'));
  expect([stage, recordDecider.stageName(stage)]).toEqual(['kept', { zh: '件次档案', en: 'the record' }]);
});

it('a step says whose it is', () => {
  const asked = (name: string) => givenRecord().when({ do: name, by: 'hua', with: { batch: 'p1' } });
  asked('countersign-prior-findings').refused('not-yours-to-do', '28', /法官本人|the judge/);
  expect(recordDecider.roleName('quality-office-clerk').en).toBe('quality-office clerk');
  asked('strike-off').refused('unknown-command', undefined);
});
