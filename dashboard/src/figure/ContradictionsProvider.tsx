import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { contradictionsQuery } from '../api/queries';
import { PILLARS } from '../place/paths';
import { bySubject, ContradictionsContext } from './contradictions';

/** Asks each pillar once where its sources do not agree, so that every number on a page can say so of itself. */
export function ContradictionsProvider({ children }: { children: ReactNode }) {
  const contradictions = useQueries({
    queries: PILLARS.map(contradictionsQuery),
    combine: (answers) => bySubject(answers.flatMap(({ data }) => data?.items ?? [])),
  });
  return <ContradictionsContext value={contradictions}>{children}</ContradictionsContext>;
}
