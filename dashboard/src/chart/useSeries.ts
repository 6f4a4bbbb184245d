import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { orgUnitsQuery, seriesQuery } from '../api/queries';
import type { Indicator, OrgUnitDetails, OrgUnitKind, SeriesQuery } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { type Frequency, frequencyOf } from '../place/period';
import { usePlace } from '../place/place';
import { frequenciesOf, windowOf } from './window';

/** More levels down there are more units than lines can be told apart. */
const LEVELS_DOWN = 2;
const MOST_UNITS = 1000;

/** The series that the address asks for: of a unit or of a level within it, by month, quarter, half-year, nine months or year. */
export function useSeries(indicator: Indicator, unit: OrgUnitDetails) {
  const { name } = useLanguage();
  const { period, boundaries } = usePlace();
  const [params] = useSearchParams();
  const frequencies = frequenciesOf(indicator);
  const asked = params.get('by') as Frequency | null;
  const frequency =
    frequencies.find((known) => known === (asked ?? frequencyOf(period))) ?? frequencies[0] ?? 'YEAR';
  const levels = unit.levels.map(({ kind }) => kind).slice(0, LEVELS_DOWN);
  const level: OrgUnitKind | undefined = levels.find((known) => known === params.get('lines'));
  const question: SeriesQuery = {
    indicator: indicator.code,
    period: windowOf(frequency, period),
    boundaries,
    ...(level === undefined ? { orgUnit: unit.id, detail: true } : { parent: unit.id, level }),
  };
  const units = useQuery({
    ...orgUnitsQuery({ parent: unit.id, level, size: MOST_UNITS }),
    enabled: level !== undefined,
  });
  const known = units.data?.items;
  const nameOf = useCallback(
    (orgUnit: string) =>
      name(orgUnit === unit.id ? unit.names : known?.find((part) => part.id === orgUnit)?.names, orgUnit),
    [known, name, unit],
  );
  return { series: useQuery(seriesQuery(question)), question, frequency, frequencies, level, levels, nameOf };
}
