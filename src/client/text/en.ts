import { accountability } from './en/accountability.ts';
import { court } from './en/court.ts';
import { forms } from './en/forms.ts';
import { law } from './en/law.ts';
import { meetings } from './en/meetings.ts';
import { office } from './en/office.ts';
import { operation } from './en/operation.ts';
import { outlook } from './en/outlook.ts';
import { people } from './en/people.ts';
import { readings } from './en/readings.ts';
import { record } from './en/record.ts';
import { review } from './en/review.ts';
import { shell } from './en/shell.ts';
import { ui } from './en/ui.ts';
import { whatIf } from './en/what-if.ts';
import { workload } from './en/workload.ts';
import type { Key } from './zh-CN.ts';

/** All words of the client in English. */
export const en: Record<Key, string> = {
  ...shell,
  ...ui,
  ...review,
  ...forms,
  ...record,
  ...readings,
  ...people,
  ...court,
  ...meetings,
  ...office,
  ...law,
  ...operation,
  ...outlook,
  ...whatIf,
  ...accountability,
  ...workload,
};
