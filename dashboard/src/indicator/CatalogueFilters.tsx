import { useId } from 'react';
import { useSearchParams } from 'react-router';
import type { OrgUnitKind } from '../api/shapes';
import { Filters } from '../layout/Filters';
import { useLanguage } from '../messages/language';
import type { MessageKey } from '../messages/vi';
import { useSetParams } from '../place/params';
import styles from './catalogue.module.css';
import { GROUPS, type Wanted } from './catalogue';

const FREQUENCIES = ['MONTH', 'QUARTER', 'YEAR'] as const;

/** What the address wants of the indicators. */
export function useWanted(): Wanted {
  const [params] = useSearchParams();
  const chosen = (name: string) => params.get(name) ?? undefined;
  return {
    words: params.get('q') ?? '',
    group: chosen('pillar'),
    level: chosen('level'),
    frequency: chosen('frequency'),
    withTarget: params.has('target'),
  };
}

/** Chooses what of the indicators is shown; all of it is in the address. */
export function CatalogueFilters({ levels }: { levels: OrgUnitKind[] }) {
  const { say } = useLanguage();
  const set = useSetParams();
  const wanted = useWanted();
  const id = useId();
  const choice = (
    param: string,
    label: MessageKey,
    value: string | undefined,
    options: { value: string; label: string }[],
  ) => (
    <label>
      {say(label)}
      <select
        value={value ?? ''}
        onChange={(event) => set({ [param]: event.target.value || undefined }, true)}
      >
        <option value="">{say('indicators.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className={styles.controls}>
      <label htmlFor={id}>
        {say('indicators.filter')}
        <input
          id={id}
          type="search"
          value={wanted.words}
          onChange={(event) => set({ q: event.target.value }, true)}
        />
      </label>
      <Filters label={say('indicators.filters')}>
        {choice(
          'pillar',
          'indicators.group',
          wanted.group,
          GROUPS.map((value) => ({ value, label: say(`pillar.${value}`) })),
        )}
        {choice(
          'level',
          'overview.units.level',
          wanted.level,
          levels.map((value) => ({ value, label: say(`kind.${value}`) })),
        )}
        {choice(
          'frequency',
          'indicators.frequency',
          wanted.frequency,
          FREQUENCIES.map((value) => ({ value, label: say(`frequency.${value}`) })),
        )}
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={wanted.withTarget}
            onChange={(event) => set({ target: event.target.checked ? 'yes' : undefined }, true)}
          />
          {say('indicators.withTarget')}
        </label>
      </Filters>
    </div>
  );
}
