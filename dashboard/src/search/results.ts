import type {
  CriteriaSet,
  Indicator,
  IndexSet,
  Names,
  OrgUnitItem,
  Pillar,
  Programme,
  RegisterRecord,
  Target,
} from '../api/shapes';
import { INDEX_SET } from '../figure/indexSet';
import { formatDate } from '../messages/format';
import type { Say } from '../messages/language';
import { codeOf, formerName } from '../place/former';
import type { ParamsChange } from '../place/params';
import { criteriaPath, programmePath } from '../place/paths';
import { periodInShort } from '../place/words';
import { fitting } from './fits';

export interface Result {
  id: string;
  group: 'page' | 'unit' | 'indicator' | 'index' | 'target';
  label: string;
  /** What the label is made of: the name, and of a unit the day on which it is no more. */
  names?: Names | undefined;
  end?: string | undefined;
  hint: string;
  path: string;
  /** Of the address, beside what it carries on. */
  change?: ParamsChange;
}

/** An index set, without what it consists of. */
type IndexSetItem = Pick<IndexSet, 'code' | 'names' | 'legalBasis'>;

/** A set of criteria of a pillar. */
export interface PillarSet {
  pillar: Pillar;
  set: CriteriaSet;
}

type Name = (names: Names | undefined, otherwise?: string) => string;

const SHOWN = 6;

export function pageResults(words: string, say: Say): Result[] {
  const pages = [
    { path: '/', label: say('nav.overview') },
    { path: `/rankings/${INDEX_SET}`, label: say('nav.ranking') },
    { path: '/indicators', label: say('nav.indicators') },
    { path: '/programmes', label: say('programmes.title') },
    { path: '/regimes', label: say('regimes.title') },
    { path: '/registers', label: say('nav.registers') },
    { path: '/forms', label: say('nav.forms') },
    { path: '/criteria', label: say('nav.criteria') },
    { path: '/contradictions', label: say('contradictions.title') },
    { path: '/quality', label: say('quality.title') },
    { path: '/simulation', label: say('simulation.title') },
    { path: '/reports/periodic', label: say('report.title') },
  ];
  return fitting(pages, words, ({ label }) => label).map(({ path, label }) => ({
    id: `page${path}`,
    group: 'page',
    label,
    hint: '',
    path,
  }));
}

/** Sets of criteria, each with its pillar. */
export function setResults(words: string, sets: PillarSet[], name: Name, say: Say): Result[] {
  return fitting(
    sets,
    words,
    ({ set }) => `${set.names.vi} ${set.names.en ?? ''} ${set.code} ${set.legalBasis ?? ''}`,
  )
    .slice(0, SHOWN)
    .map(({ pillar, set }) => ({
      id: `set-${pillar}-${set.code}`,
      group: 'page',
      label: name(set.names, set.code),
      names: set.names,
      hint: `${say('nav.criteria')} · ${say(`pillar.${pillar}`)}`,
      path: criteriaPath(pillar, set.code),
    }));
}

/** What documents want to be reached. */
export function programmeResults(words: string, programmes: Programme[], name: Name, say: Say): Result[] {
  return fitting(
    programmes,
    words,
    ({ names, code, legalBasis }) => `${names.vi} ${names.en ?? ''} ${code} ${legalBasis}`,
  )
    .slice(0, SHOWN)
    .map(({ names, code }) => ({
      id: `programme-${code}`,
      group: 'page',
      label: name(names, code),
      names,
      hint: say('programmes.title'),
      path: programmePath(code),
    }));
}

/** Index sets, each with the units in its order. */
export function indexSetResults(words: string, sets: IndexSetItem[], name: Name, say: Say): Result[] {
  return fitting(sets, words, ({ names, code, legalBasis }) =>
    [names.vi, names.en, code, legalBasis].filter(Boolean).join(' '),
  )
    .slice(0, SHOWN)
    .map(({ names, code }) => ({
      id: `index-set-${code}`,
      group: 'page',
      label: name(names, code),
      names,
      hint: say('search.indexSet'),
      path: `/rankings/${code}`,
    }));
}

/** Whether words may be a code of another system, of which a unit is looked for: 000.00.20.H13. */
export function mayBeCode(words: string): boolean {
  return /^[\p{L}\p{N}._:/-]{3,100}$/u.test(words) && /[0-9]/.test(words);
}

/** The units that other systems know by a code. */
export function identityResults(identities: RegisterRecord[], say: Say): Result[] {
  return identities.map(({ id, name, code, orgUnit }) => ({
    id: `identity-${id}`,
    group: 'unit',
    label: String(name),
    hint: say('search.identity', { code: String(code) }),
    path: `/units/${String(orgUnit)}`,
  }));
}

export function indicatorResults(words: string, indicators: Indicator[], name: Name): Result[] {
  return fitting(indicators, words, ({ names, code }) => `${names.vi} ${names.en ?? ''} ${code}`)
    .slice(0, SHOWN)
    .map((indicator) => ({
      id: indicator.code,
      group: 'indicator',
      label: name(indicator.names),
      names: indicator.names,
      hint: indicator.code,
      path: `/indicators/${indicator.code}`,
    }));
}

/** The parts of the score, each with the units in its order. */
export function indexResults(words: string, set: IndexSet | undefined, name: Name): Result[] {
  return fitting(set?.mainIndices ?? [], words, ({ names }) => `${names.vi} ${names.en ?? ''}`)
    .slice(0, SHOWN)
    .map(({ code, names }) => ({
      id: `index-${code}`,
      group: 'index',
      label: name(names),
      names,
      hint: name(set?.names),
      path: `/rankings/${INDEX_SET}`,
      change: { item: code },
    }));
}

export function targetResults(words: string, targets: Target[], name: Name, say: Say): Result[] {
  return fitting(
    targets,
    words,
    ({ names, indicator, legalBasis }) =>
      `${names?.vi ?? ''} ${names?.en ?? ''} ${legalBasis ?? ''} ${indicator}`,
  )
    .slice(0, SHOWN)
    .map(({ names, indicator, orgUnit, due }) => ({
      id: `target-${indicator}-${due}`,
      group: 'target',
      label: name(names, indicator),
      names,
      hint: say('search.due', { due: periodInShort(due) }),
      path: `/indicators/${indicator}`,
      change: { unit: orgUnit },
    }));
}

/** Units, which the gateway gives in the order of how well they fit, with what tells them from others of their name. */
export function unitResults(units: OrgUnitItem[], name: Name, say: Say): Result[] {
  return units.slice(0, SHOWN + 2).map((unit) => ({
    id: unit.id,
    group: 'unit',
    label: formerName(name(unit.names), unit.validTo, say),
    names: unit.names,
    end: unit.validTo,
    hint: [say(`kind.${unit.kind}`), pathOf(unit, name), codeOf(unit.id), sinceOrNow(unit, name, say)]
      .filter((part) => part !== '')
      .join(' · '),
    path: `/units/${unit.id}`,
  }));
}

function pathOf({ partOf = [] }: OrgUnitItem, name: Name): string {
  return partOf
    .filter(({ kind }) => kind !== 'COUNTRY')
    .map(({ names }) => name(names))
    .join(', ');
}

function sinceOrNow({ validFrom, validTo, now = [] }: OrgUnitItem, name: Name, say: Say): string {
  if (validTo === undefined)
    return validFrom === undefined ? '' : say('search.since', { day: formatDate(validFrom) });
  if (now.length === 0) return say('search.ended');
  return say('search.now', { units: now.map(({ names }) => name(names)).join(', ') });
}
