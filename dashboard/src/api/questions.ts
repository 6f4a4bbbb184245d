import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { read } from './read';
import type { Pillar, QuestionFilter } from './shapes';

const LATEST = 300;
const FIVE_MINUTES = 300_000;

const listed = (pillar: Pillar, query: QuestionFilter, signal: AbortSignal) =>
  read(client.GET('/api/v1/{pillar}/questions', { params: { path: { pillar }, query }, signal }));

/** The latest questions of a pillar, for a mark at each number that they are about. */
export const latestQuestionsQuery = (pillar: Pillar) =>
  queryOptions({
    queryKey: ['questions', pillar],
    refetchInterval: FIVE_MINUTES,
    queryFn: ({ signal }) => listed(pillar, { size: LATEST }, signal),
  });

/** Some questions of a pillar. */
export const questionsQuery = (pillar: Pillar, filter: QuestionFilter) =>
  queryOptions({
    queryKey: ['questions', pillar, filter],
    queryFn: ({ signal }) => listed(pillar, filter, signal),
  });
