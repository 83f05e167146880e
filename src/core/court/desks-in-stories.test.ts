import { describe, expect, it } from 'vitest';
import { asksOf, storyUntil } from '../../testing/story-desks.ts';
import { type Row, table } from '../../testing/table.ts';

/**
 * What reviews and meetings ask of whom as the stories go: `command/judge: persons by day`, what may be left (`may`) and what
 * waits, with the article. Each row stands where something is asked that no row above has.
 */
const rows = table(`
  story | until | on | asks
  a-draft-completed-by-its-department | 03-02 | review/r1 | complete-referral: xu shen han
  a-draft-completed-by-its-department | 03-03 | review/r1 | register-case: shen han by 03-04

  a-draft-of-the-petitions-office | 03-02 | review/r1 | complete-referral: qin shen han

  a-ground-is-held-against-the-data | 03-04 | review/r1 | notify-judge/cao: shen han by 03-05 ; assign-reviewer: shen han by 03-05

  a-judge-who-has-left-the-court | 03-03 | review/r1 | assign-reviewer: shen han by 03-04 ; record-receipt/cao: cao shen han
  a-judge-who-has-left-the-court | 03-04 | review/r1 | assign-reviewer: shen han by 03-04 ; submit-defense/cao: cao by 03-09
  a-judge-who-has-left-the-court | 03-12 | review/r1 | accept-assignment: zhao by 03-13 ; hand-over-dossier: kong shen han by 03-13 ; submit-defense/cao: cao may
  a-judge-who-has-left-the-court | 03-13 | review/r1 | complete-review-sheet: zhao ; complete-examination: zhao waits 11 ; receive-dossier: zhao by 03-16 ; submit-defense/cao: cao may
  a-judge-who-has-left-the-court | 03-14 | review/r1 | complete-examination: zhao by 04-14 ; submit-defense/cao: cao may
  a-judge-who-has-left-the-court | 03-15 | review/r1 | complete-examination: zhao by 04-14 waits 13 ; record-receipt/cao: cao shen han ; submit-defense/cao: cao may
  a-judge-who-has-left-the-court | 03-16 | review/r1 | complete-examination: zhao by 04-14 waits 13 ; submit-defense/cao: cao may ; answer-findings/cao: cao by 03-19
  a-judge-who-has-left-the-court | 03-23 | review/r1 | deliver-conclusion: zhao by 03-30 ; submit-defense/cao: cao may
  a-judge-who-has-left-the-court | 03-24 | review/r1 | table-for-meeting: shen han by 03-25 ; submit-defense/cao: cao may
  a-judge-who-has-left-the-court | 03-25 | review/r1 | add-agenda-item: shen han by 03-31 ; submit-defense/cao: cao may
  a-judge-who-has-left-the-court | 03-26 | meeting/m1 | open-meeting: shen han by 04-02 waits O3
  a-judge-who-has-left-the-court | 04-02 | review/r1 | record-receipt/cao: cao shen han ; record-receipt/yan: yan shen han ; record-receipt/hua: hua shen han
  a-judge-who-has-left-the-court | 04-03T09:00 | review/r1 | record-receipt/cao: cao shen han ; request-reconsideration/yan: yan by 04-13 may ; request-reconsideration/hua: hua by 04-13 may
  a-judge-who-has-left-the-court | 04-03 | review/r1 | request-reconsideration/cao: cao by 04-13 may ; request-reconsideration/yan: yan by 04-13 may ; request-reconsideration/hua: hua by 04-13 may
  a-judge-who-has-left-the-court | 04-20 | review/r1 | record-confirmation/cao: shi
  a-judge-who-has-left-the-court | 04-21 | review/r1 | issue-sanction/cao/criticism-and-education: zheng you ; issue-sanction/cao/withhold-allowance: zhang
  a-judge-who-has-left-the-court | 04-23 | review/r1 | record-execution/cao/criticism-and-education: zheng you
  a-judge-who-has-left-the-court | 04-24 | review/r1 | archive: shen han

  a-judge-who-refuses-to-sign | 04-23 | review/r1 | record-execution/cao/criticism-and-education: zheng you by 05-07 ; record-execution/cao/withhold-allowance: zhang by 05-07 waits 28

  a-lapse-undone | 03-10T09:00 | review/r1 | assign-reviewer: shen han by 03-04 ; submit-defense/cao: cao may ; confirm-undone-lapse/cao: wu shi qian zhao

  a-mistyped-receipt-date-corrected | 03-09T09:00 | review/r1 | assign-reviewer: shen han by 03-04 ; submit-defense/cao: cao may ; confirm-correction: han
  a-mistyped-receipt-date-corrected | 03-13 | review/r1 | complete-review-sheet: zhao by 04-13 ; complete-examination: zhao by 04-13 waits 11
  a-mistyped-receipt-date-corrected | 03-18 | review/r1 | close-without-finding: shen han by 03-19

  a-request-received-in-time-entered-late | 04-20 | review/r1 | add-agenda-item/cao: shen han by 05-06

  a-secondary-major-decided-by-the-committee | 03-04 | review/r1 | assign-reviewer: shen han by 03-04 ; submit-defense/cao: cao by 03-09 ; submit-defense/hua: hua by 03-09
  a-secondary-major-decided-by-the-committee | 04-10 | review/r1 | record-confirmation/hua: shi
  a-secondary-major-decided-by-the-committee | 04-11 | review/r1 | issue-sanction/hua/written-self-criticism: chen ; issue-sanction/hua/withhold-allowance: zhang
  a-secondary-major-decided-by-the-committee | 04-13 | review/r1 | record-execution/hua/written-self-criticism: chen ; record-execution/hua/withhold-allowance: zhang waits 28

  a-secondary-major-left-to-a-later-item | 04-11 | review/r1 | add-agenda-item/hua: shen han

  a-tie | 03-17T09:10 | meeting/m1 | convene: shen han by 03-24
  a-tie | 03-24T09:00 | meeting/m1 | record-attendance: shen han by 03-24 ; open-meeting: shen han by 03-24
  a-tie | 03-24T09:02 | meeting/m1 | open-item: qian by 03-24
  a-tie | 03-24T09:05 | meeting/m1 | hear-reviewer: qian by 03-24
  a-tie | 03-24T09:07 | meeting/m1 | open-ballot: qian by 03-24
  a-tie | 03-24T10:00 | meeting/m1 | close-item: qian by 03-24
  a-tie | 03-24T10:31 | meeting/m1 | close-meeting: shen han by 03-24

  an-answer-received-in-time-entered-after-the-confirmation | 04-21 | review/r1 | notify-decision/cao: shen han

  back-from-discipline-to-an-item-of-their-own | 03-12 | review/r1 | deliver-conclusion: zhao by 03-19 ; record-discipline-outcome/cao: zheng you
  back-from-discipline-to-an-item-of-their-own | 03-13 | review/r1 | notify-decision/cao: shen han by 03-16 ; notify-decision/yan: shen han by 03-16 ; notify-decision/hua: shen han by 03-16 ; record-discipline-outcome/cao: zheng you
  back-from-discipline-to-an-item-of-their-own | 04-20 | review/r1 | notify-decision/cao: shen han by 03-16 ; notify-decision/yan: shen han by 03-16 ; notify-decision/hua: shen han by 03-16 ; close-without-finding: shen han
  back-from-discipline-to-an-item-of-their-own | 04-21T09:00 | review/r1 | notify-decision/cao: shen han by 03-16 ; notify-decision/yan: shen han by 03-16 ; notify-decision/hua: shen han by 03-16 ; disclose-findings/cao: shen han zhao ; consider-exclusions/cao: zhao ; table-for-meeting: shen han
  back-from-discipline-to-an-item-of-their-own | 04-23 | review/r1 | notify-decision/cao: shen han by 03-16 ; notify-decision/yan: shen han by 03-16 ; notify-decision/hua: shen han by 03-16 ; add-agenda-item: shen han

  decided-by-the-adjudication-committee-through-the-superior-court | 03-03 | review/r1 | refer-to-superior-court: shen han by 03-04 ; record-receipt/cao: cao shen han
  decided-by-the-adjudication-committee-through-the-superior-court | 03-06 | review/r1 | record-superior-answer: shen han
  decided-by-the-adjudication-committee-through-the-superior-court | 03-20 | review/r1 | accept-assignment: outside-1 by 03-23 ; hand-over-dossier: kong shen han by 03-23
  decided-by-the-adjudication-committee-through-the-superior-court | 03-23T09:00 | review/r1 | complete-review-sheet: outside-1 ; complete-examination: outside-1 waits 11 ; hand-over-dossier: kong shen han by 03-23
  decided-by-the-adjudication-committee-through-the-superior-court | 03-23 | review/r1 | complete-review-sheet: outside-1 ; complete-examination: outside-1 waits 11 ; receive-dossier: outside-1 by 03-24
  decided-by-the-adjudication-committee-through-the-superior-court | 03-24 | review/r1 | complete-review-sheet: outside-1 by 04-24 ; complete-examination: outside-1 by 04-24 waits 11
  decided-by-the-adjudication-committee-through-the-superior-court | 03-25 | review/r1 | complete-examination: outside-1 by 04-24
  decided-by-the-adjudication-committee-through-the-superior-court | 03-26 | review/r1 | complete-examination: outside-1 by 04-24 waits 13 ; record-receipt/cao: cao shen han
  decided-by-the-adjudication-committee-through-the-superior-court | 03-30 | review/r1 | deliver-conclusion: outside-1 by 04-07

  late-defense-and-silence | 03-04 | review/r1 | assign-reviewer: shen han by 03-04 ; submit-defense/cao: cao by 03-09 ; submit-defense/yan: yan by 03-09
  late-defense-and-silence | 03-11 | review/r1 | accept-assignment: zhao by 03-12 ; hand-over-dossier: kong shen han by 03-12 ; submit-defense/yan: yan may
  late-defense-and-silence | 03-13T14:00 | review/r1 | complete-examination: zhao by 04-13 ; submit-defense/yan: yan may ; answer-inquiry: cao
  late-defense-and-silence | 03-16T09:00 | review/r1 | disclose-findings/cao: zhao by 04-13 ; disclose-findings/yan: zhao by 04-13 ; consider-exclusions/cao: zhao by 04-13 ; consider-exclusions/yan: zhao by 04-13 ; complete-examination: zhao by 04-13 waits 13 ; submit-defense/yan: yan may
  late-defense-and-silence | 03-17 | review/r1 | complete-examination: zhao by 04-13 waits 13 ; answer-findings/cao: cao by 03-20 ; submit-defense/yan: yan may ; answer-findings/yan: yan by 03-20
  late-defense-and-silence | 04-21 | review/r1 | issue-sanction/cao/order-to-rectify: chen
  late-defense-and-silence | 04-23 | review/r1 | record-execution/cao/order-to-rectify: chen by 05-07

  lighter-finding-on-reconsideration | 04-14 | review/r1 | notify-decision/cao: shen han by 03-25 ; submit-for-confirmation/cao: shen han

  meeting-without-quorum-adjourned | 03-24T09:05 | meeting/m1 | appoint-presenter: qian by 03-24
  meeting-without-quorum-adjourned | 03-24T09:07 | meeting/m1 | open-ballot: qian by 03-24 waits R-23.1
  meeting-without-quorum-adjourned | 03-24 | meeting/m1 | resume-meeting: shen han by 03-27 waits O3
  meeting-without-quorum-adjourned | 03-27T09:00 | meeting/m1 | record-attendance: shen han by 03-27 ; resume-meeting: shen han by 03-27

  minutes-that-come-late | 04-20T09:10 | review/r1 | record-confirmation/cao: shi waits O3 ; check-minutes: wu qian zhao shen han by 04-21

  named-by-the-rule-or-not-on-the-ballot | 03-09T10:00 | review/r1 | disclose-findings/cao: zhao by 04-08 ; disclose-findings/hua: zhao by 04-08 ; consider-exclusions/cao: zhao by 04-08 ; consider-exclusions/hua: zhao by 04-08 ; complete-examination: zhao by 04-08 waits 13
  named-by-the-rule-or-not-on-the-ballot | 03-09T14:00 | review/r1 | complete-examination: zhao by 04-08 waits 13 ; answer-findings/cao: cao by 03-12 ; answer-findings/hua: hua by 03-12
  named-by-the-rule-or-not-on-the-ballot | 03-09 | review/r1 | complete-examination: zhao by 04-08 waits 22
  named-by-the-rule-or-not-on-the-ballot | 03-12 | review/r1 | table-for-meeting: shen han by 03-13 ; return-dossier: zhao by 03-13
  named-by-the-rule-or-not-on-the-ballot | 03-24T10:00 | meeting/m1 | close-item: qian by 03-24 ; open-ballot: qian by 03-24 may

  opinions-of-the-committee-before-a-finding | 03-06 | review/r1 | accept-assignment: qian by 03-09 ; hand-over-dossier: kong shen han by 03-09
  opinions-of-the-committee-before-a-finding | 03-07 | review/r1 | complete-review-sheet: qian ; complete-examination: qian waits 11 ; receive-dossier: qian by 03-09
  opinions-of-the-committee-before-a-finding | 03-08 | review/r1 | complete-review-sheet: qian by 04-08 ; complete-examination: qian by 04-08 waits 11
  opinions-of-the-committee-before-a-finding | 03-09T09:00 | review/r1 | complete-review-sheet: qian by 04-08 ; complete-examination: qian by 04-08
  opinions-of-the-committee-before-a-finding | 03-09 | review/r1 | disclose-findings/cao: qian by 04-08 ; consider-exclusions/cao: qian by 04-08 ; complete-examination: qian by 04-08 waits 13

  reason-in-the-facts-helps-everyone | 03-30 | review/r1 | add-agenda-item/yan: shen han by 04-30 ; request-reconsideration/cao: cao by 04-07 may ; request-reconsideration/hua: hua by 04-07 may
  reason-in-the-facts-helps-everyone | 04-14 | review/r1 | notify-decision/cao: shen han ; notify-decision/yan: shen han

  recusal-of-the-president | 03-09T08:00 | review/r1 | complete-review-sheet: qian by 04-08 ; complete-examination: qian by 04-08 waits 3 ; decide-recusal: qian
  recusal-of-the-president | 03-12 | review/r1 | deliver-conclusion: qian by 03-19
  recusal-of-the-president | 03-24 | review/r1 | record-receipt/cao: cao shen han ; record-receipt/zhao: zhao shen han ; record-receipt/hua: hua shen han
  recusal-of-the-president | 03-25 | review/r1 | request-reconsideration/cao: cao by 04-07 may ; request-reconsideration/zhao: zhao by 04-07 may ; request-reconsideration/hua: hua by 04-07 may

  recusal-of-the-presider-for-one-item | 03-16T10:00 | review/r1 | add-agenda-item: shen han by 03-31 ; decide-recusal: zhao

  recusal-of-the-reviewer | 03-09T09:00 | review/r1 | complete-review-sheet: zhao by 04-08 ; complete-examination: zhao by 04-08 waits 3 ; decide-recusal: qian
  recusal-of-the-reviewer | 03-10T11:00 | review/r1 | assign-reviewer: shen han by 03-04 ; receive-dossier: kong by 03-11
  recusal-of-the-reviewer | 03-11T09:00 | review/r1 | accept-assignment: qian by 03-12 ; hand-over-dossier: kong by 03-12

  recused-and-out-of-the-room | 03-24T09:10 | meeting/m1 | open-ballot: qian by 03-24 waits 3
  recused-and-out-of-the-room | 03-24T09:20 | meeting/m1 | cast-ballot: zhao qian sun li zhou feng chen chu zheng wang by 03-24
  recused-and-out-of-the-room | 03-24T09:21 | meeting/m1 | cast-ballot: zhao qian sun zhou feng chen chu zheng wang by 03-24
  recused-and-out-of-the-room | 03-24T09:25 | meeting/m1 | close-ballot: qian by 03-24

  returned-then-confirmed | 04-11 | review/r1 | notify-decision/cao: shen han by 03-25 ; add-agenda-item/cao: shen han

  reversal-after-a-superior-ruling | 07-04 | review/r2 | issue-sanction/cao/written-self-criticism: chen ; issue-sanction/cao/withhold-allowance: zhang
  reversal-after-a-superior-ruling | 07-08 | review/r2 | record-execution/cao/written-self-criticism: chen ; record-execution/cao/withhold-allowance: zhang waits 28
  reversal-after-a-superior-ruling | 08-03 | review/r1 | record-restoration/cao/criticism-and-education: zheng you ; record-restoration/cao/withhold-allowance: zhang
  reversal-after-a-superior-ruling | 08-03 | review/r2 | issue-sanction/cao/criticism-and-education: zheng you ; record-execution/cao/withhold-allowance: zhang ; record-restoration/cao/written-self-criticism: chen

  reviewer-released-for-illness | 03-11T15:00 | review/r1 | adopt-finding: qian ; disclose-findings/cao: qian ; complete-examination: qian waits O3 ; hand-over-dossier: kong by 03-12
  reviewer-released-for-illness | 03-12T09:00 | review/r1 | adopt-finding: qian by 04-13 ; disclose-findings/cao: qian by 04-13 ; complete-examination: qian by 04-13 waits O3

  several-items-at-one-meeting | 03-05 | review/r2 | assign-reviewer: shen han by 03-06 ; record-receipt/jin: jin shen han
  several-items-at-one-meeting | 03-06 | review/r2 | assign-reviewer: shen han by 03-06 ; submit-defense/jin: jin by 03-11
  several-items-at-one-meeting | 03-12 | review/r2 | assign-reviewer: shen han by 03-06 ; submit-defense/jin: jin may
  several-items-at-one-meeting | 03-24 | review/r3 | assign-reviewer: shen han by 03-18 ; submit-defense/hua: hua may
  several-items-at-one-meeting | 03-30 | review/r3 | accept-assignment: sun by 03-31 ; hand-over-dossier: kong shen han by 03-31
  several-items-at-one-meeting | 03-31 | review/r3 | complete-review-sheet: sun ; complete-examination: sun waits 11 ; receive-dossier: sun by 04-01
  several-items-at-one-meeting | 04-01 | review/r3 | complete-review-sheet: sun by 05-06 ; complete-examination: sun by 05-06 waits 11
  several-items-at-one-meeting | 04-15 | review/r3 | complete-examination: sun by 05-06
  several-items-at-one-meeting | 04-16 | review/r3 | deliver-conclusion: sun by 04-23
  several-items-at-one-meeting | 04-28T09:15 | meeting/m1 | cast-ballot: zhao qian sun li zhou wu feng chen chu zheng wang by 04-28
  several-items-at-one-meeting | 04-28T09:55 | review/r2 | notify-decision/jin: shen han by 04-29 ; notify-decision/weiq: shen han by 04-29 ; notify-decision/tao: shen han by 04-29
  several-items-at-one-meeting | 04-28T11:00 | meeting/m1 | draft-minutes: shen han by 04-28
  several-items-at-one-meeting | 04-28T11:10 | meeting/m1 | approve-minutes: qian by 04-28
  several-items-at-one-meeting | 04-30 | review/r2 | record-receipt/jin: jin shen han ; record-receipt/weiq: weiq shen han ; record-receipt/tao: tao shen han
  several-items-at-one-meeting | 05-01 | review/r2 | request-reconsideration/jin: jin by 05-11 may ; request-reconsideration/weiq: weiq by 05-11 may ; request-reconsideration/tao: tao by 05-11 may
  several-items-at-one-meeting | 05-18 | review/r2 | submit-for-confirmation/jin: shen han
  several-items-at-one-meeting | 05-20 | review/r2 | record-confirmation/jin: shi
  several-items-at-one-meeting | 05-21 | review/r2 | issue-sanction/jin/criticism-and-education: zheng you ; issue-sanction/jin/withhold-allowance: zhang
  several-items-at-one-meeting | 05-25 | review/r2 | record-execution/jin/criticism-and-education: zheng you by 06-08 ; record-execution/jin/withhold-allowance: zhang by 06-08 waits 28

  suspected-unlawful-found-unlawful | 04-20 | review/r1 | notify-decision/cao: shen han by 03-16 ; notify-decision/yan: shen han by 03-16 ; notify-decision/hua: shen han by 03-16 ; issue-sanction/cao/removal-from-judge-quota: wang ; issue-sanction/cao/refer-to-disciplinary-committee: zheng you
  suspected-unlawful-found-unlawful | 04-21T09:00 | review/r1 | notify-decision/cao: shen han by 03-16 ; notify-decision/yan: shen han by 03-16 ; notify-decision/hua: shen han by 03-16 ; record-execution/cao/removal-from-judge-quota: wang ; issue-sanction/cao/refer-to-disciplinary-committee: zheng you
  suspected-unlawful-found-unlawful | 04-21 | review/r1 | notify-decision/cao: shen han by 03-16 ; notify-decision/yan: shen han by 03-16 ; notify-decision/hua: shen han by 03-16 ; record-execution/cao/removal-from-judge-quota: wang ; record-execution/cao/refer-to-disciplinary-committee: zheng you

  the-dossier-is-always-in-somebodys-hands | 03-16T11:30 | review/r1 | close-without-finding: shen han by 03-16 ; receive-dossier: shen by 03-17
  the-dossier-is-always-in-somebodys-hands | 03-16 | review/r1 | close-without-finding: shen han by 03-16 ; return-dossier: shen by 03-16

  the-observer-leaves-during-a-ballot | 03-24T09:15 | meeting/m1 | cast-ballot: zhao qian sun li zhou wu feng chen chu wang by 03-24
  the-observer-leaves-during-a-ballot | 03-24T09:16 | meeting/m1 | cast-ballot: zhao sun li zhou wu feng chen chu wang by 03-24
  the-observer-leaves-during-a-ballot | 03-24T09:17 | meeting/m1 | open-ballot: qian by 03-24 waits 25

  upheld-on-reconsideration | 04-15 | review/r1 | submit-for-confirmation/cao: shen han ; record-receipt/cao: cao shen han ; acknowledge-feedback: yang

  what-became-heavier-adopted-by-the-committee | 05-26 | review/r1 | add-agenda-item/cao: shen han may
`);

const stories = [...new Set(rows.map(({ story }) => story!))];

describe('what is asked as the stories go', () => {
  it.each(stories)('%s', (story) => {
    const own = rows.filter((row) => row.story === story);
    const told: Row[] = [];
    const courts = storyUntil(
      story,
      own.map(({ until }) => `2026-${until}`),
    );
    for (const row of own) {
      const court = courts.next().value!;
      told.push({ ...row, asks: asksOf(court, row.on!).join(' ; ') });
    }
    expect(told).toEqual(own);
  });
});
