import type { Share } from '../../vocabulary/liability.ts';
import type { PersonId } from '../people/people.ts';
import { type Attribution, attribute, type Bench as RuleBench } from '../rules/art22-attribution.ts';
import type { ReviewEnv } from './env.ts';
import { type Finding, type OpenReview, standing } from './review.ts';

type About = Pick<Finding, 'misled' | 'brokeCentralism'>;

/**
 * Who answers by Article 22 for an error of substance, going by what the review sheet says each held; nothing before the bench is
 * known. The review’s page, the pack and the ballot all ask here.
 */
export function attributionOf(review: OpenReview, finding: About, env: ReviewEnv): Attribution | undefined {
  const bench = ruleBench(review, finding);
  return bench && attribute(bench, env.readings).value;
}

/** The share that Article 22 gives a person on a finding; nothing where it doesn’t name them: then nobody proposes one. */
export function shareByRule(
  review: OpenReview,
  finding: About,
  judge: PersonId,
  env: ReviewEnv,
): Share | undefined {
  return attributionOf(review, finding, env)?.attributions.find((each) => each.judge === judge)?.share;
}

/** Whom the rule makes answerable and who is neither on the finding nor left off with a reason. */
export function leftOffInSilence(
  review: OpenReview,
  finding: About & Pick<Finding, 'grade' | 'persons' | 'leftOff'>,
  env: ReviewEnv,
): readonly PersonId[] {
  // what is unlawful under Article 20 is one’s own act: the opinion held in deliberation says nothing of it
  if (finding.grade === 'unlawful') return [];
  const said = [...finding.persons, ...(finding.leftOff ?? [])].map((each) => each.judge);
  const named = attributionOf(review, finding, env)?.attributions ?? [];
  return named.map((each) => each.judge).filter((judge) => !said.includes(judge));
}

/** The first standing finding that leaves somebody off in silence. */
export function firstLeftOff(review: OpenReview, env: ReviewEnv) {
  for (const finding of standing(review)) {
    const [judge] = leftOffInSilence(review, finding, env);
    if (judge) return { finding: finding.id, judge };
  }
  return undefined;
}

/** A member of the adjudication committee that decided the case of whom the sheet doesn’t say what they held (22(3)). */
export function silentOnCommittee(review: OpenReview): PersonId | undefined {
  return review.case.bench?.committee?.members.find((member) => !review.sheet?.opinions[member]);
}

function ruleBench(review: OpenReview, finding: About): RuleBench | undefined {
  const { bench } = review.case;
  if (!bench) return undefined;
  const opinions = review.sheet?.opinions ?? {};
  const handling = bench.members.find((member) => member.handling)?.judge ?? '';
  if (bench.committee) {
    const { members, presider } = bench.committee;
    return {
      bench: 'adjudication-committee',
      wrongOpinionBy: members.filter((member) => opinions[member] === 'wrong'),
      unknownOpinionBy: members.filter((member) => (opinions[member] ?? 'unknown') === 'unknown'),
      presider: presider ?? '',
      brokeDemocraticCentralism: finding.brokeCentralism && presider !== undefined,
      handlingJudge: handling,
      misled: finding.misled,
    };
  }
  if (bench.kind === 'sole-judge') return { bench: 'sole-judge', judge: handling };
  return {
    bench: 'panel',
    misled: finding.misled,
    members: bench.members.map((member) => ({ ...member, opinion: opinions[member.judge] ?? 'unknown' })),
  };
}

/** What Article 22 gives on each finding. */
export function ruleByFinding(review: OpenReview, env: ReviewEnv): Record<string, Attribution> {
  return Object.fromEntries(
    review.findings.flatMap((finding) => {
      const given = attributionOf(review, finding, env);
      return given ? [[finding.id, given]] : [];
    }),
  );
}
