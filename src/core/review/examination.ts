import { z } from 'zod';
import type { ReviewOpinion } from '../../vocabulary/liability.ts';
import { opinions } from '../../vocabulary/liability.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import { prose } from '../people/fields.ts';
import { nameOf } from '../people/people.ts';
import { errorGrades } from '../rules/grades.ts';
import { firstLeftOff } from './attribution.ts';
import { unheard } from './disclosure.ts';
import { pendingRecusals, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { unconsidered } from './exclusions.ts';
import { emptySection } from './report.ts';
import { begun, concernOf, standing } from './review.ts';
import { attributionDiffers, recusalPending } from './words.ts';

export const quotes = {
  O3: '审判委员会委员应于收到案件之日起1个月内评查完毕',
  '6': '对错案提出初评及责任承担意见',
  '10': '案件质量评查主要采用书面审查形式，通过审查卷宗材料，对案件中出现的各种差错以及违法审判情况进行监督检查',
} as const;

export const completeExamination = step({
  name: 'complete-examination',
  title: { zh: '评查完毕', en: 'Complete the examination' },
  cites: ['O3', '6', '10'],
  by: ['reviewer'],
  stages: ['under-examination'],
  fields: z.strictObject({
    opinion: z.enum(idsOf(opinions)),
    grade: z.enum(errorGrades).optional(),
    report: prose,
  }),
  events: ['ExaminationCompleted', 'ReferredToDiscipline'],
  refusals: {
    ...recusalPending,
    'sheet-open': { cite: '11', zh: '评查登记表尚未填完。', en: 'The review sheet is not complete.' },
    'finding-not-adopted': {
      cite: 'O3',
      zh: '前任评查人的{finding}尚待采纳或者撤回。',
      en: '{finding} of the former reviewer has to be adopted or withdrawn.',
    },
    'not-notified': { cite: 'O3', zh: '尚未通知{judge}申辩。', en: '{judge} has not been notified.' },
    'defense-running': {
      cite: 'O3',
      zh: '{judge}的申辩期尚未届满。',
      en: 'The days of {judge} for the defense still run.',
    },
    'not-heard': {
      cite: '13',
      zh: '就{finding}尚未听取{judge}的意见（未告知、未答复且未届满）。',
      en: '{judge} has not been heard on {finding}: not disclosed, or the days to answer still run.',
    },
    'exclusions-open': {
      cite: '21',
      zh: '就{finding}、{judge}尚未逐项考虑第二十一条。',
      en: 'Article 21 has not been gone through for {finding} and {judge}.',
    },
    'opinion-and-findings-differ': {
      cite: '6',
      zh: '初步评查意见与提出的认定不一致。',
      en: 'The preliminary opinion and the findings don’t agree.',
    },
    'attribution-differs': attributionDiffers,
    'report-section-empty': {
      field: 'report',
      cite: 'O3',
      zh: '评查报告的“{section}”一节没有内容，请写明；没有可写的，写“无”。',
      en: 'Section “{section}” of the report is empty: write what belongs there, or that there is nothing.',
    },
    'grade-missing': { cite: '6(1)', zh: '请写明差错等次。', en: 'Say the grade of the error.' },
  },
  ready(review, env, refuse) {
    const open = begun(review);
    const pending = pendingRecusals(open)[0];
    if (pending) return refuse('recusal-pending', { person: nameOf(env.people, pending.person) });
    if (!open.sheet) return refuse('sheet-open');
    const orphan = standing(open).find((finding) => finding.orphaned);
    if (orphan) return refuse('finding-not-adopted', { finding: orphan.id });
    const judges = new Set(
      standing(open).flatMap((finding) => finding.persons.map((person) => person.judge)),
    );
    for (const judge of judges) {
      const { notice, defenses } = concernOf(open, judge);
      const named = { judge: nameOf(env.people, judge) };
      if (!notice) return refuse('not-notified', named);
      if (!defenses && !notice.lapsed) return refuse('defense-running', named);
    }
    const silent = unheard(open)[0];
    if (silent)
      return refuse('not-heard', { finding: silent.finding, judge: nameOf(env.people, silent.judge) });
    const left = unconsidered(open)[0];
    if (left)
      return refuse('exclusions-open', { finding: left.finding, judge: nameOf(env.people, left.judge) });
    const named = firstLeftOff(open, env);
    return named
      ? refuse('attribution-differs', { finding: named.finding, judge: nameOf(env.people, named.judge) })
      : undefined;
  },
  decide(review, conclusion, _env, refuse) {
    const open = begun(review);
    const section = emptySection(conclusion.report);
    if (section !== undefined) return refuse('report-section-empty', { section });
    const errors = standing(open).filter((finding) => finding.grade !== 'unlawful');
    const unlawful = standing(open).filter((finding) => finding.grade === 'unlawful');
    const agrees: Readonly<Record<ReviewOpinion, boolean>> = {
      'no-liability': errors.length === 0 && unlawful.length === 0,
      error: errors.length > 0 && unlawful.length === 0,
      'suspected-unlawful': unlawful.length > 0,
    };
    if (!agrees[conclusion.opinion]) return refuse('opinion-and-findings-differ');
    if (conclusion.opinion === 'error' && !conclusion.grade) return refuse('grade-missing');
    const gravest = [...errorGrades]
      .reverse()
      .find((grade) => errors.some((finding) => finding.grade === grade));
    if (conclusion.opinion === 'error' && conclusion.grade !== gravest)
      return refuse('opinion-and-findings-differ');
    const suspects = [
      ...new Set(unlawful.flatMap((finding) => finding.persons.map((person) => person.judge))),
    ];
    const referrals: ReviewEvent[] = suspects
      .filter((judge) => concernOf(open, judge).track?.stage !== 'at-discipline')
      .map((judge) => ({
        type: 'ReferredToDiscipline',
        judge,
        ground: unlawful.find((finding) => finding.persons.some((person) => person.judge === judge))!.item,
        facts: conclusion.report,
      }));
    return accept<ReviewEvent>({ type: 'ExaminationCompleted', conclusion }, ...referrals);
  },
});

export const deliverConclusion = step({
  name: 'deliver-conclusion',
  title: { zh: '提交评查结论', en: 'Deliver the conclusion' },
  cites: ['O3'],
  by: ['reviewer'],
  stages: ['examined'],
  fields: z.strictObject({ materials: prose }),
  events: ['ConclusionDelivered'],
  refusals: {},
  decide: (_review, given) => accept({ type: 'ConclusionDelivered', materials: given.materials }),
});
