import { describe, expect, it } from 'vitest';
import { offersOf, storyUntil } from '../../testing/story-desks.ts';
import { table } from '../../testing/table.ts';
import type { Stream } from './streams.ts';

/**
 * Who may give which command as the stories go, and what it meets where it can’t be given yet: `command may: persons` or
 * `command code: persons`. Each row stands where a command is first offered, or first met by that refusal.
 */
const rows = table(`
  story | until | on | offers
  a-draft-completed-by-its-department | 03-02T09:00 | review/r1 | check-minutes nothing-to-check: zhao qian wu shen han shi ; correct-entry no-such-entry: everybody ; confirm-correction nothing-to-confirm: zhao qian wu shen han ; complete-referral may: shen han xu ; decline-referral may: shen han ; merge-referral no-open-review: shen han ; withdraw-referral may: xu
  a-draft-completed-by-its-department | 03-03T09:00 | review/r1 | add-source may: shen han ; register-case may: shen han

  a-ground-is-held-against-the-data | 03-04T09:00 | review/r1 | declare-recusal may: everybody ; confirm-undone-lapse nothing-to-confirm: zhao qian wu shi ; refer-to-discipline may: zheng shen han you ; record-discipline-outcome no-track: zheng you ; notify-judge may: shen han ; record-receipt not-issued: shen han cao ; record-service-impossible not-issued: shen han ; submit-defense not-notified: shen han ; extend-period clock-not-running: shen han ; hand-over-dossier may: shen han kong ; recall-hand-over nothing-handed-over: shen han kong ; assign-reviewer may: shen han ; record-inquiry may: shen han ; answer-inquiry nothing-asked: shen han ; urge may: shen han ; refer-to-superior-court may: shen han ; record-superior-answer not-referred: shen han ; undo-lapse not-lapsed: shen han

  a-judge-who-has-left-the-court | 03-03T10:00 | review/r1 | record-receipt may: shen han cao ; record-service-impossible may: shen han ; submit-defense may: shen han cao ; request-recusal may: cao
  a-judge-who-has-left-the-court | 03-04T09:00 | review/r1 | correct-entry not-your-entry: zhao qian sun li zhou wu zheng wang feng chen chu wei jiang yang zhu qin you xu he lv shi zhang kong cao yan hua jin weiq tao jiangb qi xie zou yu bai gao mo ning shui dou zhangj ; extend-period may: shen han ; correct-entry may: shen han
  a-judge-who-has-left-the-court | 03-12 | review/r1 | accept-assignment may: zhao ; release-assignment may: shen han ; undo-lapse may: shen han
  a-judge-who-has-left-the-court | 03-13 | review/r1 | receive-dossier may: zhao ; complete-review-sheet may: zhao ; propose-finding may: zhao shen han ; adopt-finding no-finding-left: zhao ; withdraw-finding no-finding: zhao ; consider-exclusions no-finding: zhao ; disclose-findings nothing-to-disclose: zhao ; complete-examination sheet-open: zhao ; hand-over-dossier hand-over-open: shen han kong ; recall-hand-over not-the-giver: shen han ; disclose-findings by-the-reviewer: shen han ; answer-findings nothing-disclosed: shen han cao ; recall-hand-over may: kong ; return-dossier hand-over-open: kong
  a-judge-who-has-left-the-court | 03-14 | review/r1 | return-dossier may: zhao ; complete-examination may: zhao ; hand-over-dossier not-the-holder: shen han kong
  a-judge-who-has-left-the-court | 03-15T11:00 | review/r1 | withdraw-finding may: zhao ; consider-exclusions may: zhao ; complete-examination not-heard: zhao ; answer-findings may: shen han cao
  a-judge-who-has-left-the-court | 03-23 | review/r1 | deliver-conclusion may: zhao
  a-judge-who-has-left-the-court | 03-24 | review/r1 | table-for-meeting may: shen han ; close-without-finding must-be-tabled: shen han ; return-dossier kept-already: kong
  a-judge-who-has-left-the-court | 03-25T09:00 | review/r1 | withdraw-finding after-delivery: zhao ; close-without-finding vote-missing: shen han
  a-judge-who-has-left-the-court | 03-26 | meeting/m1 | record-attendance for-the-office: zhao qian sun li zhou ; add-agenda-item may: shen han ; remove-agenda-item may: shen han ; excuse-member may: shen han ; record-attendance may: shen han ; open-meeting not-the-day: shen han ; adjourn-meeting may: shen han ; cancel-meeting may: shen han
  a-judge-who-has-left-the-court | 04-02T14:00 | review/r1 | table-for-meeting nothing-to-decide: shen han ; notify-decision already-told: shen han ; request-reconsideration may: shen han cao yan hua ; submit-for-confirmation no-track: shen han ; give-feedback may: shen han ; reverse-finding may: shen han ; correct-entry may: shen han ; undo-lapse after-the-ballot: shen han ; acknowledge-feedback nothing-to-acknowledge: yang zhu qin you xu he ; record-confirmation no-track: shi ; submit-defense ballot-begun: cao ; answer-findings ballot-begun: cao ; withdraw-reconsideration nothing-to-withdraw: cao yan hua
  a-judge-who-has-left-the-court | 04-02T14:00 | meeting/m1 | record-resolution minutes-approved: zhao qian sun li zhou shen han ; approve-minutes nothing-to-approve: zhao qian sun li zhou ; answer-resolution nothing-to-answer: shen han ; draft-minutes approved-already: shen han
  a-judge-who-has-left-the-court | 04-20 | review/r1 | record-confirmation may: shi ; request-reconsideration too-late: cao yan hua
  a-judge-who-has-left-the-court | 04-21 | review/r1 | issue-sanction may: zheng you zhang ; record-execution no-such-sanction: zheng you zhang ; record-not-executable may: zheng you zhang ; record-disciplinary-committee-answer no-such-sanction: zheng you zhang ; record-restoration nothing-to-restore: zheng you zhang ; submit-defense after-confirmation: shen han ; answer-findings after-confirmation: shen han ; notify-decision may: shen han ; correct-entry after-confirmation: shen
  a-judge-who-has-left-the-court | 04-23T09:00 | review/r1 | issue-sanction no-such-sanction: zheng you zhang ; record-execution may: zheng you ; record-execution not-the-owner: zhang ; record-not-executable not-the-owner: zhang
  a-judge-who-has-left-the-court | 04-24T09:00 | review/r1 | ask-to-table not-listed: zhao qian sun li zhou wu zheng wang feng chen chu ; record-not-executable no-such-sanction: zheng you zhang ; hand-to-archive not-the-holder: shen han ; archive may: shen han ; hand-to-archive may: kong

  a-judge-who-refuses-to-sign | 04-23 | review/r1 | record-execution before-the-month-after: zhang

  a-lapse-undone | 03-10T09:00 | review/r1 | confirm-undone-lapse may: zhao qian wu shi ; undo-lapse undoing-open: shen han
  a-lapse-undone | 03-12T16:00 | review/r1 | extend-period already-used: shen han

  a-mistyped-receipt-date-corrected | 03-09T09:00 | review/r1 | confirm-correction may: zhao qian wu han ; correct-entry may: shen han ; confirm-correction second-person-needed: shen
  a-mistyped-receipt-date-corrected | 03-18 | review/r1 | close-without-finding may: shen han
  a-mistyped-receipt-date-corrected | 03-19T09:00 | review/r1 | ask-to-table may: zhao qian sun li zhou wu zheng wang feng chen chu ; reverse-finding no-track: shen han ; archive not-yet-listed: shen han

  a-request-received-in-time-entered-late | 04-20T09:00 | review/r1 | request-reconsideration already-asked: cao ; withdraw-reconsideration may: cao

  a-tie | 03-17T09:00 | meeting/m1 | convene agenda-empty: shen han
  a-tie | 03-17T09:10 | meeting/m1 | convene may: shen han
  a-tie | 03-24T09:00 | meeting/m1 | open-meeting may: shen han
  a-tie | 03-24T09:02 | meeting/m1 | record-attendance for-the-office: zhao qian sun li zhou ; open-item may: zhao qian sun li zhou ; appoint-presenter may: zhao qian sun li zhou ; hear-reviewer may: zhao qian sun li zhou ; hear-judge may: zhao qian sun li zhou ; record-note may: zhao qian sun li zhou ; record-reason may: zhao qian sun li zhou ; open-ballot no-item-open: zhao qian sun li zhou ; cast-ballot no-ballot-open: zhao qian sun li zhou wu zheng wang feng chen chu ; close-ballot may: zhao qian sun li zhou ; void-ballot may: zhao qian sun li zhou ; close-item may: zhao qian sun li zhou ; postpone-item may: zhao qian sun li zhou ; record-resolution may: zhao qian sun li zhou shen han ; close-meeting may: shen han
  a-tie | 03-24T09:05 | meeting/m1 | open-ballot reviewer-not-heard: qian ; close-meeting item-open: shen han
  a-tie | 03-24T09:07 | meeting/m1 | open-ballot may: qian
  a-tie | 03-24T10:00 | review/r1 | propose-finding ballot-begun: zhao qian shen han ; withdraw-finding ballot-begun: zhao qian ; consider-exclusions ballot-begun: zhao

  an-answer-received-in-time-entered-after-the-confirmation | 04-21T09:10 | review/r1 | archive not-told: shen han

  back-from-discipline-to-an-item-of-their-own | 03-12T09:00 | review/r1 | record-discipline-outcome may: zheng you
  back-from-discipline-to-an-item-of-their-own | 03-13 | review/r1 | request-reconsideration not-notified: shen han cao yan hua
  back-from-discipline-to-an-item-of-their-own | 04-21T09:00 | review/r1 | disclose-findings may: zhao shen han

  decided-by-the-adjudication-committee-through-the-superior-court | 03-03 | review/r1 | assign-reviewer no-eligible-reviewer: shen han
  decided-by-the-adjudication-committee-through-the-superior-court | 03-06T10:00 | review/r1 | record-superior-answer may: shen han

  late-defense-and-silence | 03-13T14:00 | review/r1 | answer-inquiry may: zhao shen han cao

  lighter-finding-on-reconsideration | 04-14 | review/r1 | submit-for-confirmation may: shen han

  meeting-without-quorum-adjourned | 03-24T09:05 | meeting/m1 | open-ballot no-quorum: qian
  meeting-without-quorum-adjourned | 03-24T09:20 | meeting/m1 | resume-meeting not-the-day: shen han
  meeting-without-quorum-adjourned | 03-27T09:00 | meeting/m1 | resume-meeting may: shen han

  minutes-that-come-late | 04-20T09:10 | review/r1 | check-minutes may: zhao qian wu shen han ; record-confirmation minutes-wait: shi ; check-minutes second-person-needed: shi

  named-by-the-rule-or-not-on-the-ballot | 03-09T15:00 | review/r1 | complete-examination attribution-differs: zhao

  nobody-eligible-sent-back | 03-20T10:00 | review/r1 | hand-to-archive in-the-archive: shen han kong

  not-confirmed | 04-12 | review/r1 | record-discipline-outcome no-track: zheng you ; reverse-finding no-track: shen han

  one-judgment-several-case-numbers | 03-04T10:00 | review/r2 | merge-referral may: shen han

  reason-in-the-facts-helps-everyone | 04-14T10:00 | review/r1 | withdraw-reconsideration item-opened: yan

  recusal-of-the-president | 03-09T08:00 | review/r1 | decide-recusal may: qian ; complete-examination recusal-pending: qian

  recusal-of-the-presider-for-one-item | 03-16T10:00 | review/r1 | close-without-finding recusal-pending: shen han

  recused-and-out-of-the-room | 03-24T09:10 | meeting/m1 | open-ballot recusal-pending: qian
  recused-and-out-of-the-room | 03-24T09:12 | meeting/m1 | open-ballot recused-still-inside: qian
  recused-and-out-of-the-room | 03-24T09:20 | meeting/m1 | cast-ballot may: zhao qian sun li zhou zheng wang feng chen chu ; open-ballot ballot-open: qian ; cast-ballot not-a-voter: wu
  recused-and-out-of-the-room | 03-24T09:25 | meeting/m1 | cast-ballot voted-already: zhao qian sun li zhou zheng wang feng chen chu

  reversal-after-a-superior-ruling | 08-03T09:00 | review/r1 | record-restoration may: zheng you zhang
  reversal-after-a-superior-ruling | 08-03T09:00 | review/r2 | issue-sanction not-the-owner: chen zhang

  reviewer-released-for-illness | 03-11T15:00 | review/r1 | adopt-finding may: qian ; complete-examination finding-not-adopted: qian

  several-items-at-one-meeting | 04-28T11:00 | meeting/m1 | draft-minutes may: shen han
  several-items-at-one-meeting | 04-28T11:10 | meeting/m1 | approve-minutes may: zhao qian sun li zhou

  suspected-unlawful-found-unlawful | 04-21T09:10 | review/r1 | record-disciplinary-committee-answer may: zheng you ; record-disciplinary-committee-answer not-the-owner: wang

  the-observer-leaves-during-a-ballot | 03-24T09:17 | meeting/m1 | open-ballot observer-missing: qian

  upheld-on-reconsideration | 04-15T10:00 | review/r1 | acknowledge-feedback may: yang ; acknowledge-feedback another-department: zhu qin you xu he
`);

const stories = [...new Set(rows.map(({ story }) => story!))];

describe('what is offered as the stories go', () => {
  it.each(stories)('%s', (story) => {
    const own = rows.filter((row) => row.story === story);
    const courts = storyUntil(
      story,
      own.map(({ until }) => `2026-${until}`),
    );
    for (const { until, on, offers = '' } of own) {
      const offered = offersOf(courts.next().value!, on as Stream);
      const told = offers.split(' ; ').map((each) => each.split(': ')[0]!);
      expect(told.map((key) => `${key}: ${offered.get(key)}`).join(' ; '), until).toBe(offers);
    }
  });
});
