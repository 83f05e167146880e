import { describe, expect, it } from 'vitest';
import { type Given, given } from '../../testing/given.ts';
import { listed, open, planned } from '../../testing/meeting-states.ts';

describe('an item', () => {
  it('passes over whoever is excused, present or not (O3)', () => {
    const step = (at: string, name: string, fields: object): Given => ({
      ...{ at: `2026-03-${at}`, by: 'shen', on: 'm1' },
      ...{ do: name, with: fields },
    });
    const excused = { by: 'shen', do: 'excuse-member', on: 'm1', with: { person: 'qian', reason: '出差' } };
    given(...listed)
      .when({ ...excused, at: '2026-03-17T09:15' })
      .then({ type: 'MemberExcused', person: 'qian', reason: '出差' });
    const inside = ['zhao', 'qian', 'sun', 'li', 'zhou', 'wu', 'feng', 'chen'];
    given(
      ...listed,
      { ...excused, at: '2026-03-17T09:15' },
      step('17T09:20', 'convene', {}),
      ...inside.map((person) => step('24T09:00', 'record-attendance', { person })),
      step('24T09:02', 'open-meeting', {}),
    )
      .when({ by: 'sun', do: 'open-item', with: { item: 'i1' } })
      .then(
        { type: 'ItemOpened', presider: 'sun', passedOver: [{ person: 'qian', reason: 'excused' }] },
        { type: 'TakenUpAtMeeting', item: 'i1', presider: 'sun' },
      );
  });

  it('on a question of another kind hears whom it likes, waives nobody’s days, and keeps notes', () => {
    const asked = { kind: 'difficult-question', title: '同类案件的裁判尺度' };
    const item = { at: '2026-03-17T09:05', by: 'shen', do: 'add-agenda-item', on: 'm1', with: asked };
    const rest = [...open.slice(planned.length + 1, -1), ...open.slice(-1)];
    const question = [
      ...planned,
      item,
      ...rest,
      { at: '2026-03-24T09:05', by: 'qian', do: 'open-item', on: 'm1', with: { item: 'i1' } },
    ];
    const hear = (waivesDays: boolean) =>
      given(...question).when({
        by: 'qian',
        do: 'hear-judge',
        with: { judge: 'cao', statement: '办案体会', waivesDays },
      });
    hear(true).refused('not-waiting-to-answer', '13');
    hear(false).then({ type: 'JudgeHeard', item: 'i1', judge: 'cao', review: undefined });
    const noted = given(...question)
      .when({ by: 'qian', do: 'record-note', with: { text: '形成一致意见。' } })
      .then({ type: 'NoteRecorded', item: 'i1', text: '形成一致意见。' });
    expect(noted.state('meeting/m1')).toMatchObject({ agenda: [{ notes: ['形成一致意见。'] }] });
  });
});
