import { describe, expect, it } from 'vitest';
import type { MemoryCourt } from '../../core/court/memory-court.ts';
import { fromBeijing } from '../../core/time/instant.ts';
import { type Given, given, play } from '../../testing/given.ts';
import { reviewTasks } from '../../testing/review-tasks.ts';
import { delivered, settled } from '../../testing/states.ts';
import { custodySeenBy } from './custody.ts';

const at = (day: string) => fromBeijing(`${day}T09:00`);
const seenBy = (court: MemoryCourt, by: string, day: string) =>
  court.ask(custodySeenBy(['r1'], { by, at: at(day) }));
const ending = (name: string, fields: object, day: string): Given => ({
  at: `${day}T08:00`,
  by: 'wang',
  do: name,
  on: 'court',
  with: fields,
});
const keeperLeavesOffice = ending(
  'end-office',
  { person: 'kong', office: 'dossier-keeper', on: '2026-03-16' },
  '2026-03-16',
);
const keeperLeavesCourt = ending(
  'end-service',
  { person: 'kong', on: '2026-03-16', reason: '退休' },
  '2026-03-16',
);
const handOver = { do: 'hand-over-dossier', on: 'r1', at: '2026-03-17T10:00' };
const counts = { volumes: 2, pages: 186 };

describe('the custody of dossiers (14)', () => {
  it('says who holds each since when, before and while it is handed on', () => {
    const examining = given(play('2026-03-02', 'registered'), play('2026-03-05', 'defended')).court;
    expect(seenBy(examining, 'shen', '2026-03-06')).toMatchObject([
      { review: 'r1', number: '评查〔2026〕1号' },
    ]);
    expect(seenBy(examining, 'shen', '2026-03-06')[0]?.holder).toBeUndefined();
    const { court } = given(...delivered);
    expect(seenBy(court, 'shen', '2026-03-13')).toMatchObject([
      { holder: 'kong', since: '2026-03-13', ...counts },
    ]);
    const handed = given(...delivered, { ...handOver, by: 'kong', with: { to: 'shen', ...counts } }).court;
    expect(seenBy(handed, 'shen', '2026-03-17')).toMatchObject([
      { holder: 'kong', pendingTo: 'shen', pendingSince: '2026-03-17' },
    ]);
  });

  it('is shown to whoever may know of the review or keeps dossiers, and to nobody else', () => {
    const { court } = given(...delivered);
    const shown = (by: string) => seenBy(court, by, '2026-03-17').length;
    expect(['shen', 'kong', 'qian'].map(shown)).toEqual([1, 1, 1]);
    expect(['cao', 'zhang', 'qin', 'shui'].map(shown)).toEqual([0, 0, 0, 0]);
  });

  it('keeps it with a keeper who has left the office, on whose desk it stands to be handed on', () => {
    const started = given(...delivered, keeperLeavesOffice);
    expect(seenBy(started.court, 'shen', '2026-03-17')).toMatchObject([
      { holder: 'kong', afterOffice: 'no-keeper' },
    ]);
    expect(
      reviewTasks(started.court, '2026-03-17').filter((each) => each.command === handOver.do),
    ).toMatchObject([{ persons: ['kong'] }]);
    started.when({ ...handOver, by: 'shen', with: { to: 'han', ...counts } }).refused('not-the-holder', '14');
    started
      .when({ ...handOver, by: 'kong', with: { to: 'shen', ...counts } })
      .then({ type: 'DossierHandedOver', from: 'kong', to: 'shen' });
  });

  it('is handed over by the office, with a reason, where its holder has left the court', () => {
    const started = given(...delivered, keeperLeavesCourt);
    expect(seenBy(started.court, 'shen', '2026-03-17')).toMatchObject([
      { holder: 'kong', afterOffice: 'left' },
    ]);
    expect(
      reviewTasks(started.court, '2026-03-17').filter((each) => each.command === handOver.do),
    ).toMatchObject([{ persons: ['shen', 'han'] }]);
    started.when({ ...handOver, by: 'shen', with: { to: 'han', ...counts } }).refused('holder-gone', '14');
    const reason = '档案室柜中找到，两人清点。';
    started
      .when({ ...handOver, by: 'shen', with: { to: 'han', ...counts, reason } })
      .then({ type: 'DossierHandedOver', from: 'kong', to: 'han', reason });
  });

  it('is not returned by the keeper who has it', () => {
    given(...delivered)
      .when({
        do: 'return-dossier',
        on: 'r1',
        by: 'kong',
        with: { to: 'kong', ...counts },
        at: '2026-03-17T10:00',
      })
      .refused('kept-already', '14');
  });

  it('stays in the ledger after archiving, until the keeper hands it to the archive', () => {
    const started = given(...settled, play('2026-05-20', 'archived'));
    const day = '2026-05-21';
    expect(seenBy(started.court, 'kong', day)).toMatchObject([{ holder: 'kong', archived: true, ...counts }]);
    const hand = { do: 'hand-to-archive', on: 'r1', at: `${day}T10:00` };
    const fields = { place: '三号库2架', ...counts };
    started.when({ ...hand, by: 'shen', with: fields }).refused('not-the-holder', '14');
    started
      .when({ ...hand, by: 'kong', with: { ...fields, pages: 1 } })
      .refused('counts-not-carried-on', '14');
    const court = started
      .when({ ...hand, by: 'kong', with: fields })
      .then({ type: 'DossierArchived', from: 'kong', ...fields });
    expect(seenBy(court, 'kong', day)).toEqual([]);
    started.when({ ...hand, by: 'shen', with: fields }).refused('in-the-archive', '14');
  });

  it('is handed to the archive by the office where its keeper has left the court', () => {
    const gone = ending('end-service', { person: 'kong', on: '2026-05-20', reason: '退休' }, '2026-05-21');
    const started = given(...settled, play('2026-05-20', 'archived'), gone);
    const hand = { by: 'shen', do: 'hand-to-archive', on: 'r1', at: '2026-05-21T10:00' };
    const fields = { place: '三号库2架', ...counts };
    started.when({ ...hand, with: fields }).refused('holder-gone', '14');
    started
      .when({ ...hand, with: { ...fields, reason: '两人清点' } })
      .then({ type: 'DossierArchived', from: 'kong', reason: '两人清点' });
    const pending = given(...settled, {
      ...handOver,
      at: '2026-06-02T09:00',
      by: 'kong',
      with: { to: 'shen', ...counts },
    });
    pending
      .when({ ...hand, by: 'kong', at: '2026-06-02T10:00', with: fields })
      .refused('hand-over-open', '14');
  });
});
