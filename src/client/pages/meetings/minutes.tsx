import { Button } from 'antd';
import type { Meeting } from '../../../answers/meeting.ts';
import { useWords } from '../../app/text.tsx';
import { useNames } from '../../ui/person.tsx';

/** The minutes as a paper, ready to be printed. */
export function Minutes({ meeting }: { meeting: Meeting }) {
  const { t } = useWords();
  const nameOf = useNames(meeting.names);
  const { minutes } = meeting;
  if (!minutes) return null;
  return (
    <section aria-label={t('minutes.title')}>
      <div className="page-head">
        <h2 className="section-title">{t('minutes.title')}</h2>
        <Button className="no-print" onClick={() => window.print()}>
          {t('ui.print')}
        </Button>
      </div>
      <p className="quiet">
        {minutes.number ? `${minutes.number} ` : ''}
        {minutes.approvedBy
          ? t('minutes.approvedBy', { name: nameOf(minutes.approvedBy) })
          : t('minutes.notApproved')}
      </p>
      {minutes.withheld ? <p>{t('minutes.withheld')}</p> : <pre className="paper">{minutes.text}</pre>}
    </section>
  );
}
