import { createContext } from 'react';
import type { IndexSet, Indicator, Names } from '../api/shapes';
import { INDEX_SET } from './indexSet';
import type { IndicatorSubject, ItemSubject, Subject } from './subject';

/** What a number is called by, as `Chính quyền số`; undefined where nobody knows. */
export type NameOf = (subject: Subject) => string | undefined;

export const SubjectNames = createContext<NameOf>(() => undefined);

/** The sets that a page speaks of: the usual one, that of its ranking, that of what it explains. */
export function setsOf(path: string, explained: Subject | null): string[] {
  const of = explained?.kind === 'rank' ? explained.of : explained;
  const asked = [/^\/rankings\/([^/]+)/.exec(path)?.[1], of?.kind === 'item' ? of.indexSet : undefined];
  return [...new Set([INDEX_SET, ...asked])].filter((set) => set !== undefined);
}

/** The names of all that scores and figures are of, by item of an index set and by indicator. */
export function namesOf(indexSets: IndexSet[], indicators: Indicator[]): Map<string, Names> {
  return new Map([
    ...indicators.map(({ code, names }) => [code, names] as const),
    ...indexSets.flatMap(({ code, pillars, mainIndices }) =>
      [...pillars, ...mainIndices.flatMap((index) => [index, ...index.components])].map(
        (item) => [`${code}/${item.code}`, item.names] as const,
      ),
    ),
  ]);
}

/** Under what a subject stands among the names: as the address writes it, without unit and period. */
export function nameKey(subject: IndicatorSubject | ItemSubject): string {
  return subject.kind === 'indicator' ? subject.indicator : `${subject.indexSet}/${subject.item}`;
}
