import { createContext } from 'react';
import type { IndexSet, Indicator, Names } from '../api/shapes';
import type { IndicatorSubject, ItemSubject, Subject } from './subject';

/** What a number is called by, as `Chính quyền số`; undefined where nobody knows. */
export type NameOf = (subject: Subject) => string | undefined;

export const SubjectNames = createContext<NameOf>(() => undefined);

/** The names of all that scores and figures are of, by item of an index set and by indicator. */
export function namesOf(indexSet: IndexSet | undefined, indicators: Indicator[]): Map<string, Names> {
  const items = (indexSet?.mainIndices ?? []).flatMap((index) => [index, ...index.components]);
  return new Map([
    ...indicators.map(({ code, names }) => [code, names] as const),
    ...[...(indexSet?.pillars ?? []), ...items].map(
      ({ code, names }) => [`${indexSet?.code}/${code}`, names] as const,
    ),
  ]);
}

/** Under what a subject stands among the names: as the address writes it, without unit and period. */
export function nameKey(subject: IndicatorSubject | ItemSubject): string {
  return subject.kind === 'indicator' ? subject.indicator : `${subject.indexSet}/${subject.item}`;
}
