import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OrgUnitKind } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { useSetParams } from '../place/params';
import type { Frequency } from '../place/period';
import styles from './chart.module.css';

interface Props {
  frequency: Frequency;
  frequencies: Frequency[];
  /** Undefined: the unit itself. */
  level: OrgUnitKind | undefined;
  levels: OrgUnitKind[];
  view: 'chart' | 'table';
  children: ReactNode;
}

/** By which period, on which level and in which form a series is shown. */
export function SeriesControls({ frequency, frequencies, level, levels, view, children }: Props) {
  const { say } = useLanguage();
  const set = useSetParams();
  return (
    <div className={styles.controls}>
      {frequencies.length > 1 && (
        <SegmentedControl
          size="sm"
          aria-label={say('series.by')}
          value={frequency}
          onChange={(value) => set({ by: value })}
          data={frequencies.map((known) => ({ value: known, label: say(`frequency.${known}`) }))}
        />
      )}
      {levels.length > 0 && (
        <select
          className={styles.level}
          aria-label={say('series.level')}
          value={level ?? ''}
          onChange={(event) => set({ lines: event.target.value })}
        >
          <option value="">{say('series.level.own')}</option>
          {levels.map((known) => (
            <option key={known} value={known}>
              {say('series.level.each', { level: say(`kind.${known}`).toLowerCase() })}
            </option>
          ))}
        </select>
      )}
      <SegmentedControl
        size="sm"
        aria-label={say('series.view')}
        value={view}
        onChange={(value) => set({ view: value === 'chart' ? undefined : value })}
        data={[
          { value: 'chart', label: say('series.view.chart') },
          { value: 'table', label: say('series.view.table') },
        ]}
      />
      {children}
    </div>
  );
}
