import { describe, expect, it } from 'vitest';
import { history, readingsIn } from '../../testing/history-notation.ts';
import { table } from '../../testing/table.ts';
import { withReadings } from '../readings/readings.ts';
import { computeSanctions, type SanctionResult } from './art28-29-sanctions.ts';

// The result that is shown is that of the last finding in counting order.
const ladder = table(`
  history                                                    | rung              | counted | months
  -----------------------------------------------------------|-------------------|---------|--------
  mp 2020-01-10                                              | 28(1)             | f1      | 0-0=0
  ms 2020-01-10                                              | 28(1)             | f1      | 0-0=0
  mp 2020-01-10, mp 2021-01-10                               | 28(2)             | f1 f2   | 0-0=0
  mp 2020-01-10, mp 2021-01-11                               | 28(1)             | f2      | 0-0=0
  mp 2020-01-10, mp 2020-01-10                               | 28(2)             | f1 f2   | 0-0=0
  op 2020-01-10                                              | 28(3)             | f1      | 1-0=1
  op 2020-01-10, op 2021-01-10                               | 28(4)             | f1 f2   | 2-1=1
  op 2020-01-10, op 2021-01-11                               | 28(3)             | f2      | 1-0=1
  op 2020-01-10, mp 2020-02-10                               | 28(1)             | f2      | 0-0=0
  Mp 2020-01-10                                              | 28(5)             | f1      | 3-0=3
  Mf 2020-01-10                                              | 28(5)             | f1      | 3-0=3
  Ms 2020-01-10                                              | committee-decides |         | 0-0=0
  Mp 2020-01-10, Mp 2021-01-10                               | 28(6)             | f1 f2   | 6-3=3
  Mp 2020-01-10, Mp 2021-01-11                               | 28(5)             | f2      | 3-0=3
  Mp 2020-01-10, Mf 2021-01-10                               | 28(6)             | f1 f2   | 6-3=3
  Ms 2020-01-10, Mp 2020-02-10                               | 28(5)             | f2      | 3-0=3
  Mp 2020-02-29, Mp 2021-02-28                               | 28(6)             | f1 f2   | 6-3=3
  Mp 2020-02-29, Mp 2021-03-01                               | 28(5)             | f2      | 3-0=3
  Mp 2020-01-10, Mp 2020-06-01, Mp 2021-01-10                | 28(7)             | f1 f2 f3 | 12-6=6
  Mp 2020-01-10, Mp 2020-06-01, Mp 2021-01-11                | 28(6)             | f2 f3   | 6-3=3
  Mp 2020-01-10, Mp 2020-02-01, Mp 2020-03-01, Mp 2020-04-01 | 28(7)             | f1 f2 f3 f4 | 12-12=0
  Mp 2020-01-10, Mp 2020-02-01, Mp 2020-03-01, Mp 2020-04-01, Mp 2022-01-10 | 28(8) | f1 f2 f3 f4 f5 | 0-0=0
  Mp 2020-12-10, Mp 2020-12-11, Mp 2020-12-12, Mp 2020-12-13, Mp 2022-12-10 | 28(8) | f1 f2 f3 f4 f5 | 0-0=0
  Mp 2020-12-10, Mp 2020-12-11, Mp 2020-12-12, Mp 2021-12-13, Mp 2021-12-14 | 28(8) | f1 f2 f3 f4 f5 | 0-0=0
  Mp 2020-12-10, Mp 2020-12-11, Mp 2020-12-12, Mp 2020-12-13, Mp 2022-12-11 | 28(5) | f5 | 3-0=3
  Mp 2020-01-10, Mp 2021-06-01, Mp 2022-12-31                | 28(8)             | f1 f2 f3 | 0-0=0
  Mp 2020-12-31, Mp 2021-06-01, Mp 2023-01-01                | 28(5)             | f3      | 3-0=3
  op 2020-01-10 =a/b                                 | 28(3) | f1      | 1-0=1
  op 2020-01-10 =a/b, op 2020-02-10 =c               | 28(4) | f1 f2   | 2-1=1
  mp 2020-01-10 =a/b, op 2020-02-10 =c/b             | 28(3) | f2      | 1-0=1
  mp 2020-01-10 =a/b, mp 2020-01-11 =b/c, op 2020-02-10 =c | 28(3) | f3 | 1-0=1
  Mp 2020-01-10 =a/b/c/d/e                           | 28(5) | f1      | 3-0=3
  Mp 2020-01-10, Mp 2022-01-11                               | 28(5)             | f2      | 3-0=3
  Mp 2020-01-10, Mp 2021-06-01, Mp 2021-06-02, Mp 2022-12-31 | 28(8)             | f1 f2 f3 f4 | 0-0=0
  Mp 2020-12-10, Mp 2020-12-11, Mp 2020-12-12, Mp 2022-12-10 | 28(5)             | f4      | 3-0=3
  Mp 2021-06-01, Mp 2022-12-31                               | 28(5)             | f2      | 3-0=3
  Mp 2020-06-01, Mp 2022-12-31                               | 28(5)             | f2      | 3-0=3
  Mp 2019-12-20, Mp 2020-12-21, Mp 2021-12-22, Mp 2022-12-23 | 28(8)             | f2 f3 f4 | 0-0=0
  Mf 2020-01-10, Mf 2021-06-01, Mf 2022-12-31                | 28(8)             | f1 f2 f3 | 0-0=0
  Ms 2020-01-10, Mp 2021-06-01, Mp 2022-12-31                | 28(5)             | f3      | 3-0=3
  Mp 2020-01-10, Ms 2021-06-01, Mp 2022-12-31                | 28(5)             | f3      | 3-0=3
  Mp 2020-01-10, Mp 2021-06-01, Ms 2022-12-31                | committee-decides |         | 0-0=0
  Mp 2020-01-10, Mp 2020-02-10, Mp 2020-03-10, Ms 2020-04-10, Mp 2021-12-10 | 28(5) | f5  | 3-0=3
  mp 2020-02-29, mp 2021-02-28                               | 28(2)             | f1 f2   | 0-0=0
  mp 2020-02-29, mp 2021-03-01                               | 28(1)             | f2      | 0-0=0
  mp 2020-02-28, mp 2021-02-28                               | 28(2)             | f1 f2   | 0-0=0
  mp 2020-12-31, mp 2021-12-31                               | 28(2)             | f1 f2   | 0-0=0
  mp 2020-12-31, mp 2022-01-01                               | 28(1)             | f2      | 0-0=0
  of 2020-01-10, os 2020-02-10                               | 28(4)             | f1 f2   | 2-1=1
  Uf 2020-01-10                                              | 28(9)             | f1      | 0-0=0
  Mp 2020-01-10, Uf 2020-02-10                               | 28(9)             | f2      | 0-0=0
  Uf 2020-01-10, Mp 2020-02-10                               | 28(5)             | f2      | 3-0=3
`);

const conversions = table(`
  history                                            | rung              | counted | months | conversion
  ---------------------------------------------------|-------------------|---------|--------|------------
  mp 2020-01-10, mp 2020-02-10, mp 2021-01-10        | 28(3)             | f3      | 1-0=1  | f1 f2 f3 > ordinary primary
  mp 2020-01-10, mp 2020-02-10, mp 2021-01-11        | 28(2)             | f2 f3   | 0-0=0  |
  mp 2020-01-10, ms 2020-02-10, mf 2020-03-10        | 28(3)             | f3      | 1-0=1  | f1 f2 f3 > ordinary secondary
  mf 2020-01-10, mf 2020-02-10, mf 2020-03-10        | 28(3)             | f3      | 1-0=1  | f1 f2 f3 > ordinary primary
  op 2019-12-01, mp 2020-01-10, mp 2020-02-10, mp 2020-03-10 | 28(4)     | f1 f4   | 2-1=1  | f2 f3 f4 > ordinary primary
  mp 2020-01-10, mp 2020-02-10, mp 2020-03-10, mp 2020-04-10 | 28(1)     | f4      | 0-0=0  |
  op 2020-01-10, op 2020-02-10, op 2021-01-10        | 28(5)             | f3      | 3-2=1  | f1 f2 f3 > major primary
  op 2020-01-10, op 2020-02-10, op 2021-01-11        | 28(4)             | f2 f3   | 2-1=1  |
  op 2020-01-10, os 2020-02-10, op 2020-03-10        | committee-decides |         | 0-0=0  | f1 f2 f3 > major secondary
  mp 2020-01-01, mp 2020-01-02, mp 2020-01-03, op 2020-01-04, op 2020-01-05 | 28(4) | f3 f4 f5 | 2-2=0 |
  op 2020-01-01, op 2020-01-02, mp 2020-02-01, mp 2020-02-02, mp 2020-02-03 | 28(4) | f1 f2 f5 | 2-2=0 | f3 f4 f5 > ordinary primary
  Ms 2020-01-10, Ms 2020-02-10, Ms 2021-01-10        | 28(5)             | f3      | 3-0=3  | f1 f2 f3 > major primary
  Ms 2020-01-10, Ms 2020-02-10, Ms 2021-01-11        | committee-decides |         | 0-0=0  |
  Ms 2020-01-10 +1, Ms 2020-02-10 +2, Ms 2020-03-10 +2 | 28(5)           | f3      | 3-3=0  | f1 f2 f3 > major primary
  Mp 2020-01-01, Ms 2020-01-10 +1, Ms 2020-02-10, Ms 2020-03-10 | 28(6) | f1 f4   | 6-4=2  | f2 f3 f4 > major primary
  Mp 2020-01-01 +2, Mp 2020-01-02                    | 28(6)             | f1 f2   | 6-3=3  |
  Ms 2020-01-10, Ms 2020-02-10, Mf 2020-03-10        | 28(5)             | f3      | 3-0=3  |
  Ms 2020-01-10, Ms 2020-02-10                       | committee-decides |         | 0-0=0  |
  of 2020-01-10, op 2020-02-10, of 2020-03-10        | 28(5)             | f3      | 3-2=1  | f1 f2 f3 > major primary
  op 2020-01-10, op 2020-02-10, of 2020-03-10, op 2020-04-10 | 28(3)     | f4      | 1-0=1  |
  Ms 2020-01-10, Ms 2020-02-10, Ms 2020-03-10, Ms 2020-04-10 | committee-decides | | 0-0=0  |
  Ms 2020-01-10 +2, Ms 2020-02-10 +2, Ms 2020-03-10, Mp 2020-04-10 | 28(6) | f3 f4 | 6-4=2 |
  mp 2020-01-01, mp 2020-01-02, mp 2020-01-03, mp 2020-01-04, mp 2020-01-05, mp 2020-01-06 | 28(4) | f3 f6 | 2-1=1 | f4 f5 f6 > ordinary primary
  os 2020-01-10, ms 2020-02-10, Ms 2020-03-10        | committee-decides |         | 0-0=0  |
`);

const otherReadings = table(`
  readings                          | history                                     | rung  | counted | months | conversion
  ----------------------------------|---------------------------------------------|-------|---------|--------|-----------
  R-28.1=calendar-year | mp 2020-12-31, mp 2021-01-01                            | 28(1) | f2      | 0-0=0  |
  R-28.1=calendar-year | mp 2020-01-01, mp 2020-12-31                            | 28(2) | f1 f2   | 0-0=0  |
  R-28.1=calendar-year | Mp 2020-01-01, Mp 2020-01-02, Mp 2020-01-03, Mp 2021-12-30, Mp 2021-12-31 | 28(8) | f1 f2 f3 f4 f5 | 0-0=0 |
  R-28.1=calendar-year | Mp 2020-12-31, Mp 2020-12-31, Mp 2022-01-01, Mp 2022-01-01, Mp 2022-01-01 | 28(7) | f3 f4 f5 | 12-6=6 |
  R-28.1=calendar-year | op 2020-12-31, op 2021-01-01                            | 28(3) | f2      | 1-0=1  |
  R-28.1=calendar-year | op 2020-01-01, op 2020-12-31                            | 28(4) | f1 f2   | 2-1=1  |
  R-28.1=calendar-year | Mp 2020-12-31, Mp 2021-01-01                            | 28(5) | f2      | 3-0=3  |
  R-28.1=calendar-year | Mp 2020-01-01, Mp 2020-12-31                            | 28(6) | f1 f2   | 6-3=3  |
  R-28.1=calendar-year | mp 2020-01-01, mp 2020-06-01, mp 2020-12-31             | 28(3) | f3      | 1-0=1  | f1 f2 f3 > ordinary primary
  R-28.1=calendar-year | op 2020-01-01, op 2020-06-01, op 2020-12-31             | 28(5) | f3      | 3-2=1  | f1 f2 f3 > major primary
  R-28.1=calendar-year | op 2020-11-01, op 2020-12-01, op 2021-01-01             | 28(3) | f3      | 1-0=1  |
  R-28.1=calendar-year | Ms 2020-01-01, Ms 2020-06-01, Ms 2020-12-31             | 28(5) | f3      | 3-0=3  | f1 f2 f3 > major primary
  R-28.1=calendar-year | Ms 2020-11-01, Ms 2020-12-01, Ms 2021-01-01             | committee-decides | | 0-0=0 |
  R-28.1=calendar-year | Mp 2019-12-31, Mp 2020-12-31, Mp 2021-12-31             | 28(8) | f1 f2 f3 | 0-0=0 |
  R-28.1=calendar-year | mp 2020-11-01, mp 2020-12-01, mp 2021-01-01             | 28(1) | f3      | 0-0=0  |
  R-28.3=lifetime      | mp 2020-01-10, mp 2023-01-10                            | 28(2) | f1 f2   | 0-0=0  |
  R-28.3=lifetime      | mp 2020-01-10, mp 2022-01-10, mp 2024-01-10             | 28(2) | f1 f2 f3 | 0-0=0 |
  R-28.3=lifetime      | op 2020-01-10, op 2023-01-10                            | 28(4) | f1 f2   | 2-1=1  |
  R-28.3=lifetime      | op 2020-01-10, op 2022-01-10, op 2024-01-10             | 28(4) | f1 f2 f3 | 2-2=0 |
  R-28.3=lifetime      | op 2020-01-10, op 2020-02-10, op 2021-01-10             | 28(5) | f3      | 3-2=1  | f1 f2 f3 > major primary
  R-28.3=lifetime      | Mp 2020-01-10, Mp 2021-01-11                            | 28(5) | f2      | 3-0=3  |
  R-28.4=does-not-count | Mf 2020-01-10                                          | committee-decides | | 0-0=0 |
  R-28.4=does-not-count | Mf 2020-01-10, Mp 2020-02-10                           | 28(5) | f2      | 3-0=3  |
  R-28.4=does-not-count | Mp 2020-01-10, Mf 2020-06-01, Mp 2021-01-10            | 28(6) | f1 f3   | 6-3=3  |
  R-28.4=does-not-count | Mp 2020-01-10, Mf 2021-06-01, Mp 2022-12-31            | 28(5) | f3      | 3-0=3  |
  R-28.4=does-not-count | of 2020-01-10                                          | 28(3) | f1      | 1-0=1  |
  R-28.4=does-not-count | of 2020-01-10, of 2020-01-11, of 2020-01-12            | 28(5) | f3      | 3-2=1  | f1 f2 f3 > major primary
  R-28.4=does-not-count | Mf 2020-01-10, Mf 2020-01-11, Mf 2020-01-12            | committee-decides | | 0-0=0 |
  R-28.5=additive      | op 2020-01-10, op 2020-02-10                            | 28(4) | f1 f2   | 2-0=2  |
  R-28.5=additive      | op 2020-01-10                                           | 28(3) | f1      | 1-0=1  |
  R-28.5=additive      | Mp 2020-01-10, Mp 2020-02-10                            | 28(6) | f1 f2   | 6-0=6  |
  R-28.5=additive      | Mp 2020-01-10, Mp 2020-02-10, Mp 2020-03-10             | 28(7) | f1 f2 f3 | 12-0=12 |
  R-28.5=additive      | op 2020-01-10, op 2020-02-10, op 2020-03-10             | 28(5) | f3      | 3-0=3  | f1 f2 f3 > major primary
  R-28.7=each          | mp 2020-01-10 =a, mp 2020-02-10 =a                      | 28(2) | f1 f2   | 0-0=0  |
  R-28.7=each          | Mp 2020-01-10 =a, op 2020-01-10 =a, op 2020-01-10 =a    | 28(4) | f2 f3   | 2-1=1  |
  R-28.7=each          | mp 2020-01-10 =a, mp 2020-01-10 =a, mp 2020-01-10 =a    | 28(3) | f3      | 1-0=1  | f1 f2 f3 > ordinary primary
  R-28.7=each          | Uf 2020-01-10 =a, mp 2020-02-10 =a                      | 28(1) | f2      | 0-0=0  |
  R-28.10=one-per-case-number | op 2020-01-10 =a                                | 28(3) | f1      | 1-0=1  |
  R-28.10=one-per-case-number | op 2020-01-10 =a/b                              | 28(4) | f1 f1   | 2-0=2  |
  R-28.10=one-per-case-number | op 2020-01-10 =a/a                              | 28(3) | f1      | 1-0=1  |
  R-28.10=one-per-case-number | mp 2020-01-10 =a/b/c                            | 28(3) | f1      | 1-0=1  | f1 f1 f1 > ordinary primary
  R-28.10=one-per-case-number | op 2020-01-10 =a/b, op 2020-02-10 =c            | 28(5) | f2      | 3-2=1  | f1 f1 f2 > major primary
  R-28.10=one-per-case-number | op 2020-01-10 =a/b, op 2020-02-10 =b/c          | 28(5) | f2      | 3-2=1  | f1 f1 f2 > major primary
  R-28.10=one-per-case-number | Mp 2020-01-10 =a/b/c/d/e                        | 28(8) | f1 f1 f1 f1 f1 | 0-0=0 |
  R-28.10=one-per-case-number | Ms 2020-01-10 =a/b +2, Ms 2020-02-10            | 28(5) | f2      | 3-2=1  | f1 f1 f2 > major primary
  R-28.8=money-rung-stands | Mp 2020-01-10, Mp 2021-06-01, Mp 2022-12-31         | 28(8) | f1 f2 f3 | 3-0=3 |
  R-28.8=money-rung-stands | Mp 2020-01-10, Mp 2021-06-01, Mp 2022-06-01         | 28(8) | f1 f2 f3 | 6-3=3 |
  R-28.8=money-rung-stands | Mp 2020-01-01, Mp 2020-01-02, Mp 2020-01-03, Mp 2020-01-04, Mp 2020-01-05 | 28(8) | f1 f2 f3 f4 f5 | 12-12=0 |
  R-28.8=money-rung-stands | Mp 2020-12-10, Mp 2020-12-11, Mp 2020-12-12, Mp 2020-12-13, Mp 2022-12-10 | 28(8) | f1 f2 f3 f4 f5 | 3-0=3 |
  R-28.8=money-rung-stands | Mp 2020-01-10, Mp 2020-02-10, Mp 2020-03-10         | 28(7) | f1 f2 f3 | 12-6=6 |
  R-28.8=money-rung-stands | op 2020-01-10                                       | 28(3) | f1      | 1-0=1  |
  R-29.1=yes           | mp 2020-01-01, mp 2020-01-02, mp 2020-01-03, op 2020-01-04 | 28(4) | f3 f4 | 2-1=1 |
  R-29.1=yes           | op 2020-01-01, op 2020-01-02, ms 2020-02-01, mp 2020-02-02, mp 2020-02-03 | committee-decides | | 0-0=0 | f1 f2 f5 > major secondary
  R-29.1=yes           | op 2020-01-01, op 2020-01-02, mp 2020-12-30, mp 2020-12-31, mp 2021-01-02 | 28(4) | f2 f5 | 2-1=1 | f3 f4 f5 > ordinary primary
  R-29.1=yes           | op 2020-01-01, op 2020-01-02, mp 2020-02-01, mp 2020-02-02, mp 2020-02-03 | 28(5) | f5 | 3-2=1 | f1 f2 f5 > major primary
  R-29.1=yes           | mp 2020-02-01, mp 2020-02-02, mp 2020-02-03, op 2020-03-01, op 2020-03-02 | 28(5) | f5 | 3-2=1 | f3 f4 f5 > major primary
  R-29.1=yes           | Ms 2020-01-01, Ms 2020-01-02, os 2020-02-01, op 2020-02-02, op 2020-02-03 | 28(5) | f5 | 3-2=1 | f1 f2 f5 > major primary
  R-29.3=any-grade     | os 2020-01-10, ms 2020-02-10, Ms 2020-03-10             | 28(1) | f3      | 0-0=0  | f1 f2 f3 > minor primary
  R-29.3=any-grade     | os 2020-01-10, os 2020-02-10, Ms 2020-03-10             | 28(3) | f3      | 1-1=0  | f1 f2 f3 > ordinary primary
  R-29.3=any-grade     | Ms 2020-01-10, Ms 2020-02-10, Ms 2020-03-10             | 28(5) | f3      | 3-0=3  | f1 f2 f3 > major primary
  R-29.3=any-grade     | ms 2020-01-10, ms 2020-02-10, ms 2020-03-10             | 28(3) | f3      | 1-0=1  | f1 f2 f3 > ordinary secondary
  R-29.3=any-grade     | mp 2020-01-10, mp 2020-01-11, ms 2020-02-10, os 2020-02-11, Ms 2020-02-12 | committee-decides | | 0-0=0 |
  R-29.3=any-grade     | os 2020-01-10, ms 2020-02-10, Ms 2021-01-10             | 28(1) | f3      | 0-0=0  | f1 f2 f3 > minor primary
  R-29.3=any-grade     | os 2020-01-10, ms 2020-02-10, Ms 2021-01-11             | committee-decides | | 0-0=0 |
  R-29.3=any-grade     | os 2020-01-10, ms 2020-02-10, Mp 2020-03-10             | 28(5) | f3      | 3-0=3  |
  R-29.4=always        | os 2020-01-10, os 2020-02-10, os 2020-03-10             | 28(5) | f3      | 3-2=1  | f1 f2 f3 > major primary
  R-29.4=always        | ms 2020-01-10, mp 2020-02-10, mp 2020-03-10             | 28(3) | f3      | 1-0=1  | f1 f2 f3 > ordinary secondary
  R-29.4=always        | op 2020-01-10, os 2020-02-10, op 2020-03-10             | 28(5) | f3      | 3-2=1  | f1 f2 f3 > major primary
  R-29.5=do-not-count  | op 2019-12-01, mp 2020-01-10, mp 2020-02-10, mp 2020-03-10 | 28(3) | f4   | 1-0=1  | f2 f3 f4 > ordinary primary
  R-29.5=do-not-count  | op 2020-01-10, op 2020-02-10, op 2020-03-10, Mp 2020-04-10 | 28(5) | f4   | 3-0=3  |
  R-29.5=do-not-count  | Mp 2020-01-01, op 2020-01-10, op 2020-02-10, op 2020-03-10 | 28(5) | f4   | 3-2=1  | f2 f3 f4 > major primary
  R-29.5=do-not-count  | Mp 2020-01-10, Mp 2020-02-10                            | 28(6) | f1 f2   | 6-3=3  |
  R-29.5=do-not-count  | mp 2020-01-10, mp 2020-02-10, mp 2020-03-10, op 2020-04-01 | 28(3) | f4   | 1-0=1  |
`);

const absorbed = table(`
  history                                            | absorbed | counts
  ---------------------------------------------------|----------|-------
  mp 2020-01-10 =a, op 2020-02-10 =a                 | f1       | f2
  op 2020-01-10 =a, mp 2020-02-10 =a                 | f2       | f1
  os 2020-01-10 =a, op 2020-02-10 =a                 | f1       | f2
  op 2020-01-10 =a, of 2020-02-10 =a                 | f1       | f2
  op 2020-01-10 =a, op 2020-02-10 =a                 | f2       | f1
  op 2020-02-10 =a, op 2020-01-10 =a                 | f1       | f2
  Mp 2020-01-10 =a, Us 2020-02-10 =a, op 2020-01-01 =a | f3 f1  | f2
`);

function last(text: string, readings = '-'): SanctionResult {
  return computeSanctions(history(text), withReadings(readingsIn(readings))).value.at(-1)!;
}

function months({ allowanceMonths: { rung, credited, toWithhold } }: SanctionResult): string {
  return `${rung}-${credited}=${toWithhold}`;
}

function conversion({ conversion: made }: SanctionResult): string {
  return made ? `${made.from.join(' ')} > ${made.to} ${made.share}` : '';
}

describe('the ladder of Article 28', () => {
  it.each(ladder)('stands at $rung after $history', ({ history: text, rung, counted, months: expected }) => {
    const result = last(text!);
    expect([result.rung, result.counted.join(' '), months(result)]).toEqual([rung, counted, expected]);
  });
});

describe('the conversion of Article 29', () => {
  it.each(conversions)('gives "$conversion" after $history', (row) => {
    const result = last(row.history!);
    expect([result.rung, result.counted.join(' '), months(result), conversion(result)]).toEqual([
      row.rung,
      row.counted,
      row.months,
      row.conversion,
    ]);
  });
});

describe('another reading', () => {
  it.each(otherReadings)('$readings gives $rung after $history', (row) => {
    const result = last(row.history!, row.readings);
    expect([result.rung, result.counted.join(' '), months(result), conversion(result)]).toEqual([
      row.rung,
      row.counted,
      row.months,
      row.conversion,
    ]);
    const [id] = row.readings!.split('=');
    const changed = JSON.stringify(essence(result)) !== JSON.stringify(essence(last(row.history!)));
    expect((result.sensitiveTo as string[]).includes(id!)).toBe(changed);
  });
});

describe('one case', () => {
  it.each(absorbed)('of $history counts once, as $counts', ({ history: text, absorbed: gone, counts }) => {
    const results = computeSanctions(history(text!), withReadings({})).value;
    expect(names(results.filter((result) => result.absorbed))).toBe(gone);
    expect(names(results.filter((result) => result.rung !== null))).toBe(counts);
  });
});

describe('numbers of one case', () => {
  const rows = table(`
    first                    | second                       | counts
    -------------------------|------------------------------|-------
    （2025）吉0799民初5001号 | （2025）吉0799民初5001号之一 | 1
    （2025）吉0799民初5001号 | (2025)吉0799民初字第5001号-2 | 1
    （2025）吉0799民初5001号 | （2025）吉0799民初5002号     | 2
  `);
  it.each(rows)('$first and $second are $counts', ({ first, second, counts }) => {
    const finding = (id: string, number: string) =>
      ({ id, case: number, on: '2026-03-02', grade: 'minor', share: 'full' }) as const;
    const both = [finding('f1', first!), finding('f2', second!)];
    const results = computeSanctions(both, withReadings({})).value;
    expect(results.filter((result) => !result.absorbed)).toHaveLength(Number(counts));
  });
});

function names(results: readonly SanctionResult[]): string {
  return results.map((result) => result.finding).join(' ');
}

function essence({ rung, conversion: made, sanctions, proposals, allowanceMonths }: SanctionResult) {
  return [rung, made, sanctions, proposals, allowanceMonths];
}
