import { describe, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import {
  adopted,
  cleared,
  decided,
  delivered,
  examining,
  heard,
  proposed,
  sheeted,
  tabled,
} from '../../testing/states.ts';

const finding = {
  item: '18(3)',
  facts: '不一致',
  pages: '第3页',
  persons: [{ judge: 'cao', share: 'primary' }],
  cause: 'competence',
  seriousConsequence: false,
};

describe('the examination', () => {
  const complete = { by: '@reviewer', do: 'complete-examination' } as const;
  const error = { opinion: 'error', grade: 'ordinary', report: '报告' };
  const unheardOf = {
    at: '2026-03-10T10:00',
    by: '@reviewer',
    do: 'propose-finding',
    on: 'r1',
    with: { ...finding, persons: [{ judge: 'yan', share: 'secondary' }] },
  };

  it('is complete with sheet, hearing and Art. 21 done', () => {
    given(...heard)
      .when({ ...complete, with: error })
      .then({ type: 'ExaminationCompleted', conclusion: { opinion: 'error', grade: 'ordinary' } });
    given(...sheeted)
      .when({ ...complete, with: { opinion: 'no-liability', report: '报告' } })
      .then({ type: 'ExaminationCompleted', conclusion: { opinion: 'no-liability' } });
  });

  it('is refused while the sheet is open', () => {
    given(...examining)
      .when({
        by: '@reviewer',
        do: 'complete-examination',
        with: { opinion: 'no-liability', report: '报告' },
      })
      .refused('sheet-open', '11');
  });

  it('is refused while a person on a finding is not notified, or their days for the defense run', () => {
    given(...sheeted, unheardOf)
      .when({ by: '@reviewer', do: 'complete-examination', with: error })
      .refused('not-notified', 'O3');
    const late = [
      ...sheeted,
      unheardOf,
      { at: '2026-03-10T11:00', by: 'shen', do: 'notify-judge', on: 'r1', with: { judge: 'yan' } },
    ];
    given(...late)
      .when({ by: '@reviewer', do: 'complete-examination', with: error })
      .refused('defense-running', 'O3');
  });

  it('is refused while Art. 21 has not been gone through', () => {
    const skipped = {
      at: '2026-03-10T09:30',
      by: '@reviewer',
      do: 'propose-finding',
      on: 'r1',
      with: finding,
    };
    given(...sheeted, skipped, play('2026-03-10', 'heard'))
      .when({ by: '@reviewer', do: 'complete-examination', with: error })
      .refused('exclusions-open', '21');
  });

  it('is refused when opinion and findings differ, or the grade is missing', () => {
    given(...heard)
      .when({ by: '@reviewer', do: 'complete-examination', with: { ...error, grade: 'major' } })
      .refused('opinion-and-findings-differ', '6');
    given(...heard)
      .when({
        by: '@reviewer',
        do: 'complete-examination',
        with: { opinion: 'no-liability', report: '报告' },
      })
      .refused('opinion-and-findings-differ', '6');
    given(...sheeted)
      .when({ by: '@reviewer', do: 'complete-examination', with: error })
      .refused('opinion-and-findings-differ', '6');
    given(...heard)
      .when({ by: '@reviewer', do: 'complete-examination', with: { opinion: 'error', report: '报告' } })
      .refused('grade-missing', '6(1)');
  });
});

describe('tabling', () => {
  const pending = {
    at: '2026-03-16T08:00',
    by: 'cao',
    do: 'request-recusal',
    on: 'r1',
    with: { person: 'feng', ground: 'other', words: '宿怨' },
  };

  it('waits for a pending recusal, as closing does', () => {
    given(...delivered, pending)
      .when({ by: 'shen', do: 'table-for-meeting' })
      .refused('recusal-pending', '3');
    given(...cleared, pending)
      .when({ by: 'shen', do: 'close-without-finding', with: { because: 'no-liability', reasons: '无' } })
      .refused('recusal-pending', '3');
  });

  it('is asked for what the committee has to decide; only the rest is closed without it', () => {
    given(...delivered)
      .when({ by: 'shen', do: 'close-without-finding', with: { because: 'no-liability', reasons: '无' } })
      .refused('must-be-tabled', 'O3');
    given(...tabled)
      .when({ by: 'shen', do: 'close-without-finding', with: { because: 'none-established', reasons: '无' } })
      .refused('vote-missing', '23');
    const all = adopted('R-O3.7', 'tabled', '2026-03-14');
    given(...cleared, all)
      .when({ by: 'shen', do: 'close-without-finding', with: { because: 'no-liability', reasons: '无' } })
      .refused('to-be-decided', 'R-O3.7');
    given(...cleared, all)
      .when({ by: 'shen', do: 'table-for-meeting' })
      .then('TabledForMeeting');
  });

  it('can’t be asked for once a closure has been listed', () => {
    const listed = [
      ...cleared,
      {
        at: '2026-03-16T09:00',
        by: 'shen',
        do: 'close-without-finding',
        on: 'r1',
        with: { because: 'no-liability', reasons: '无' },
      },
      play('2026-03-17', 'noted'),
    ];
    given(...listed)
      .when({ by: 'wang', do: 'ask-to-table', with: { reason: '疑' } })
      .refused('not-listed', '5(4)');
    given(...decided)
      .when({ by: 'wang', do: 'ask-to-table', with: { reason: '疑' } })
      .refused('wrong-stage');
  });
});

describe('the grade of a conclusion with several findings (6(1))', () => {
  const two = [
    ...proposed,
    play('2026-03-11', 'finding', { finding: 'f2', item: '17(1)' }),
    play('2026-03-11', 'heard'),
  ];
  it.each([
    ['minor', 'opinion-and-findings-differ'],
    ['ordinary', undefined],
    ['major', 'opinion-and-findings-differ'],
  ])('is that of the gravest, minor and ordinary: %s', (grade, code) => {
    const completed = given(...two).when({
      by: '@reviewer',
      do: 'complete-examination',
      with: { opinion: 'error', grade, report: '报告' },
    });
    if (code) completed.refused(code);
    else
      completed.then({ type: 'ExaminationCompleted', conclusion: { opinion: 'error', grade: 'ordinary' } });
  });
});
