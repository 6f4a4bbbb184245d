import { useQuery } from '@tanstack/react-query';
import { statedChangesQuery } from '../api/contradictions';
import { indicatorsQuery } from '../api/queries';
import type { Pillar, StatedChange } from '../api/shapes';
import { dayInWords } from '../explain/publication';
import { PublishedAt } from '../explain/PublishedAt';
import { Figure } from '../figure/Figure';
import { formatChange, formatExact } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import { keyColumns } from './keyColumns';
import { periodInWords } from '../place/words';
import { type Column, RecordTable } from '../record/RecordTable';
import styles from '../record/record.module.css';
import { useUnitNames } from '../register/useUnitNames';

/** Changes that sources state and the figures do not make: 17 places up, where 40 and 27 are 13. */
export function StatedChanges({ pillar, within }: { pillar: Pillar; within: string }) {
  const { say, language } = useLanguage();
  const stated = useQuery(statedChangesQuery(pillar, within === '' ? undefined : within)).data ?? [];
  const differing = stated.filter(({ differs }) => differs);
  const indicators = useQuery(indicatorsQuery()).data?.items;
  const unitName = useUnitNames([...new Set(differing.map(({ orgUnit }) => orgUnit))]);
  if (differing.length === 0) return null;
  const signed = (change: number) => formatChange(change, language, Number.isInteger(change) ? 0 : 2);
  const figure = ({ indicator, orgUnit, breakdown }: StatedChange, period: string, value = 0) => (
    <Figure explain={{ kind: 'indicator', indicator, orgUnit, period, breakdown }}>
      {formatExact(value, language)}
    </Figure>
  );
  const columns: Column<StatedChange>[] = [
    ...keyColumns(say, indicators, unitName),
    {
      key: 'said',
      head: say('stated.said'),
      cell: ({ change, source, publishedOn, place, note }) => (
        <>
          {signed(change)}
          <span className={styles.about} data-plain>
            <Written>{source}</Written>
            {publishedOn !== undefined && `, ${dayInWords(publishedOn)}`}
            {place !== undefined && (
              <>
                , <PublishedAt place={place} />
              </>
            )}
            {note !== undefined && (
              <>
                ; <Written>{note}</Written>
              </>
            )}
          </span>
        </>
      ),
    },
    {
      key: 'measured',
      head: say('stated.measured'),
      cell: (one) => (
        <>
          <strong>{signed(one.measured ?? 0)}</strong>{' '}
          <span className={styles.about}>
            {periodInWords(one.since, say)}: {figure(one, one.since, one.before)};{' '}
            {periodInWords(one.period, say)}: {figure(one, one.period, one.after)}
          </span>
        </>
      ),
    },
  ];
  return (
    <>
      <h3>{say('stated.title')}</h3>
      <RecordTable
        label={say('stated.title')}
        columns={columns}
        rows={differing}
        keyOf={(one) => String(one.number)}
      />
    </>
  );
}
