import { keepPreviousData, type QueryKey, queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { read } from './read';
import { recordsAsked } from './records';
import type { FedFigure, Pillar, RecordQuestion, RegisterQuestion } from './shapes';

export const registersQuery = (pillar: Pillar) =>
  queryOptions({
    queryKey: ['registers', pillar],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/{pillar}/registers', { params: { path: { pillar } }, signal })),
  });

export const registerQuery = (path: RegisterQuestion) =>
  queryOptions({
    queryKey: ['registers', { ...path }],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/{pillar}/registers/{collection}', { params: { path }, signal })),
  });

/** A page of the records of a register, from 0. */
export const recordsQuery = (
  path: RegisterQuestion,
  filters: Record<string, string>,
  page: number,
  size: number,
) =>
  queryOptions({
    queryKey: ['records', { ...path, filters, page, size }],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/{collection}', {
          params: { path, query: { filters, page, size } },
          querySerializer: recordsAsked,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const recordQuery = (path: RecordQuestion) =>
  queryOptions({
    queryKey: ['records', { ...path }],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/{pillar}/{collection}/{id}', { params: { path }, signal })),
  });

export const recordRevisionsQuery = (path: RecordQuestion) =>
  queryOptions({
    queryKey: ['records', { ...path }, 'revisions'],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/{pillar}/{collection}/{id}/revisions', { params: { path }, signal })),
  });

/** The figures of a period that a record is counted in, whoever tells them. */
export const fedFigures = (queryKey: QueryKey, ask: (signal: AbortSignal) => Promise<FedFigure[]>) =>
  queryOptions({ queryKey, queryFn: ({ signal }) => ask(signal), placeholderData: keepPreviousData });

export const fedFiguresQuery = (path: RecordQuestion, period: string) =>
  fedFigures(['records', { ...path }, 'figures', period], (signal) =>
    read(
      client.GET('/api/v1/{pillar}/{collection}/{id}/figures', {
        params: { path, query: { period } },
        signal,
      }),
    ),
  );
