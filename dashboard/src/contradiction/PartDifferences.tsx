import { useQuery } from '@tanstack/react-query';
import { partDifferencesQuery } from '../api/contradictions';
import type { PartDifference } from '../api/shapes';
import { SourceName } from '../explain/SourceName';
import { Figure } from '../figure/Figure';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { formatChange, formatExact } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { periodInWords } from '../place/words';
import { type Column, RecordTable } from '../record/RecordTable';
import styles from '../record/record.module.css';

/** What units state themselves in a period and their parts do not make. */
export function PartDifferences({ orgUnit, period }: { orgUnit: string; period: string }) {
  const { say, language } = useLanguage();
  const found = useQuery(partDifferencesQuery(orgUnit, period));
  const columns: Column<PartDifference>[] = [
    {
      key: 'indicator',
      head: say('contradictions.indicator'),
      cell: ({ indicator, names }) => <Name of={names} otherwise={indicator} />,
    },
    {
      key: 'unit',
      head: say('contradictions.unit'),
      cell: ({ orgUnit: unit, unitNames }) => <Name of={unitNames} otherwise={unit} />,
    },
    {
      key: 'own',
      head: say('parts.own'),
      cell: ({ indicator, orgUnit: unit, own, source }) => (
        <>
          <Figure explain={{ kind: 'indicator', indicator, orgUnit: unit, period, breakdown: '' }}>
            {formatExact(own, language)}
          </Figure>
          {source !== undefined && (
            <span className={styles.about} data-plain>
              <SourceName source={source} />
            </span>
          )}
        </>
      ),
    },
    {
      key: 'parts',
      head: say('parts.made'),
      numeric: true,
      cell: ({ parts }) => formatExact(parts, language),
    },
    {
      key: 'difference',
      head: say('parts.difference'),
      numeric: true,
      cell: ({ difference }) => formatChange(difference, language, Number.isInteger(difference) ? 0 : 2),
    },
  ];
  return (
    <Panel
      title={say('parts.title', { period: periodInWords(period, say).toLowerCase() })}
      hint={say('parts.hint')}
    >
      <Loaded query={found} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{say('parts.none')}</Empty>
          ) : (
            <RecordTable
              label={say('parts.title', { period: periodInWords(period, say).toLowerCase() })}
              columns={columns}
              rows={items}
              keyOf={(one) => `${one.indicator} ${one.orgUnit}`}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}
