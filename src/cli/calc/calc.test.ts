import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../core/kernel/text.ts';
import { table } from '../../testing/table.ts';
import { run } from './main.ts';
import { calculatorHelp, calculatorNames } from './names.ts';

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function calc(args: readonly string[], input: string, locale: Locale = 'en') {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const exit = await run(args, { stdin: Readable.from([input]), stdout, stderr, env: {}, locale });
  return { exit, out: stdout.text, complaints: stderr.text };
}

const malformed = table(`
  name        | path                           | input
  ------------|--------------------------------|------
  period      | from                           | {"clock":"defense"}
  period      | from                           | {"clock":"defense","from":"2020-02-30"}
  period      | clock                          | {"from":"2020-01-22"}
  period      | clock                          | {"clock":"lunch","from":"2020-01-22"}
  period      | days                           | {"clock":"defense","days":3,"from":"2020-01-22"}
  period      | months                         | {"days":3,"months":1,"from":"2020-01-22"}
  period      | days                           | {"days":0,"from":"2020-01-22"}
  period      | workdays                       | {"workdays":1.5,"from":"2020-01-22"}
  period      | readings.R-13.1                | {"clock":"defense","from":"2020-01-22","readings":{"R-13.1":0}}
  period      | readings.R-99                  | {"clock":"defense","from":"2020-01-22","readings":{"R-99":"x"}}
  period      | readings                       | {"clock":"defense","from":"2020-01-22","readings":[]}
  case-number | text                           | {}
  case-number | text                           | {"text":1}
  time-limit  | procedure                      | {"procedure":"civil","filedOn":"2020-01-01"}
  time-limit  | closedOn                       | {"procedure":"civil-summary","filedOn":"2020-01-02","closedOn":"2020-01-01"}
  time-limit  | extensions[0].approvedBy       | {"procedure":"civil-summary","filedOn":"2020-01-02","extensions":[{"months":1}]}
  time-limit  | extensions[0].months           | {"procedure":"civil-summary","filedOn":"2020-01-02","extensions":[{"approvedBy":"president"}]}
  time-limit  | extensions                     | {"procedure":"civil-summary","filedOn":"2020-01-02","extensions":[{"approvedBy":"president","months":1200},{"approvedBy":"president","months":1}]}
  time-limit  | excluded[0].to                 | {"procedure":"civil-summary","filedOn":"2020-01-02","excluded":[{"from":"2020-01-05","to":"2020-01-04"}]}
  attribution | bench                          | {"bench":"jury"}
  attribution | members[0].opinion             | {"bench":"panel","members":[{"judge":"a","handling":true,"presiding":false}]}
  attribution | members[1].judge               | {"bench":"panel","members":[{"judge":"a","handling":true,"presiding":false,"opinion":"wrong"},{"judge":"a","handling":false,"presiding":false,"opinion":"wrong"}]}
  attribution | members[1].handling            | {"bench":"panel","members":[{"judge":"a","handling":true,"presiding":false,"opinion":"wrong"},{"judge":"b","handling":true,"presiding":false,"opinion":"wrong"}]}
  attribution | members[1].presiding           | {"bench":"panel","members":[{"judge":"a","handling":false,"presiding":true,"opinion":"wrong"},{"judge":"b","handling":false,"presiding":true,"opinion":"wrong"}]}
  attribution | misled                         | {"bench":"panel","members":[],"misled":true}
  attribution | presider                       | {"bench":"adjudication-committee","wrongOpinionBy":[],"handlingJudge":"a"}
  attribution | shares[0].share                | {"bench":"by-duty","shares":[{"judge":"c","share":"half"}]}
  vote        | kind                           | {"members":["a"]}
  vote        | members[1]                     | {"kind":"yes-no","members":["a","a"],"ballots":{}}
  vote        | recused[0]                     | {"kind":"yes-no","members":["a"],"recused":["x"],"ballots":{}}
  vote        | present[0]                     | {"kind":"yes-no","members":["a"],"present":["x"],"ballots":{}}
  vote        | ballots.x                      | {"kind":"yes-no","members":["a"],"present":["a"],"ballots":{"x":"yes"}}
  vote        | ballots.a                      | {"kind":"yes-no","members":["a"],"present":[],"ballots":{"a":"yes"}}
  vote        | ballots.a                      | {"kind":"yes-no","members":["a"],"recused":["a"],"present":["a"],"ballots":{"a":"yes"}}
  vote        | ballots.a                      | {"kind":"yes-no","members":["a"],"present":["a"],"ballots":{"a":"major"}}
  vote        | ballots.a                      | {"kind":"grade","members":["a"],"present":["a"],"grades":["minor"],"ballots":{"a":"major"}}
  vote        | ballots.a                      | {"kind":"yes-no","members":["a"],"present":["a"],"reviewer":"a","ballots":{"a":"yes"},"readings":{"R-23.2":"no"}}
  vote        | readings.R-23.2                | {"kind":"yes-no","members":["a"],"present":["a"],"readings":{"R-23.2":"maybe"},"ballots":{}}
  vote        | readings.R-O3.5                | {"kind":"grade","members":["a"],"present":["a"],"readings":{"R-O3.5":5},"ballots":{}}
  sanctions   | findings[0].grade              | {"findings":[{"id":"f1","case":"c1","on":"2020-01-10","grade":"huge","share":"full"}]}
  sanctions   | findings[0].externalDocument   | {"findings":[{"id":"f1","case":"c1","on":"2020-01-10","grade":"unlawful","share":"full"}]}
  sanctions   | findings[1].id                 | {"findings":[{"id":"f1","case":"c1","on":"2020-01-10","grade":"minor","share":"full"},{"id":"f1","case":"c2","on":"2020-01-10","grade":"minor","share":"full"}]}
  sanctions   | findings[0].otherCases[0]      | {"findings":[{"id":"f1","case":"c1","otherCases":[7],"on":"2020-01-10","grade":"minor","share":"full"}]}
  sanctions   | findings[0].committeeMonths    | {"findings":[{"id":"f1","case":"c1","on":"2020-01-10","grade":"major","share":"secondary","committeeMonths":-1}]}
  sanctions   | readings.R-28.1                | {"findings":[],"readings":{"R-28.1":"sometimes"}}
  rotation    | members                        | {"members":[],"cursor":0,"draws":[]}
  rotation    | cursor                         | {"members":["a"],"cursor":1,"draws":[]}
  rotation    | cursor                         | {"members":["a"],"draws":[]}
  rotation    | owed[0]                        | {"members":["a"],"cursor":0,"owed":["x"],"draws":[]}
  rotation    | members[1]                     | {"members":["a","a"],"cursor":0,"draws":[]}
  rotation    | draws[0].case                  | {"members":["a"],"cursor":0,"draws":[{}]}
`);

describe('a malformed input', () => {
  it.each(malformed)('of $name names $path: $input', async ({ name, path, input }) => {
    for (const locale of ['zh', 'en'] as const) {
      const { exit, out, complaints } = await calc([name!], input!, locale);
      expect(exit).toBe(2);
      expect(JSON.parse(out).error).toMatchObject({ code: 'malformed', path });
      expect(JSON.parse(out).error.message).not.toBe('');
      expect(complaints).toContain(path);
      if (locale === 'zh') expect(complaints).toMatch(/\p{Script=Han}/u);
    }
  });

  it('that is no JSON, or null, or a text, exits 2 as well', async () => {
    for (const input of ['', '{', 'null', '"x"', '7']) {
      const { exit, out, complaints } = await calc(['period'], input);
      expect([exit, JSON.parse(out).error.path]).toEqual([2, '']);
      expect(complaints).not.toMatch(/\bat /);
    }
  });
});

describe('a batch', () => {
  it('answers in the same order, with an error in the place of a malformed element', async () => {
    const { exit, out } = await calc(['case-number'], '[{"text":"(2019)吉0721民初1号"},{},{"text":""}]');
    const answers = JSON.parse(out);
    expect(exit).toBe(2);
    expect(answers.map((answer: { ok?: boolean }) => answer.ok)).toEqual([true, undefined, false]);
    expect(answers[1].error.path).toBe('text');
  });

  it('exits 0 when every element is well formed, refusals included', async () => {
    expect(await calc(['case-number'], '[{"text":""}]')).toMatchObject({ exit: 0, complaints: '' });
    expect((await calc(['case-number'], '[]')).out).toBe('[]\n');
  });
});

describe('the sanctions of a judgment with several case numbers', () => {
  const joint = { id: 'f1', case: '（2019）吉0721民初1号', otherCases: ['（2019）吉0721民初2号'] };
  const findings = [{ ...joint, on: '2020-01-10', grade: 'ordinary', share: 'primary' }];
  it.each([
    ['one-per-judgment', '28(3)', 1],
    ['one-per-case-number', '28(4)', 2],
  ])('are by R-28.10 %s: %s', async (option, rung, toWithhold) => {
    const { out } = await calc(['sanctions'], JSON.stringify({ findings, readings: { 'R-28.10': option } }));
    const [result] = JSON.parse(out).results;
    expect(result).toMatchObject({
      rung,
      allowanceMonths: { toWithhold },
      because: [{ cite: 'R-28.10' }, {}, {}, {}, {}],
    });
  });
});

describe('every calculator', () => {
  it.each(calculatorNames)(
    '%s answers its own example, with reasons in the language asked for',
    async (name) => {
      const zh = await calc([name], calculatorHelp[name].example, 'zh');
      const en = await calc([name], calculatorHelp[name].example, 'en');
      expect([zh.exit, en.exit]).toEqual([0, 0]);
      expect(JSON.parse(zh.out).because[0].says).toMatch(/\p{Script=Han}/u);
      expect(JSON.parse(en.out).because[0].says).toMatch(/[a-z]{3}/);
      expect(JSON.parse(zh.out).because.length).toBe(JSON.parse(en.out).because.length);
    },
  );

  it.each(calculatorNames)('%s --help shows an example in both languages', async (name) => {
    for (const locale of ['zh', 'en'] as const) {
      const { exit, out } = await calc([name, '--help'], '', locale);
      expect(exit).toBe(0);
      expect(out).toContain(calculatorHelp[name].example);
    }
  });

  it('is listed; no name, an unknown one or a word too many exits 2', async () => {
    const { exit, out } = await calc(['--help'], '');
    expect(exit).toBe(0);
    for (const name of calculatorNames) expect(out).toContain(name);
    for (const args of [[], ['abacus'], ['period', 'vote']]) expect((await calc(args, '{}')).exit).toBe(2);
  });
});

it('a rotation carries its state from draw to draw', async () => {
  const input = {
    members: ['a', 'b', 'c'],
    cursor: 0,
    draws: [{ case: 'r1', recused: ['a'] }, { case: 'r2' }, { case: 'r2', recused: ['a', 'b', 'c'] }],
  };
  const { out } = await calc(['rotation'], JSON.stringify(input));
  expect(JSON.parse(out)).toMatchObject({
    draws: [
      { case: 'r1', assigned: 'b', skipped: [{ member: 'a', reason: 'recused' }], fromOwed: false },
      { case: 'r2', assigned: 'a', skipped: [], fromOwed: true },
      {
        case: 'r2',
        refused: 'no-eligible-reviewer',
        skipped: [
          { member: 'c', reason: 'recused' },
          { member: 'a', reason: 'recused' },
          { member: 'b', reason: 'recused' },
        ],
      },
    ],
    cursor: 2,
    owed: [],
  });
});
