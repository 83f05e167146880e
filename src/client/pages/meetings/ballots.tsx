import { Table, type TableColumnsType, Tag } from 'antd';
import type { Ballot, BallotResult, Item } from '../../../answers/meeting.ts';
import { useWords } from '../../app/text.tsx';
import { Cite } from '../../ui/cite.tsx';

/** What has been put to the vote on an item, and what came of it: counts only, never who voted how. */
export function Ballots({ item }: { item: Item }) {
  const { t } = useWords();
  const asked = item.ballots.filter((ballot) => ballot.stage !== 'open');
  const columns: TableColumnsType<Ballot> = [
    {
      title: t('ballot.question'),
      render: (_, { about, words, cite, reason }) => (
        <>
          <strong>{words}</strong> {cite ? <Cite cite={cite} /> : null}
          <div className="quiet">{about}</div>
          {reason ? <div>{t('ballot.movedBecause', { reason })}</div> : null}
        </>
      ),
    },
    {
      title: t('ballot.result'),
      render: (_, { stage, result }) =>
        stage === 'void' ? <Tag>{t('ballot.void')}</Tag> : result ? <Outcome result={result} /> : null,
    },
    { title: t('ballot.for'), align: 'right', render: (_, { result }) => result?.for },
    { title: t('ballot.against'), align: 'right', render: (_, { result }) => result?.against },
    { title: t('ballot.abstained'), align: 'right', render: (_, { result }) => result?.abstained },
    {
      title: t('ballot.presentOf'),
      align: 'right',
      render: (_, { result }) => (result ? `${result.present}/${result.entitled}` : ''),
    },
  ];
  const keyOf = (ballot: Ballot) => `${ballot.question} ${item.ballots.indexOf(ballot)}`;
  if (asked.length === 0) return null;
  return (
    <Table<Ballot>
      size="small"
      className="ballots"
      columns={columns}
      dataSource={asked}
      rowKey={keyOf}
      pagination={false}
      expandable={{
        showExpandColumn: false,
        expandedRowKeys: asked.filter((ballot) => ballot.result?.sensitive).map(keyOf),
        expandedRowRender: ({ result }) => (result ? <ByReading result={result} /> : null),
      }}
    />
  );
}

function useOutcomeWords() {
  const { t, choice } = useWords();
  return ({ passed, outcome }: { passed?: boolean; outcome?: string }) =>
    outcome ? choice('choice', outcome) : t(passed ? 'ballot.passed' : 'ballot.failed');
}

function Outcome({ result }: { result: BallotResult }) {
  const { t } = useWords();
  const words = useOutcomeWords()(result);
  const held = result.passed ?? (result.outcome !== undefined && result.outcome !== 'none');
  return (
    <>
      <Tag color={held ? 'success' : 'default'}>{words}</Tag>
      {result.sensitive ? <Tag color="warning">{t('ballot.sensitive')}</Tag> : null}
    </>
  );
}

/** The result under each of the four readings of the vote rule. */
export function ByReading({ result }: { result: BallotResult }) {
  const { t, term } = useWords();
  const outcome = useOutcomeWords();
  return (
    <div>
      <p>{t('ballot.byReading')}</p>
      <ul className="by-reading">
        {result.byReading.map((row) => (
          <li key={`${row['R-O3.5']} ${row['R-O3.6']}`}>
            {t('ballot.rule', {
              base: term('voteBase', row['R-O3.5']),
              majority: term('voteMajority', row['R-O3.6']),
            })}
            {t('ballot.colon')}
            <strong>{outcome(row)}</strong>
          </li>
        ))}
      </ul>
      <Cite cite="R-O3.5" /> <Cite cite="R-O3.6" />
    </div>
  );
}
