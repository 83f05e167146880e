import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Form } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { Register } from '../../answers/register.ts';
import { query } from '../api/call.ts';
import { resourceQuery } from '../api/queries.ts';
import { useWords } from '../app/text.tsx';

const PAUSE_MS = 400;
/** Shorter than any case number; whether it is one is the server’s to say. */
const SHORTEST = 8;

/** No longer a review: what was withdrawn or declined may be referred again, and what was merged is told where it went. */
const ended = ['withdrawn', 'declined', 'merged'];

/**
 * Tells whoever types a case number of the reviews of this case that they may know of. Of others there is nothing to be told,
 * here as everywhere: the case is referred, and the office merges it (7).
 */
export function InReview({ except }: { except?: string }) {
  const { t, choice } = useWords();
  const first = Form.useWatch<string | undefined>('caseNumber') ?? '';
  const others = Form.useWatch<string[] | undefined>('otherCaseNumbers') ?? [];
  const typed = [first, ...others].map((each) => each.trim()).filter((each) => each.length >= SHORTEST);
  const number = useSettled(typed.join(','));
  const isNumber = number !== '';
  const looking = resourceQuery<Register>(`/reviews${query({ case: number, limit: 5 })}`);
  // looked up once: the review that this very form has just made is no news to whoever sent it off
  const known = useQueryClient().getQueryData(looking.queryKey) !== undefined;
  const asked = useQuery({ ...looking, enabled: isNumber && !known });
  const reviews = (asked.data?.items ?? []).filter(
    ({ id, stage }) => id !== except && !ended.includes(stage),
  );
  if (!isNumber || reviews.length === 0) return null;
  return (
    <Alert
      type="warning"
      role="status"
      showIcon
      title={t('forms.referral.inReview')}
      description={
        <ul className="listed">
          {reviews.map(({ id, number: own, caseNumber, stage }) => (
            <li key={id}>
              <Link to={`/reviews/${encodeURIComponent(id)}`} className="case-number">
                {own ?? caseNumber}
              </Link>{' '}
              {choice('stage', stage)}
            </li>
          ))}
        </ul>
      }
    />
  );
}

/** What is being typed, once one has paused. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const wait = setTimeout(() => setSettled(typed.trim()), PAUSE_MS);
    return () => clearTimeout(wait);
  }, [typed]);
  return settled;
}
