import { useQueries, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useLocation } from 'react-router';
import { indexSetQuery, indicatorsQuery } from '../api/queries';
import type { IndexSet } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { usePeriodAhead } from '../place/place';
import { periodInWords } from '../place/words';
import { type NameOf, nameKey, namesOf, setsOf, SubjectNames } from './names';
import { readSubject } from './subject';

const known = (sets: { data: IndexSet | undefined }[]) => sets.flatMap(({ data }) => data ?? []);

/** Tells every number what it is called by, so that it is understood where it is read alone. */
export function NamesProvider({ children }: { children: ReactNode }) {
  const { say, name } = useLanguage();
  const current = usePeriodAhead();
  const { pathname, search } = useLocation();
  const indexSets = useQueries({
    queries: setsOf(pathname, readSubject(new URLSearchParams(search).get('explain'))).map(indexSetQuery),
    combine: known,
  });
  const { data: indicators } = useQuery(indicatorsQuery());
  const names = useMemo(() => namesOf(indexSets, indicators?.items ?? []), [indexSets, indicators]);
  const nameOf = useMemo<NameOf>(() => {
    const of: NameOf = (subject) => {
      if (subject.kind === 'changes' || subject.kind === 'data') return undefined;
      if (subject.kind === 'rank') {
        const ranked = of(subject.of);
        return ranked && say('figure.rankBy', { figure: ranked });
      }
      const isTotal = subject.kind === 'item' && subject.item === 'total';
      const called = isTotal
        ? say('unit.total')
        : subject.kind === 'reports'
          ? say('unit.late')
          : name(names.get(nameKey(subject)));
      if (called === '') return undefined;
      return subject.period === current ? called : `${called}, ${periodInWords(subject.period, say)}`;
    };
    return of;
  }, [names, current, say, name]);
  return <SubjectNames value={nameOf}>{children}</SubjectNames>;
}
