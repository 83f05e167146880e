import pg from 'pg';

const { DATE, INT8, TIMESTAMPTZ } = pg.types.builtins;

/**
 * How values of the database are read: a date stays the text `YYYY-MM-DD`, an instant becomes ISO text in UTC, an int8
 * becomes a number and is an error beyond the safe integers. All else as pg reads it.
 */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: string) {
    if (oid === DATE) return (text: string) => text;
    if (oid === INT8) return safeInteger;
    if (oid === TIMESTAMPTZ) return instant;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond the safe integers`);
  return value;
}

const readDate = pg.types.getTypeParser(TIMESTAMPTZ, 'text') as (text: string) => Date;

function instant(text: string): string {
  return readDate(text).toISOString();
}
