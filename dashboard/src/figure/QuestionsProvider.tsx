import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { latestQuestionsQuery } from '../api/questions';
import { PILLARS } from '../place/paths';
import { bySubject, QuestionsContext } from './questions';

/** Asks each pillar once what was asked about figures, so that every number on a page can say so of itself. */
export function QuestionsProvider({ children }: { children: ReactNode }) {
  const questions = useQueries({
    queries: PILLARS.map(latestQuestionsQuery),
    combine: (answers) => bySubject(answers.flatMap(({ data }) => data?.items ?? [])),
  });
  return <QuestionsContext value={questions}>{children}</QuestionsContext>;
}
