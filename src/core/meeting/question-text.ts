import { citation } from '../../vocabulary/citation.ts';
import { findingGrades, shares } from '../../vocabulary/liability.ts';
import { findingName } from '../../vocabulary/names.ts';
import { qualityName } from '../../vocabulary/quality.ts';
import { allSanctions } from '../../vocabulary/sanctions.ts';
import { termOf } from '../../vocabulary/terms.ts';
import { sameInBoth, type Text } from '../kernel/text.ts';
import { nameOf, type People } from '../people/people.ts';
import { optionText } from '../readings/reading.ts';
import { findReading } from '../readings/register.ts';
import { type Asked, askedBy } from './asked.ts';

/** A question as it is read: on whom and which finding, what is asked, and the provision that it is about. */
export interface Printed {
  readonly about?: Text;
  readonly words: Text;
  readonly cite?: string;
}

/** What is known where a question is printed; of findings, what whoever reads it may know. */
export interface Known {
  readonly people: People;
  readonly findings?: readonly { readonly id: string; readonly item: string; readonly grade: string }[];
}

/** The one printer of questions: for ballots, refusals, minutes, and what would have come out under another reading. */
export function printed(asked: Asked, { people, findings = [] }: Known, byGrade = false): Printed {
  switch (asked.asks) {
    case 'motion':
      return { words: { zh: `动议${asked.motion}`, en: `motion ${asked.motion}` } };
    case 'quality': {
      const { zh, en } = qualityName(asked.quality, people.qualityNames);
      return { words: { zh: `案件质量等次是否定为“${zh}”`, en: `is the quality grade of the case “${en}”` } };
    }
    case 'reading': {
      const reading = findReading(asked.reading);
      const { zh, en } = reading ? optionText(reading, asked.option) : sameInBoth(asked.option);
      const about = reading?.title ?? sameInBoth(asked.reading);
      return { about, words: { zh: `采用“${zh}”`, en: `adopt “${en}”` }, cite: asked.reading };
    }
    default: {
      const known = findings.find(({ id }) => id === asked.finding);
      return {
        about: aboutOf(asked, nameOf(people, asked.judge), known?.item),
        words: wordsOf(asked, byGrade, known?.grade),
        ...(asked.asks === 'exclusion' && { cite: asked.item }),
      };
    }
  }
}

/** The same in one line. */
export function questionText(id: string, people: People): Text {
  const { about, words } = printed(askedBy(id), { people });
  return about ? { zh: `${about.zh}：${words.zh}`, en: `${about.en}: ${words.en}` } : words;
}

function aboutOf({ finding }: { readonly finding?: string }, judge: string, item: string | undefined): Text {
  if (finding === undefined) return sameInBoth(judge);
  const { zh, en } = findingName(finding);
  const of = item === undefined ? undefined : citation(item);
  return {
    zh: `${zh}${of ? `（${of.zh}）` : ''}、${judge}`,
    en: `${en}${of ? ` (${of.en})` : ''}, ${judge}`,
  };
}

type OnSomebody = Exclude<Asked, { asks: 'motion' | 'quality' | 'reading' }>;

function wordsOf(asked: OnSomebody, byGrade: boolean, known: string | undefined): Text {
  switch (asked.asks) {
    case 'exclusion': {
      const { zh, en } = citation(asked.item);
      return {
        zh: `是否属于${zh}不予认定的情形`,
        en: `is this the circumstance of ${en}, which excludes liability`,
      };
    }
    case 'established': {
      if (byGrade) return { zh: '认定为哪一等级', en: 'as which grade is it established' };
      const grade = known === undefined ? undefined : termOf(findingGrades, known);
      return grade
        ? { zh: `是否认定为${grade.zh}`, en: `is it established as: ${grade.en}` }
        : { zh: '是否认定', en: 'is it established' };
    }
    case 'share':
    case 'lighter-share': {
      const { zh, en } = termOf(shares, asked.share) ?? sameInBoth(asked.share);
      return asked.asks === 'share'
        ? { zh: `是否负${zh}`, en: `share of responsibility: ${en}` }
        : { zh: `是否改为${zh}`, en: `lighter share instead: ${en}` };
    }
    case 'sanction': {
      const { zh, en } = termOf(allSanctions, asked.sanction) ?? sameInBoth(asked.sanction);
      return { zh: `是否给予“${zh}”`, en: `sanction: ${en}` };
    }
    case 'months':
      return {
        zh: `是否扣发办案补贴${asked.months}个月`,
        en: `is the allowance withheld for ${asked.months} month(s)`,
      };
    case 'whether':
      return { zh: '是否追究', en: 'do sanctions follow' };
    case 'heavier': {
      const { zh, en } = citation(asked.rung);
      return {
        zh: `是否采纳重新计算的较重结果（${zh}）：扣发办案补贴${asked.months}个月`,
        en: `is the heavier result of the recomputation adopted (${en}): ${asked.months} month(s) withheld`,
      };
    }
    case 'upheld':
      return { zh: '是否维持原认定', en: 'is the finding upheld' };
    case 'lighter-grade':
      return { zh: '改为哪一较轻等级', en: 'which lighter grade instead' };
  }
}
