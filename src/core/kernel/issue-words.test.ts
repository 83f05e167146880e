import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { table } from '../../testing/table.ts';
import { issueWords } from './issue-words.ts';

const schema = z.strictObject({
  name: z.string().min(1).max(5),
  password: z.string().min(2).optional(),
  grade: z.enum(['minor', 'major']).optional(),
  pages: z.number().int().min(1).max(9).optional(),
  sealed: z.boolean().optional(),
  judges: z.array(z.string()).min(1).max(2).optional(),
  on: z.iso.date().optional(),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
});

const rows = table(`
  input                            | zh                        | en
  ---------------------------------|---------------------------|---------------------------
  {}                               | 须填写                    | is missing
  {"name":5}                       | 应为文字                  | must be a text
  {"name":null}                    | 应为文字                  | must be a text
  {"name":""}                      | 不能为空                  | is empty
  {"name":"abcdef"}                | 最多5个字符               | has at most 5 characters
  {"name":"a","password":"b"}      | 至少2个字符               | has at least 2 characters
  {"name":"a","grade":"huge"}      | 应为其中之一：瑕疵差错、重大差错 | must be one of minor error, major error
  {"name":"a","pages":"1"}         | 应为数字                  | must be a number
  {"name":"a","pages":1.5}         | 应为整数                  | must be a whole number
  {"name":"a","pages":0}           | 不得小于1                 | must not be less than 1
  {"name":"a","pages":10}          | 不得大于9                 | must not be more than 9
  {"name":"a","sealed":1}          | 应为是或者否              | must be yes or no
  {"name":"a","judges":{}}         | 应为列表                  | must be a list
  {"name":"a","judges":[]}         | 至少1项                   | has at least 1 entries
  {"name":"a","judges":["b","c","d"]} | 最多2项                | has at most 2 entries
  {"name":"a","who":1}             | 没有“who”这一项           | there is no field “who”
  {"name":"a","month":"May"}       | 格式不正确                | is not of the expected form
  []                               | 应为对象                  | must be an object
`);

describe('what is wrong with an input', () => {
  it.each(rows)('$input: $en', ({ input, zh, en }) => {
    const said = (locale: 'zh' | 'en') =>
      schema.safeParse(JSON.parse(input!), { error: issueWords[locale] }).error?.issues[0]?.message;
    expect([said('zh'), said('en')]).toEqual([zh, en]);
  });

  it('has words for everything else too', () => {
    const said = schema.safeParse({ name: 'a', on: 'x' }, { error: issueWords.zh }).error?.issues[0]?.message;
    expect(said).toMatch(/\p{Script=Han}/u);
  });
});
