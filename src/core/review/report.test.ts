import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { heard } from '../../testing/states.ts';
import { emptySection } from './report.ts';

const rows: readonly (readonly [why: string, report: string, empty: string | undefined])[] = [
  ['the section at the end', '一、案件事实：借款\n二、评查意见：', '评查意见'],
  ['a section between others', '一、案件事实：\n\n二、评查意见：一般差错', '案件事实'],
  ['a section of marks alone', '一、案件事实：……\n二、评查意见：一般差错', '案件事实'],
  ['a title with spaces about it', '一、 案件事实 ：\n二、评查意见：无', '案件事实'],
  ['a heading without a colon, with spaces after it', '一、案件事实：借款\n二、评查意见  \n', '评查意见'],
  ['a heading without a colon', '一、案件事实\n借款一案。\n二、评查意见\n', '评查意见'],
  ['sections in English', '1. Facts of the case: a loan\n2. Opinion:', 'Opinion'],
  ['nothing, where each says something', '一、案件事实：借款\n二、评查意见：\n一般差错', undefined],
  [
    'nothing, where a section is a list',
    '一、差错：\n1. 日期：\n3月5日写为5月3日\n二、意见：一般差错',
    undefined,
  ],
  ['nothing, where the opinion is one word', '一、案件事实：借款\n二、差错：无', undefined],
  ['nothing in a report without sections', '判决书日期与送达日期不一致。', undefined],
  ['nothing in sections that are sentences', '一、借款一案，事实清楚。\n二、认为构成一般差错。', undefined],
];

describe('the section of a report in which nothing is written is', () => {
  it.each(rows)('%s', (_, report, empty) => {
    expect(emptySection(report)).toBe(empty);
  });
});

describe('the examination is completed', () => {
  const complete = (report: string) =>
    given(...heard).when({
      by: '@reviewer',
      do: 'complete-examination',
      with: { opinion: 'error', grade: 'ordinary', report },
    });

  it('with a report whose sections all say something (O3)', () => {
    complete('一、案件事实：\n二、评查意见：一般差错').refused('report-section-empty', 'O3');
    complete('一、案件事实：借款\n二、评查意见：').refused('report-section-empty', 'O3');
    const report = '一、案件事实：借款\n二、评查意见：一般差错';
    complete(report).then({ type: 'ExaminationCompleted', conclusion: { grade: 'ordinary', report } });
  });
});
