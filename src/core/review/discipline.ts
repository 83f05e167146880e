import { z } from 'zod';
import { disciplineOutcomes } from '../../vocabulary/liability.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import { documentOf, line, personId, prose, share } from '../people/fields.ts';
import { nameOf } from '../people/people.ts';
import { unknownPerson } from '../people/words.ts';
import { day } from './day-bounds.ts';
import { step } from './env.ts';
import { begun, concernOf, tracksOf } from './review.ts';
import { endedTracks, underReview } from './stages.ts';
import { noTrack } from './words.ts';

export const quotes = {
  '25': '发现审判人员可能存在违法审判或其他违法违纪情形的，应当由本院纪检监察部门进行查处',
  '28(9)': '被认定为违法审判责任1件次的，调出法官员额',
} as const;

export const referToDiscipline = step({
  name: 'refer-to-discipline',
  title: { zh: '移送纪检监察', en: 'Refer to discipline inspection' },
  help: {
    zh: '系统本身从不认定违法审判，只移送并记录结果。移送不影响法官的期限。归档后发现的，同样移送。',
    en: 'The system itself never finds unlawful adjudication: it refers, and records the outcome. The judge’s clocks run on. What comes to light after the archiving is referred as well.',
  },
  cites: ['25'],
  by: ['reviewer', 'presider', 'quality-office-clerk', 'supervision-head', 'supervision-clerk'],
  stages: [...underReview, 'closed', 'archived'],
  fields: z.strictObject({ judge: personId, ground: line, facts: prose }),
  events: ['ReferredToDiscipline'],
  refusals: {
    ...unknownPerson,
    'already-at-discipline': {
      cite: '25',
      zh: '{judge}已经移送。',
      en: '{judge} has been referred already.',
    },
    'track-ended': { cite: '25', zh: '{judge}的程序已经结束。', en: 'The track of {judge} has ended.' },
  },
  decide(review, given, env, refuse) {
    if (!env.people.persons[given.judge]) return refuse('unknown-person', { person: given.judge });
    const open = begun(review);
    const { track } = concernOf(open, given.judge);
    const named = { judge: nameOf(env.people, given.judge) };
    // what somebody else knows is handed over as well, so that nothing is kept back (25)
    if (track?.stage === 'at-discipline' && track.referredToDisciplineBy?.includes(env.by))
      return refuse('already-at-discipline', named);
    const after = open.stage === 'closed' || open.stage === 'archived';
    if (track && !after && (endedTracks.includes(track.stage) || track.stage === 'unlawful-recorded'))
      return refuse('track-ended', named);
    return accept({ type: 'ReferredToDiscipline', ...given });
  },
});

export const recordDisciplineOutcome = step({
  name: 'record-discipline-outcome',
  title: { zh: '记录纪检监察结果', en: 'Record the outcome of discipline' },
  cites: ['25', '28(9)'],
  by: ['supervision-head', 'supervision-clerk'],
  stages: [...underReview, 'closed', 'archived'],
  fields: z.strictObject({
    judge: personId,
    outcome: z.enum(idsOf(disciplineOutcomes)),
    document: documentOf(day({ notBefore: ['referred-to-discipline'], notAfter: ['today'] })),
    share: share.default('full'),
  }),
  events: ['DisciplineOutcomeRecorded'],
  refusals: noTrack,
  ready(review, _env, refuse) {
    const anybody = tracksOf(begun(review)).some(([, track]) => track.stage === 'at-discipline');
    return anybody ? undefined : refuse('no-track', { judge: { zh: '没有人', en: 'Nobody' } });
  },
  decide(review, given, env, refuse) {
    const { track } = concernOf(begun(review), given.judge);
    if (track?.stage !== 'at-discipline')
      return refuse('no-track', { judge: nameOf(env.people, given.judge) });
    return accept({ type: 'DisciplineOutcomeRecorded', ...given });
  },
});
