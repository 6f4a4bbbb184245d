import type { Indicator, OrgUnit } from '../api/shapes';
import type { Say } from '../messages/language';
import { codeOf, formerName } from '../place/former';
import { folded } from './folded';

export interface Result {
  id: string;
  group: 'page' | 'unit' | 'indicator';
  label: string;
  hint: string;
  path: string;
}

const SHOWN = 6;

export function pageResults(words: string, say: Say): Result[] {
  const pages = [
    { path: '/', label: say('nav.overview') },
    { path: '/rankings/dti-922', label: say('nav.ranking') },
    { path: '/indicators', label: say('nav.indicators') },
    { path: '/registers', label: say('nav.registers') },
    { path: '/forms', label: say('nav.forms') },
  ];
  return pages
    .filter(({ label }) => folded(label).includes(folded(words)))
    .map(({ path, label }) => ({ id: `page${path}`, group: 'page', label, hint: '', path }));
}

export function indicatorResults(
  words: string,
  indicators: Indicator[],
  name: (names: Indicator['names']) => string,
): Result[] {
  return indicators
    .filter((indicator) =>
      folded(`${indicator.code} ${indicator.names.vi} ${indicator.names.en ?? ''}`).includes(folded(words)),
    )
    .slice(0, SHOWN)
    .map((indicator) => ({
      id: indicator.code,
      group: 'indicator',
      label: name(indicator.names),
      hint: indicator.code,
      path: `/indicators/${indicator.code}`,
    }));
}

export function unitResults(units: OrgUnit[], name: (names: OrgUnit['names']) => string, say: Say): Result[] {
  return units.slice(0, SHOWN + 2).map((unit) => ({
    id: unit.id,
    group: 'unit',
    label: formerName(name(unit.names), unit.validTo, say),
    hint: `${say(`kind.${unit.kind}`)} · ${codeOf(unit.id)}${unit.validTo === undefined ? '' : ` · ${say('search.ended')}`}`,
    path: `/units/${unit.id}`,
  }));
}
