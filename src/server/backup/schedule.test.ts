import { describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { type BackupPlan, dueBackup, outdated } from './schedule.ts';

const plan: BackupPlan = { directory: '/x', time: '02:30', keep: 2, recipients: [] };

describe('the backup of a day', () => {
  it.each([
    ['none yet, before the time', [], '2026-03-02T02:29:59', '2026-03-01'],
    ['none yet, at the time', [], '2026-03-02T02:30:00', '2026-03-02'],
    ['yesterday’s, before the time', ['zhijian-2026-03-01.backup'], '2026-03-02T02:29:59', undefined],
    ['yesterday’s, at the time', ['zhijian-2026-03-01.backup'], '2026-03-02T02:30:00', '2026-03-02'],
    ['today’s', ['zhijian-2026-03-02.backup'], '2026-03-02T23:59:59', undefined],
    [
      'one of days ago: made up for at once',
      ['zhijian-2026-02-20.backup'],
      '2026-03-02T01:00:00',
      '2026-03-01',
    ],
    ['one that was not finished', ['zhijian-2026-03-02.backup.part'], '2026-03-02T03:00:00', '2026-03-02'],
    ['files of others', ['zhijian-2026-03-02.backup.gz', 'notes'], '2026-03-02T03:00:00', '2026-03-02'],
  ])('is due or not: %s', (_, files, at, day) => {
    expect(dueBackup(files, plan, toInstant(`${at}+08:00`))).toBe(day);
  });

  it('pushes out the oldest, and only what is named like one', () => {
    const days = ['03', '01', '02', '04'].map((day) => `zhijian-2026-03-${day}.backup`);
    const files = ['a-judgment.docx', ...days, 'zhijian-2026-03-00.backup.old'];
    expect(outdated(files, plan)).toEqual(['zhijian-2026-03-01.backup', 'zhijian-2026-03-02.backup']);
    expect(outdated(days.slice(0, 2), plan)).toEqual([]);
  });
});
