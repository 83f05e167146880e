import type { Reason } from '../../core/kernel/reason.ts';
import type { Given } from '../court/service.ts';

type Conflict = Extract<Given, { conflict: unknown }>['conflict'];

/** What somebody else’s act at the same moment did to a row: the rows before it stay, and the file can be given again. */
export function meanwhile(conflict: Conflict): Reason {
  if (conflict === 'log-broken') throw new Error('import: the log is broken');
  if (conflict === 'clock-in-doubt')
    return {
      cite: '11',
      says: {
        zh: '服务器时钟待管理员确认，这一行没有写入；确认后请再导入一次，已写入的不会重复。',
        en: 'The server’s clock waits for its administrators and this row was not written: import the file again afterwards, what is written stays as it is.',
      },
    };
  return {
    cite: '11',
    says: {
      zh: '同时有其他操作，这一行没有写入；请再导入一次，已写入的不会重复。',
      en: 'Something else was done at the same moment and this row was not written: import the file again, what is written stays as it is.',
    },
  };
}
