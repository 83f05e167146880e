import fc from 'fast-check';
import { expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { taken } from '../../testing/meeting-states.ts';
import { pickerOf } from '../../testing/walk.ts';
import { beijing } from '../time/instant.ts';

const members = ['zhao', 'qian', 'sun', 'li', 'zhou', 'wu', 'zheng', 'wang', 'feng', 'chen', 'chu'];
const head = 'zheng';
const observer = 'lv';

/** Who is where, told from the log alone and in another way than the meeting’s own state. */
interface Room {
  readonly inside: Set<string>;
  readonly bound: Set<string>;
  open: boolean;
  cast: Map<string, string>;
}

const attends = (room: Room) => room.inside.has(observer) || room.inside.has(head);

it('at every step of a meeting no ballot of somebody counts who is not in the room, nor one that nobody of supervision saw', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 150, maxLength: 260 }), (numbers) => {
      const pick = pickerOf(numbers);
      const { court } = given(
        ...taken,
        { at: '2026-03-24T09:06', by: 'qian', do: 'hear-reviewer', on: 'm1' },
        {
          at: '2026-03-24T09:06',
          by: 'shen',
          do: 'record-attendance',
          on: 'm1',
          with: { person: observer, as: 'observer' },
        },
      );
      const at = beijing('2026-03-24', '10:00');
      const room: Room = { inside: new Set(), bound: new Set(), open: false, cast: new Map() };
      let read = 0;
      const look = () => {
        for (const { event } of court.log.slice(read)) {
          switch (event.type) {
            case 'AttendanceRecorded':
              if (event.movement === 'out') room.inside.delete(event.person);
              else {
                room.inside.add(event.person);
                expect(room.bound.has(event.person)).toBe(false);
              }
              break;
            case 'RecusalDecided':
              if (event.granted) room.bound.add(event.person);
              break;
            case 'BallotOpened':
              room.open = true;
              room.cast = new Map();
              expect([...room.bound].filter((person) => room.inside.has(person))).toEqual([]);
              expect(event.voters.every((person) => room.inside.has(person))).toBe(true);
              break;
            case 'BallotCast':
              expect(room.inside.has(event.person)).toBe(true);
              expect(room.bound.has(event.person)).toBe(false);
              room.cast.set(event.person, event.choice);
              break;
            case 'BallotVoided':
              room.open = false;
              break;
            case 'BallotClosed': {
              room.open = false;
              const counted = [...room.cast].filter(([person]) => !room.bound.has(person));
              const said = (choice: string) => counted.filter(([, each]) => each === choice).length;
              expect(event.result).toMatchObject({ for: said('yes'), against: said('no') });
              expect([...room.bound].filter((person) => room.inside.has(person))).toEqual([]);
              break;
            }
          }
        }
        read = court.log.length;
        if (room.open) expect(attends(room)).toBe(true);
      };
      look();
      for (let step = 0; step < 45; step++) {
        const person = pick(members);
        const who = pick([
          { person, as: 'member' },
          { person, as: 'member' },
          { person: pick([head, observer]), as: pick(['member', 'observer']) },
        ]);
        const presider = pick(['qian', 'qian', 'sun', 'li']);
        const move = pick([
          {
            name: 'record-attendance',
            by: pick(['shen', 'shen', presider]),
            given: { ...who, movement: pick(['out', 'back', 'in']) },
          },
          { name: 'cast-ballot', by: person, given: { choice: pick(['yes', 'no', 'abstain']) } },
          { name: 'cast-ballot', by: pick(members), given: { choice: pick(['yes', 'no']) } },
          { name: 'open-ballot', by: presider, given: { question: 'f1/cao/established' } },
          { name: 'close-ballot', by: presider, given: {} },
          { name: 'decide-recusal', by: 'zhao', given: { person, granted: true, reason: '属实' } },
        ]);
        if (move.name === 'decide-recusal' && pick([true, false, false])) {
          const request = { person, ground: 'other', words: '同乡' };
          court.give({ stream: 'review/r1', name: 'request-recusal', with: request, by: 'cao', at });
        }
        const stream = move.name === 'decide-recusal' ? 'review/r1' : 'meeting/m1';
        court.give({ stream, name: move.name, with: move.given, by: move.by, at });
        look();
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('nobody is in the room twice: who came as one of two offices has to go before coming as the other', () => {
  const come = (as: string, movement = 'in') => ({
    at: '2026-03-24T09:06',
    by: 'shen',
    do: 'record-attendance',
    on: 'm1',
    with: { person: head, as, movement },
  });
  given(...taken)
    .when(come('observer'))
    .refused('in-already', 'O1');
  given(...taken, come('member', 'out'))
    .when(come('observer'))
    .then({ type: 'AttendanceRecorded', person: head, as: 'observer' });
  const { court } = given(...taken, come('member', 'out'), come('observer'), come('member', 'out'));
  const meeting = court.state('meeting/m1');
  expect(meeting.stage !== 'unstarted' && [...meeting.inside, ...meeting.observers]).not.toContain(head);
});
