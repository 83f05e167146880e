import { citation } from '../../vocabulary/citation.ts';
import { liabilities, shares } from '../../vocabulary/liability.ts';
import { allSanctions } from '../../vocabulary/sanctions.ts';
import { type Reason, reason } from '../kernel/reason.ts';
import type { Text } from '../kernel/text.ts';
import { nameOf, type People, type PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import { dayInWords } from '../time/days-in-words.ts';
import { type OpenReview, type Reversal, type Sanction, type Track, tracksOf } from './review.ts';

/** A circular that covers a review: whether it named people, and whom it cleared. */
export interface Covering {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly names: boolean;
  readonly clarifies?: PersonId;
}

/** The draft of the clarification that a judge is owed when a confirmed finding has fallen. */
export interface Clarification {
  readonly judge: PersonId;
  readonly title: Text;
  readonly text: Text;
  /** The judge was named before the whole court: the clarification is published likewise, with the name. */
  readonly likewise: boolean;
  readonly because: readonly Reason[];
  /** The circular that has cleared the judge. */
  readonly published?: { readonly id: string; readonly title: string; readonly on: string };
}

/** For each judge whose confirmed finding has fallen a draft: what was found, by what it fell, what is restored (Judges Law 65). */
export function clarificationsOf(
  review: OpenReview,
  people: People,
  circulars: readonly Covering[],
  today: CourtDate,
): readonly Clarification[] {
  return tracksOf(review).flatMap(([judge, track]) => {
    const { reversals = [] } = track;
    if (reversals.length === 0) return [];
    const likewise = wasNamed(track) || circulars.some((each) => each.names && !each.clarifies);
    const published = circulars.find((each) => each.clarifies === judge);
    const parts = { review, judge, track, reversals, people, today };
    return [
      {
        judge,
        title: titleOf(review),
        text: { zh: chinese(parts), en: english(parts) },
        likewise,
        because: [restored, ...(likewise ? [publishedLikewise] : [])],
        ...(published ? { published: { id: published.id, title: published.title, on: published.on } } : {}),
      },
    ];
  });
}

const restored = reason(
  'law:Judges Law 65',
  '处理错误的，应当及时予以纠正；造成名誉损害的，应当恢复名誉、消除影响。',
  'A wrong handling is corrected in good time; where it harmed a reputation, the reputation is restored.',
);
const publishedLikewise = reason(
  'law:Judges Law 65',
  '原处理已在全院范围内指名公开，更正应以同样方式在同样范围内公开，可以写明姓名。',
  'The judge was named before the whole court; the clarification is published in the same way, and may carry the name.',
);

/** A circulated criticism that was issued named the judge. */
function wasNamed({ sanctions }: Track): boolean {
  return sanctions.some((each) => each.kind === 'circulated-criticism' && each.stage !== 'proposed');
}

interface Parts {
  readonly review: OpenReview;
  readonly judge: PersonId;
  readonly track: Track;
  readonly reversals: readonly Reversal[];
  readonly people: People;
  readonly today: CourtDate;
}

function titleOf({ case: { caseNumber } }: OpenReview): Text {
  return {
    zh: `关于更正${caseNumber}案件质量责任认定的通报`,
    en: `Clarification: the finding in ${caseNumber} is corrected`,
  };
}

function chinese({ review, judge, track, reversals, people, today }: Parts): string {
  const name = nameOf(people, judge);
  const number = review.number ? `（评查编号：${review.number}）` : '';
  const fallen = reversals.map(
    ({ item, grade, share, on, ...by }) =>
      `${dayInWords(on).zh}，${groundOf(by).zh}，撤销依${citation(item).zh}对${name}作出的“${liabilities[grade].zh}、${shares[share].zh}”的认定。`,
  );
  const left =
    track.findings.length === 0
      ? `撤销后，${name}在本案中不承担案件质量责任，该件次不再计入其档案。`
      : `撤销后，对${name}保留的认定为：${track.findings.map(({ item, grade, share }) => `${citation(item).zh}，${liabilities[grade].zh}、${shares[share].zh}`).join('；')}。`;
  const undone = toUndo(track);
  const sanctions =
    undone.length === 0
      ? '因该认定未作出需要恢复的处理。'
      : `因该认定作出的处理予以恢复：${undone.map((each) => undoing(each).zh).join('；')}。`;
  return [
    `我院就${review.case.caseNumber}${number}对${name}作出的案件质量责任认定（${dayInWords(track.decidedOn).zh}决定${track.confirmedOn ? `，${dayInWords(track.confirmedOn).zh}确认` : ''}），现更正如下：`,
    ...[...fallen, left, sanctions].map(
      (each, place) => `${'一二三四五六七八九十'[place] ?? place + 1}、${each}`,
    ),
    `特此更正，为${name}恢复名誉、消除影响。原在何范围内公布的，更正在同样范围内公布。`,
    `${people.court.name}\n${dayInWords(today).zh}`,
  ].join('\n');
}

/** By what a finding has fallen; where the committee reversed it on reconsideration, the basis holds its reasons. */
function groundOf({ basis, document: { type, number, on } }: Pick<Reversal, 'basis' | 'document'>): Text {
  const zh = `${type}（${number}，${dayInWords(on).zh}）`;
  const en = `${type} ${number} of ${dayInWords(on).en}`;
  switch (basis) {
    case 'superior-ruling':
      return { zh: `根据${zh}`, en: `by ${en}` };
    case 'new-evidence':
      return { zh: `根据${zh}所载新证据`, en: `on new evidence in ${en}` };
    case 'received-in-time':
      return { zh: `根据在期限内收到的${zh}`, en: `on what had come in in time, ${en}` };
    default:
      return { zh: '经质监委复议', en: 'by the committee on reconsideration' };
  }
}

function english({ review, judge, track, reversals, people, today }: Parts): string {
  const name = nameOf(people, judge);
  const number = review.number ? ` (review ${review.number})` : '';
  const fallen = reversals.map(
    ({ item, grade, share, on, ...by }) =>
      `On ${dayInWords(on).en} the finding under ${citation(item).en} against ${name} (${liabilities[grade].en}, ${shares[share].en}) was reversed ${groundOf(by).en}.`,
  );
  const left =
    track.findings.length === 0
      ? `${name} does not answer for the quality of this case, and it counts no more.`
      : `What stands against ${name}: ${track.findings.map(({ item, grade, share }) => `${citation(item).en}, ${liabilities[grade].en}, ${shares[share].en}`).join('; ')}.`;
  const undone = toUndo(track);
  const sanctions =
    undone.length === 0
      ? 'No sanction that would have to be restored had been carried out for it.'
      : `What was done for it is restored: ${undone.map((each) => undoing(each).en).join('; ')}.`;
  return [
    `The finding against ${name} in ${review.case.caseNumber}${number}, decided ${dayInWords(track.decidedOn).en}${track.confirmedOn ? ` and confirmed ${dayInWords(track.confirmedOn).en}` : ''}, is corrected:`,
    ...[...fallen, left, sanctions].map((each, place) => `${place + 1}. ${each}`),
    `The reputation of ${name} is restored. Wherever the finding was made known, this is made known too.`,
    `${people.court.name}\n${dayInWords(today).en}`,
  ].join('\n');
}

function toUndo({ sanctions }: Track): readonly Sanction[] {
  return sanctions.filter((each) => each.restore !== undefined);
}

function undoing({ kind, months = 0, stands = 0 }: Sanction): Text {
  const known = allSanctions[kind as keyof typeof allSanctions] as Text | undefined;
  const { zh, en } = known ?? { zh: kind, en: kind };
  if (kind !== 'withhold-allowance') return { zh: `${zh}予以撤销`, en: `${en} is withdrawn` };
  const refunded = months - stands;
  return {
    zh: `${zh}${months}个月，退还其中已扣的${refunded}个月`,
    en: `of ${months} month(s) of allowance withheld, ${refunded} are paid back as far as they were withheld`,
  };
}
