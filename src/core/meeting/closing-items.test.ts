import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { presider } from '../../testing/meeting-states.ts';
import { decided, established, meeting, voted } from '../../testing/states.ts';

describe('closing', () => {
  it('of an item needs every question put', () => {
    given(...established)
      .when({ ...presider, do: 'close-item', with: { reasons: 'x' } })
      .refused('questions-left', '23');
    given(...voted)
      .when({ ...presider, do: 'close-item', with: { reasons: 'x' } })
      .then(
        {
          type: 'ItemClosed',
          item: 'i1',
          recused: [],
          outcome: {
            kind: 'determination',
            judges: [
              {
                judge: 'cao',
                findings: [{ finding: 'f1', item: '18(3)', grade: 'ordinary', share: 'primary' }],
              },
            ],
            notEstablished: [],
          },
        },
        {
          type: 'ErrorFound',
          judges: [
            {
              judge: 'cao',
              findings: [{ finding: 'f1', item: '18(3)', grade: 'ordinary', share: 'primary' }],
            },
          ],
          notEstablished: [],
          reasons: 'x',
        },
      );
  });

  it('and postponing, adjourning, wait for an open ballot', () => {
    const voting = [
      ...meeting,
      {
        at: '2026-03-24T10:00',
        by: 'qian',
        do: 'open-ballot',
        on: 'm1',
        with: { question: 'f1/cao/established' },
      },
    ];
    given(...voting)
      .when({ ...presider, do: 'close-item', with: { reasons: 'x' } })
      .refused('ballot-open');
    given(...voting)
      .when({ ...presider, do: 'postpone-item', with: { reason: 'x' } })
      .refused('ballot-open');
    given(...voting)
      .when({ by: 'shen', do: 'adjourn-meeting', with: { until: '2026-03-25', reason: 'x' } })
      .refused('ballot-open');
    given(...meeting)
      .when({ by: 'shen', do: 'adjourn-meeting', with: { until: '2026-03-23', reason: 'x' } })
      .refused('in-the-past');
    given(...meeting)
      .when({ by: 'shen', do: 'close-meeting' })
      .refused('item-open', 'O3');
  });

  it('of a postponed item frees the review for the next meeting', () => {
    given(...meeting)
      .when({ ...presider, do: 'postpone-item', with: { reason: 'x' } })
      .then(
        { type: 'ItemPostponed', item: 'i1', reviews: ['r1'] },
        { type: 'TakenOffAgenda', meeting: 'm1', reason: 'x' },
      );
  });

  it('of an adjourned meeting takes attendance anew, on its day', () => {
    const adjourned = [
      ...meeting,
      {
        at: '2026-03-24T11:00',
        by: 'shen',
        do: 'adjourn-meeting',
        on: 'm1',
        with: { until: '2026-03-26', reason: 'x' },
      },
    ];
    given(...adjourned)
      .when({ by: 'shen', do: 'resume-meeting' })
      .refused('not-the-day', 'O3');
    given(...adjourned)
      .when({ by: 'shen', do: 'resume-meeting', at: '2026-03-26T09:00' })
      .refused('nobody-present', 'O1');
  });

  it('leaves minutes that are drafted and approved once', () => {
    given(...decided)
      .when({ by: 'shen', do: 'draft-minutes' })
      .refused('approved-already', 'O4');
    given(...decided)
      .when({ ...presider, do: 'approve-minutes' })
      .refused('nothing-to-approve', 'O4');
    const { minutes } = given(...decided).court.state('meeting/m1') as {
      minutes: { text: string; approvedBy: string };
    };
    expect(minutes.approvedBy).toBe('qian');
    expect(minutes.text).toContain(
      '表决（认定1、曹立新：是否认定）：应到11人，实到11人，赞成11，反对0，弃权0，结果：通过',
    );
  });
});
