import { describe, expect, it } from 'vitest';
import { actsWaiting, together } from './same-acts.ts';

const task = (command: string, judge: string, more: object = {}) => ({
  command,
  title: command,
  judge,
  optional: false,
  ...more,
});

describe('what waits for several', () => {
  it('is everybody for whom the command waits now, once', () => {
    const tasks = [
      task('notify-decision', 'cao'),
      task('notify-decision', 'yan'),
      task('notify-decision', 'yan'),
      task('notify-decision', 'hua', { waits: [{ cite: 'O3', says: '尚待' }] }),
      task('notify-decision', 'wen', { optional: true }),
      task('notify-judge', 'lin'),
    ];
    expect(actsWaiting({ tasks }, 'notify-decision')).toEqual([{ judge: 'cao' }, { judge: 'yan' }]);
  });

  it('is submitted with whose it is, whatever was filled in', () => {
    const acts = [{ judge: 'cao', sanction: 'admonition' }, { judge: 'yan' }];
    expect(together(acts, [{ words: '注意', judge: 'zhao' }])).toEqual([
      { words: '注意', judge: 'cao', sanction: 'admonition' },
      { judge: 'yan' },
    ]);
  });
});
