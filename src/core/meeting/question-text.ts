import { citation } from '../../vocabulary/citation.ts';
import { type Share, shares } from '../../vocabulary/liability.ts';
import { findingName } from '../../vocabulary/names.ts';
import { type QualityGrade, qualityName } from '../../vocabulary/quality.ts';
import { allSanctions } from '../../vocabulary/sanctions.ts';
import { sameInBoth, type Text } from '../kernel/text.ts';
import { nameOf, type People } from '../people/people.ts';
import { optionText } from '../readings/reading.ts';
import { findReading } from '../readings/register.ts';

/** What a question asks, in words: `f1/cao/share/primary` is 认定1、曹立新：承担主要责任. */
export function questionText(question: string, people: People): Text {
  const parts = question.split('/');
  if (parts[0] === 'reading') return readingText(parts[1] ?? '', parts[2] ?? '');
  if (parts[0] === 'motion') return { zh: `动议${parts[1] ?? ''}`, en: `motion ${parts[1] ?? ''}` };
  if (parts[0] === 'quality') {
    const name = qualityName(parts[1] as QualityGrade, people.qualityNames);
    return { zh: `案件质量等次：${name.zh}`, en: `quality grade of the case: ${name.en}` };
  }
  const onItem = asksOfSanction.includes(parts[1] ?? '');
  const [finding, judge, what = '', detail = '', more = ''] = onItem ? ['', ...parts] : parts;
  const asked = askedText(what, detail, more);
  const name = nameOf(people, judge ?? '');
  const about = finding
    ? { zh: `${findingName(finding).zh}、${name}`, en: `${findingName(finding).en}, ${name}` }
    : sameInBoth(name);
  return { zh: `${about.zh}：${asked.zh}`, en: `${about.en}: ${asked.en}` };
}

/** An open point and an answer to it: 24.1 申请复议期限的起算：自收到决定之日起。 */
export function readingText(id: string, option: string): Text {
  const reading = findReading(id);
  if (!reading) return { zh: `${id}：${option}`, en: `${id}: ${option}` };
  const { zh, en } = optionText(reading, option);
  return { zh: `“${reading.title.zh}”采用：${zh}`, en: `${reading.title.en}: ${en}` };
}

const asksOfSanction = ['sanction', 'months', 'whether'];

function askedText(what: string, detail: string, more: string): Text {
  switch (what) {
    case 'exclusion':
      return {
        zh: `${citation(detail).zh}的免责情形是否成立`,
        en: `does the exclusion of ${citation(detail).en} stand`,
      };
    case 'established':
      return { zh: '是否成立', en: 'is it established' };
    case 'share':
    case 'lighter-share': {
      const share = shares[detail as Share];
      return { zh: `承担${share?.zh ?? detail}`, en: `${share?.en ?? detail} responsibility` };
    }
    case 'sanction': {
      const sanction = allSanctions[detail as keyof typeof allSanctions];
      return { zh: `处理意见：${sanction?.zh ?? detail}`, en: `sanction: ${sanction?.en ?? detail}` };
    }
    case 'months':
      return { zh: `扣发办案补贴${detail}个月`, en: `allowance withheld for ${detail} month(s)` };
    case 'whether':
      return { zh: '是否追究', en: 'do sanctions follow' };
    case 'heavier':
      return {
        zh: `采纳重新计算的较重结果（${citation(detail).zh}，扣发${more}个月）`,
        en: `adopt the heavier result of the recomputation (${citation(detail).en}, ${more} month(s) withheld)`,
      };
    case 'upheld':
      return { zh: '是否维持', en: 'is it upheld' };
    case 'lighter-grade':
      return { zh: '改认定较轻的等次', en: 'a lighter grade' };
    default:
      return { zh: what, en: what };
  }
}
