import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { countedRecordsQuery } from '../api/queries';
import type { CountedRecord, ObservationQuestion } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { formatMoment, formatNumber } from '../messages/format';
import { StatedValue } from '../figure/StatedValue';
import { Loaded } from '../layout/Loaded';
import { pathOfRecord } from '../place/paths';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { Table } from '../layout/Table';
import styles from './explain.module.css';

/** The records that a figure was counted from, a page at a time, with who changed them last. */
export function CountedRecords({ question }: { question: ObservationQuestion }) {
  const { say } = useLanguage();
  const records = useInfiniteQuery(countedRecordsQuery(question));
  return (
    <Loaded query={records} rows={2}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        const total = Math.max(...pages.map((page) => page.total));
        if (items.length === 0) return <p>{say('explain.noRecords')}</p>;
        return (
          <>
            <Table className={styles.table} caption={say('explain.records', { count: total })} titled>
              <thead>
                <tr>
                  <th scope="col">{say('explain.record')}</th>
                  <th scope="col" className="num">
                    {say('explain.contributes')}
                  </th>
                  <th scope="col">{say('explain.changed')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((record) => (
                  <RecordRow key={record.id} record={record} />
                ))}
              </tbody>
            </Table>
            {records.hasNextPage && (
              <Button size="compact-sm" variant="default" onClick={() => void records.fetchNextPage()}>
                {say('explain.more', { shown: items.length, all: total })}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function RecordRow({ record }: { record: CountedRecord }) {
  const { say, language } = useLanguage();
  const address = useAddress();
  const page = pathOfRecord(record);
  return (
    <tr>
      <th scope="row">
        {page === undefined ? (
          <a href={record.link} target="_blank" rel="noreferrer">
            <Written>{record.name}</Written>
          </a>
        ) : (
          <Link to={address(page)}>
            <Written>{record.name}</Written>
          </Link>
        )}{' '}
        <DemoMark demo={record.demo} />
      </th>
      <td className="num">
        <StatedValue numerator={record.numerator} denominator={record.denominator} />
      </td>
      <td>
        {record.changedAt !== undefined &&
          `${[formatMoment(record.changedAt), record.changedBy].filter(Boolean).join(', ')} `}
        <a className={styles.small} href={record.revisions} target="_blank" rel="noreferrer">
          {say('explain.version', { n: formatNumber(record.version + 1, language) })}
        </a>
      </td>
    </tr>
  );
}
