import type { Indicator } from '../api/shapes';
import type { Say } from '../messages/language';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import type { Column } from '../record/RecordTable';
import styles from '../record/record.module.css';

interface Key {
  indicator: string;
  orgUnit: string;
  breakdown: string;
}

/** Which figure a row is about: the indicator with its breakdown, and the unit. */
export function keyColumns<T extends Key>(
  say: Say,
  indicators: Indicator[] | undefined,
  unitName: (unit: string) => string,
): Column<T>[] {
  return [
    {
      key: 'indicator',
      head: say('contradictions.indicator'),
      cell: ({ indicator, breakdown }) => (
        <>
          <Name of={indicators?.find(({ code }) => code === indicator)?.names} otherwise={indicator} />
          {breakdown !== '' && <code className={styles.about}>{breakdown}</code>}
        </>
      ),
    },
    {
      key: 'unit',
      head: say('contradictions.unit'),
      cell: ({ orgUnit }) => <Written>{unitName(orgUnit)}</Written>,
    },
  ];
}
