import type { MinutesOfStream } from '../../core/court/execute.ts';
import type { Register } from '../court/service.ts';

/** Answers core’s questions from the register view. */
export const registerInDatabase: Register = {
  async sameCase(db, court, identities, except) {
    const text =
      'select id from view_review where court = $1 and case_identities && $2::text[] and id <> $3 order by referred_on, id';
    const rows = await db.rows<{ id: string }>({ name: 'register-same-case', text }, [
      court,
      identities,
      except,
    ]);
    return rows.map((row) => row.id);
  },
  async nextNumber(db, court, year) {
    const text = `select coalesce(max(substring(number from '〕(\\d+)号')::int), 0) + 1 as next
                  from view_review where court = $1 and number like $2`;
    const rows = await db.rows<{ next: number }>({ name: 'register-next-number', text }, [
      court,
      `评查〔${year}〕%`,
    ]);
    return rows[0]?.next ?? 1;
  },
  async minutes(db, court) {
    const text = `select stream, body, number, on_day as "on" from view_minutes where court = $1`;
    return await db.rows<MinutesOfStream>({ name: 'register-minutes', text }, [court]);
  },
};
