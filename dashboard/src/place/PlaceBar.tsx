import { useId } from 'react';
import { useSearchParams } from 'react-router';
import type { OrgUnitDetails } from '../api/shapes';
import { formatDate, today } from '../messages/format';
import { NOW } from './boundaries';
import { PeriodMark } from './PeriodMark';
import { useLanguage } from '../messages/language';
import { FIRST_YEAR, type Frequency, frequencyOf, periodsOf, stateOn, yearOf } from './period';
import { usePlace } from './place';
import styles from './place.module.css';
import { periodInWords } from './words';

interface Props {
  /** Whose page it is: only boundaries are offered on which it can be asked for. */
  unit: OrgUnitDetails | undefined;
  /** Whether the page also shows what the unit was made of. */
  predecessors?: boolean;
  yearsOnly?: boolean;
}

/** Chooses the period and the boundaries of a page, and says if the period is not over. */
export function PlaceBar({ unit, predecessors = false, yearsOnly = false }: Props) {
  const { say } = useLanguage();
  const { period, boundaries, set } = usePlace();
  const [params] = useSearchParams();
  const id = useId();
  const thisYear = yearOf(today());
  const year = yearOf(period);
  const years = Array.from({ length: Math.max(thisYear, year) - FIRST_YEAR + 1 }, (_, i) =>
    String(FIRST_YEAR + i),
  ).reverse();
  const beforeMergers = (unit?.boundaries ?? [])
    .filter((known) => predecessors || !known.predecessors)
    .map(({ day }) => day);
  const asked = params.get('boundaries') ?? '';
  const days = new Set([
    ...beforeMergers,
    ...(boundaries === undefined || asked === NOW ? [] : [boundaries]),
  ]);
  // one that has not begun has no figures; an address may ask for it all the same
  const begun = (frequency: Frequency) =>
    periodsOf(frequency, year).filter((known) => known === period || stateOn(known, today()) !== 'NOT_BEGUN');
  const option = (value: string) => (
    <option key={value} value={value}>
      {periodInWords(value, say)}
    </option>
  );
  return (
    <div className={styles.bar} role="group" aria-label={say('place.label')}>
      <label htmlFor={`${id}p`}>{say('place.period')}</label>
      <select id={`${id}p`} value={period} onChange={(event) => set({ period: event.target.value })}>
        <optgroup label={say('place.years')}>{years.map(option)}</optgroup>
        {!yearsOnly && (
          <>
            <optgroup label={say('place.parts', { year })}>
              {[...begun('HALF_YEAR'), ...begun('NINE_MONTHS')].map(option)}
            </optgroup>
            <optgroup label={say('place.quarters', { year })}>{begun('QUARTER').map(option)}</optgroup>
            <optgroup label={say('place.months', { year })}>{begun('MONTH').map(option)}</optgroup>
          </>
        )}
        {yearsOnly && frequencyOf(period) !== 'YEAR' && option(period)}
      </select>
      <PeriodMark state={stateOn(period, today())} />
      <label htmlFor={`${id}b`}>{say('place.boundaries')}</label>
      <select id={`${id}b`} value={asked} onChange={(event) => set({ boundaries: event.target.value })}>
        <option value="">{say('place.boundaries.own')}</option>
        {[...days].sort().map((day) => (
          <option key={day} value={day}>
            {say(beforeMergers.includes(day) ? 'place.boundaries.before' : 'place.boundaries.on', {
              day: formatDate(day),
            })}
          </option>
        ))}
        {(unit?.present !== false || asked === NOW) && (
          <option value={NOW}>{say('place.boundaries.now', { day: formatDate(today()) })}</option>
        )}
      </select>
    </div>
  );
}
