import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { table } from '../../testing/table.ts';
import { type CaseNumber, caseIdentity, parseCaseNumber } from './case-number.ts';
import { isCourtCode } from './court-codes.ts';

const good = table(`
  text                           | normalized                    | year | court   | type   | serial | suffix | form        | category           | warnings
  -------------------------------|-------------------------------|------|---------|--------|--------|--------|-------------|--------------------|---------
  (2019)吉0721民初123号          | （2019）吉0721民初123号       | 2019 | 吉0721  | 民初   | 123    |        | current     | civil              | 0
  （２０１９）吉０７２１民初１号 | （2019）吉0721民初1号         | 2019 | 吉0721  | 民初   | 1      |        | current     | civil              | 0
  〔2019〕吉07刑终 001 号        | （2019）吉07刑终1号           | 2019 | 吉07    | 刑终   | 1      |        | current     | criminal           | 0
  [2019)吉行申5号                | （2019）吉行申5号             | 2019 | 吉      | 行申   | 5      |        | current     | administrative     | 0
  （2019】吉0721执恢7号          | （2019）吉0721执恢7号         | 2019 | 吉0721  | 执恢   | 7      |        | current     | enforcement        | 0
  （2019）吉07委赔3号            | （2019）吉07委赔3号           | 2019 | 吉07    | 委赔   | 3      |        | current     | state-compensation | 0
  （2019）吉07行赔终3号          | （2019）吉07行赔终3号         | 2019 | 吉07    | 行赔终 | 3      |        | current     | administrative     | 0
  （2019）最高法知民终1号        | （2019）最高法知民终1号       | 2019 | 最高法  | 知民终 | 1      |        | current     | civil              | 0
  （2019）吉0721民初123号之一    | （2019）吉0721民初123号之一   | 2019 | 吉0721  | 民初   | 123    | 之一   | current     | civil              | 0
  （2016）吉0721民初1号          | （2016）吉0721民初1号         | 2016 | 吉0721  | 民初   | 1      |        | current     | civil              | 0
  （2015）吉0721民初1号          | （2015）吉0721民初1号         | 2015 | 吉0721  | 民初   | 1      |        | current     | civil              | 1
  （2019）吉0721喵1号            | （2019）吉0721喵1号           | 2019 | 吉0721  | 喵     | 1      |        | current     | -                  | 1
  （2019）兵0603刑初1号          | （2019）兵0603刑初1号         | 2019 | 兵0603  | 刑初   | 1      |        | current     | criminal           | 0
  （2019）黔0103刑初1号          | （2019）黔0103刑初1号         | 2019 | 黔0103  | 刑初   | 1      |        | current     | criminal           | 0
  （2015）嘉刑初字77号           | （2015）嘉刑初字第77号        | 2015 | 嘉      | 刑初   | 77     |        | before-2016 | criminal           | 0
  （2014）京立他字第1号          | （2014）京立他字第1号         | 2014 | 京      | 立他   | 1      |        | before-2016 | -                  | 0
  （1949）嘉刑初字第1号          | （1949）嘉刑初字第1号         | 1949 | 嘉      | 刑初   | 1      |        | before-2016 | criminal           | 0
  （1948）嘉刑初字第1号          | （1948）嘉刑初字第1号         | 1948 | 嘉      | 刑初   | 1      |        | before-2016 | criminal           | 1
  （2199）吉0721民初123456789号  | （2199）吉0721民初123456789号 | 2199 | 吉0721  | 民初   | 123456789 |     | current     | civil              | 0
  （2200）吉0721民初1号          | （2200）吉0721民初1号         | 2200 | 吉0721  | 民初   | 1      |        | current     | civil              | 1
  （2019）吉0721知喵1号          | （2019）吉0721知喵1号         | 2019 | 吉0721  | 知喵   | 1      |        | current     | civil              | 1
  （2019）吉0721财保1号          | （2019）吉0721财保1号         | 2019 | 吉0721  | 财保   | 1      |        | current     | civil              | 0
  （2019）吉0721行保1号          | （2019）吉0721行保1号         | 2019 | 吉0721  | 行保   | 1      |        | current     | civil              | 0
  （2019）吉0721访1号            | （2019）吉0721访1号           | 2019 | 吉0721  | 访     | 1      |        | current     | petition           | 0
  （2015）嘉刑初字第1987号       | （2015）嘉刑初字第1987号      | 2015 | 嘉      | 刑初   | 1987   |        | before-2016 | criminal           | 0
  (2014)临罗刑一初字第00081号    | （2014）临罗刑一初字第81号    | 2014 | 临罗    | 刑一初 | 81     |        | before-2016 | criminal           | 0
  （2015）商刑初字第5号          | （2015）商刑初字第5号         | 2015 | 商      | 刑初   | 5      |        | before-2016 | criminal           | 0
  （2016）嘉刑初字第1号          | （2016）嘉刑初字第1号         | 2016 | 嘉      | 刑初   | 1      |        | before-2016 | criminal           | 1
  （2014）吉执字第12-1号         | （2014）吉执字第12-1号        | 2014 | 吉      | 执     | 12     | -1     | before-2016 | enforcement        | 0
  （2014）吉执字第12-34号之十一  | （2014）吉执字第12-34号之十一 | 2014 | 吉      | 执     | 12     | -34之十一 | before-2016 | enforcement     | 0
  （2019）吉0721民初1号之12      | （2019）吉0721民初1号之12     | 2019 | 吉0721  | 民初   | 1      | 之12   | current     | civil              | 0
  （2019）吉0721民初00123456789号 | （2019）吉0721民初123456789号 | 2019 | 吉0721 | 民初   | 123456789 |     | current     | civil              | 0
  （2015）嘉刑初第77号           | （2015）嘉刑初字第77号        | 2015 | 嘉      | 刑初   | 77     |        | before-2016 | criminal           | 0
  （2015）字刑初字第1号          | （2015）字刑初字第1号         | 2015 | 字      | 刑初   | 1      |        | before-2016 | criminal           | 0
  （2013）民提字第3号            | （2013）民提字第3号           | 2013 | 最高法  | 民提   | 3      |        | before-2016 | civil              | 1
  （2015）松刑2初字第12号        | （2015）松刑2初字第12号       | 2015 | 松      | 刑2初  | 12     |        | before-2016 | criminal           | 0
  （2019）吉0721民初字第12号     | （2019）吉0721民初字第12号    | 2019 | 吉0721  | 民初   | 12     |        | before-2016 | civil              | 1
  （0019）吉0721民初1号          | （0019）吉0721民初1号         | 19   | 吉0721  | 民初   | 1      |        | current     | civil              | 1
  （2015）浦民一(民)初字第9号    | （2015）浦民一（民）初字第9号 | 2015 | 浦      | 民一（民）初 | 9 |       | before-2016 | civil              | 0
  （2015）京知民初字第264号       | （2015）京知民初字第264号     | 2015 | 京知    | 民初   | 264    |        | before-2016 | civil              | 0
  （2015）沪知行初字第2号         | （2015）沪知行初字第2号       | 2015 | 沪知    | 行初   | 2      |        | before-2016 | administrative     | 0
  （2015）粤知法民终字第7号       | （2015）粤知法民终字第7号     | 2015 | 粤知法  | 民终   | 7      |        | before-2016 | civil              | 0
  （2014）深中法知民初字第7号     | （2014）深中法知民初字第7号   | 2014 | 深中法  | 知民初 | 7      |        | before-2016 | civil              | 0
  （2014）知行字第9号             | （2014）知行字第9号           | 2014 | 最高法  | 知行   | 9      |        | before-2016 | administrative     | 1
  (2014)邢立民终字第15号          | （2014）邢立民终字第15号      | 2014 | 邢      | 立民终 | 15     |        | before-2016 | civil              | 0
  （2014）辽立一民终字第8号       | （2014）辽立一民终字第8号     | 2014 | 辽      | 立一民终 | 8    |        | before-2016 | civil              | 0
  （2012）德中少刑初字第3号       | （2012）德中少刑初字第3号     | 2012 | 德中    | 少刑初 | 3      |        | before-2016 | criminal           | 0
  （2013）港未刑初字第4号         | （2013）港未刑初字第4号       | 2013 | 港      | 未刑初 | 4      |        | before-2016 | criminal           | 0
  （2013）未刑初字第4号           | （2013）未刑初字第4号         | 2013 | 未      | 刑初   | 4      |        | before-2016 | criminal           | 0
  （2013）粤高法审监民再字第5号   | （2013）粤高法审监民再字第5号 | 2013 | 粤高法  | 审监民再 | 5    |        | before-2016 | civil              | 0
  (2014)新宾破字第00001-2号       | （2014）新宾破字第1-2号       | 2014 | 新宾    | 破     | 1      | -2     | before-2016 | civil              | 0
  （2021）吉0721减字1号           | （2021）吉0721减字第1号       | 2021 | 吉0721  | 减     | 1      |        | before-2016 | criminal           | 1
  (2012)滨中法委赔字第2号         | （2012）滨中法委赔字第2号     | 2012 | 滨中    | 法委赔 | 2      |        | before-2016 | state-compensation | 0
  (2015)海7执字第6348号           | （2015）海7执字第6348号       | 2015 | 海7     | 执     | 6348   |        | before-2016 | enforcement        | 1
  （2014）新民刑初字第6号         | （2014）新民刑初字第6号       | 2014 | 新民    | 刑初   | 6      |        | before-2016 | criminal           | 0
  （2014）武汉中民商终字第6号     | （2014）武汉中民商终字第6号   | 2014 | 武汉中  | 民商终 | 6      |        | before-2016 | civil              | 0
  （2013）广海法初字第86号        | （2013）广海法初字第86号      | 2013 | 广海法  | 初     | 86     |        | before-2016 | civil              | 0
  （2013）青海法商初字第86号      | （2013）青海法商初字第86号    | 2013 | 青海法  | 商初   | 86     |        | before-2016 | civil              | 0
  （2013）武海法保字第86号        | （2013）武海法保字第86号      | 2013 | 武海法  | 保     | 86     |        | before-2016 | civil              | 0
  （2014）琼环民终字第5号         | （2014）琼环民终字第5号       | 2014 | 琼      | 环民终 | 5      |        | before-2016 | civil              | 0
  （2014）威环民一初字第5号       | （2014）威环民一初字第5号     | 2014 | 威环    | 民一初 | 5      |        | before-2016 | civil              | 0
  （2014）商民一初字第5号         | （2014）商民一初字第5号       | 2014 | 商      | 民一初 | 5      |        | before-2016 | civil              | 0
  （2013）余杭执民字第9号         | （2013）余杭执民字第9号       | 2013 | 余杭    | 执民   | 9      |        | before-2016 | enforcement        | 0
  （2013）某县人民法院民初字第9号 | （2013）某县人民法院民初字第9号 | 2013 | 某县人民法院 | 民初 | 9     |        | before-2016 | civil              | 0
  （2014）民申字第64－1号         | （2014）民申字第64-1号        | 2014 | 最高法  | 民申   | 64     | -1     | before-2016 | civil              | 1
  （2019）吉0721民初123号-2       | （2019）吉0721民初123号-2     | 2019 | 吉0721  | 民初   | 123    | -2     | current     | civil              | 0
  （2013）阿中法刑初101号         | （2013）阿中法刑初字第101号   | 2013 | 阿中法  | 刑初   | 101    |        | before-2016 | criminal           | 0
  （2015）西刑速初字第88号        | （2015）西刑速初字第88号      | 2015 | 西      | 刑速初 | 88     |        | before-2016 | criminal           | 0
  （2014）嘉喵字第1号             | （2014）嘉喵字第1号           | 2014 | 嘉      | 喵     | 1      |        | before-2016 | -                  | 1
`);

const bad = table(`
  text                          | why
  ------------------------------|----
                                | empty
  吉0721民初1号                 | brackets
  （2019）吉0721民初1           | brackets
  （19）吉0721民初1号           | brackets
  （2019）吉0721民初1号一案     | brackets
  原审（2019）吉0721民初1号     | brackets
  （2019）吉0721民初0号         | serial
  （2019）吉072民初1号          | digits
  （2019）吉07211民初1号        | digits
  （2019）吉7民初1号            | digits
  （2019）嘉0721民初1号         | province
  （2019）吉07211号             | province
  （2019）吉0721mc1号           | Chinese
  （2019）最高法01民终1号       | digits
  （2019）吉0721民初1234567890号 | too long
  （2019）吉0721民m1号          | Chinese
  （2019）吉0721m民1号          | Chinese
  （2019）吉0721民初1号之一案   | brackets
  （2015）刑字第1号             | type is missing
  （2015）嘉字第1号             | type is missing
  （2015）嘉X刑初字第1号        | Chinese
  （2015）吉072刑初字第1号      | digits
  （2015）吉7刑初字第1号        | digits
  （2015）嘉0721刑初字第1号     | province
  （2015）07刑初字第1号         | Chinese
  （2015）温1某刑初字第1号      | Chinese
  （2015）某县人民法院喵字第1号 | no known type
  （2019）前郭县人民法院民初1号 | province
  （2016）阿中法刑初101号       | province
  （2019）吉0721民初1号、（2019）吉0721民初2号 | several
  （2019）吉0721民初1、2号      | several
`);

const codes = table(`
  code       | can be
  吉0721     | yes
  吉07       | yes
  吉         | yes
  最高法     | yes
  最高法01   | no
  吉7        | no
  吉072      | no
  吉07211    | no
  嘉0721     | no
  吉0721民   | no
`);

describe('the code of a court', () => {
  it.each(codes)('can be $code: $can be', (row) => {
    expect(isCourtCode(row.code!)).toBe(row['can be'] === 'yes');
  });
});

describe('a case number', () => {
  it.each(good)('$text is read', (row) => {
    const number = parseCaseNumber(row.text!).value as CaseNumber;
    expect(number.ok).toBe(true);
    const { normalized, year, court, type, serial, suffix, form, category, warnings } = number;
    expect({
      normalized,
      year,
      court,
      type,
      serial,
      suffix,
      form,
      category,
      warnings: warnings.length,
    }).toEqual({
      normalized: row.normalized,
      year: Number(row.year),
      court: row.court,
      type: row.type,
      serial: Number(row.serial),
      suffix: row.suffix === '' ? undefined : row.suffix,
      form: row.form,
      category: row.category === '-' ? null : row.category,
      warnings: Number(row.warnings),
    });
    expect(parseCaseNumber(normalized).value).toMatchObject({ ok: true, normalized, court, type });
  });

  it.each(bad)('"$text" is none: $why', ({ text, why }) => {
    const { value } = parseCaseNumber(text!);
    if (value.ok) throw new Error(`read as ${value.normalized}`);
    expect(value.reason.en).toContain(why);
    expect(value.reason.zh).not.toBe('');
    expect(parseCaseNumber(text!).because).toEqual([{ cite: '11', says: value.reason }]);
  });

  it.each([
    ['（2019）吉0721民初1号、(2020)吉0721刑初2号', ['（2019）吉0721民初1号', '（2020）吉0721刑初2号']],
    [
      '（2019）吉0721民初1、2、3号',
      ['（2019）吉0721民初1号', '（2019）吉0721民初2号', '（2019）吉0721民初3号'],
    ],
    ['（2019）吉0721民初1号及（2019）嘉0721民初2号', ['（2019）吉0721民初1号']],
  ])('of “%s” the numbers are told that can be read', (text, numbers) => {
    expect(parseCaseNumber(text).value).toMatchObject({ ok: false, numbers });
  });

  it('says what was read', () => {
    expect(parseCaseNumber('（2019）吉0721民初1号').because).toEqual([
      {
        cite: 'law:Provisions on Case Numbers of the People’s Courts',
        says: {
          zh: '年份2019，法院吉0721，类型民初，编号1。',
          en: 'Year 2019, court 吉0721, type 民初, serial 1.',
        },
      },
    ]);
  });

  it('is read again from its own normal form, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'（2019）吉0721民初1号之一[]第字 x') }), (text) => {
        const { value } = parseCaseNumber(text);
        if (value.ok)
          expect(parseCaseNumber(value.normalized).value).toMatchObject({ normalized: value.normalized });
      }),
      runs(2000),
    );
  });
});

const pairs = table(`
  one                        | other                        | same
  ---------------------------|------------------------------|-----
  （2025）吉0799民初5001号   | (2025)吉0799民初5001号之一   | yes
  （2025）吉0799民初5001号   | （2025）吉0799民初05001号-2  | yes
  （2015）吉0721民初12号     | （2015）吉0721民初字第12号   | yes
  （2014）新宾破字第1-1号    | （2014）新宾破字第00001-2号  | yes
  （2025）吉0799民初5001号   | （2025）吉0799民初5002号     | no
  （2025）吉0799民初5001号   | （2024）吉0799民初5001号     | no
  （2025）吉0799民初5001号   | （2025）吉0798民初5001号     | no
  （2025）吉0799民初5001号   | （2025）吉0799民终5001号     | no
  立案中                     | 立案中                       | yes
  某号                       | 某 号                        | no
  立案中                     | 审理中                       | no
`);

describe('one case', () => {
  it.each(pairs)('$one and $other: $same', ({ one, other, same }) => {
    expect(caseIdentity(one!) === caseIdentity(other!)).toBe(same === 'yes');
  });
});
