import { accountability } from './zh-CN/accountability.ts';
import { court } from './zh-CN/court.ts';
import { forms } from './zh-CN/forms.ts';
import { law } from './zh-CN/law.ts';
import { meetings } from './zh-CN/meetings.ts';
import { office } from './zh-CN/office.ts';
import { operation } from './zh-CN/operation.ts';
import { outlook } from './zh-CN/outlook.ts';
import { people } from './zh-CN/people.ts';
import { readings } from './zh-CN/readings.ts';
import { record } from './zh-CN/record.ts';
import { review } from './zh-CN/review.ts';
import { shell } from './zh-CN/shell.ts';
import { ui } from './zh-CN/ui.ts';
import { whatIf } from './zh-CN/what-if.ts';
import { workload } from './zh-CN/workload.ts';

/** All words of the client in Chinese, by area; `en.ts` has the same keys. */
export const zhCN = {
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

export type Key = keyof typeof zhCN;
