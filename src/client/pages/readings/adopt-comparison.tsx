import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import type { WhatIf } from '../../../answers/readings.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useWords } from '../../app/text.tsx';
import { whatIfPath } from './what-if-page.tsx';

/** Before a reading is adopted: how many past results would have differed. */
export function AdoptComparison({ reading, option }: { reading: string; option: string }) {
  const { t } = useWords();
  const { data } = useQuery(resourceQuery<WhatIf>(whatIfPath({ reading, option })));
  if (!data) return null;
  const { differing, why } = data;
  const words =
    differing === null
      ? why
      : differing === 0
        ? t('whatIf.adoptSame')
        : t('whatIf.adoptDiffers', { differing });
  return (
    <Alert
      type={differing ? 'warning' : 'info'}
      showIcon
      role="status"
      className="adopt-comparison"
      title={words}
      action={
        <Link to={whatIfPath({ reading, option })} target="_blank">
          {t('whatIf.open')}
        </Link>
      }
    />
  );
}
