import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { indexSetQuery, indicatorsQuery } from '../api/queries';
import { useLanguage } from '../messages/language';
import { usePeriodAhead } from '../place/place';
import { periodInWords } from '../place/words';
import { INDEX_SET } from './indexSet';
import { type NameOf, nameKey, namesOf, SubjectNames } from './names';

/** Tells every number what it is called by, so that it is understood where it is read alone. */
export function NamesProvider({ children }: { children: ReactNode }) {
  const { say, name } = useLanguage();
  const current = usePeriodAhead();
  const { data: indexSet } = useQuery(indexSetQuery(INDEX_SET));
  const { data: indicators } = useQuery(indicatorsQuery());
  const names = useMemo(() => namesOf(indexSet, indicators?.items ?? []), [indexSet, indicators]);
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
