import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { FORMS, saveFile, type FileForm } from './download';
import { read } from './read';
import { recordsAsked } from './records';
import { fedFigures } from './registers';
import type { AssessmentQuestion, CriteriaQuestion, Pillar } from './shapes';

export const criteriaQuery = (pillar: Pillar) =>
  queryOptions({
    queryKey: ['criteria', pillar],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/{pillar}/criteria', { params: { path: { pillar } }, signal })),
  });

/** A set of criteria; with a day the version that holds on it. */
export const criteriaSetQuery = (path: CriteriaQuestion, on?: string) =>
  queryOptions({
    queryKey: ['criteria', { ...path, on }],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/criteria/{set}', {
          params: { path, query: on === undefined ? {} : { on } },
          signal,
        }),
      ),
  });

/** A page of the assessments by a set, from 0. */
export const assessmentsQuery = (
  path: CriteriaQuestion,
  filters: Record<string, string>,
  page: number,
  size: number,
) =>
  queryOptions({
    queryKey: ['assessments', { ...path, filters, page, size }],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/criteria/{set}/assessments', {
          params: { path, query: { filters, page, size } },
          querySerializer: recordsAsked,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const assessmentQuery = (path: AssessmentQuestion) =>
  queryOptions({
    queryKey: ['assessments', { ...path }],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/{pillar}/criteria/{set}/assessments/{id}', { params: { path }, signal })),
  });

export const scoreQuery = (path: AssessmentQuestion) =>
  queryOptions({
    queryKey: ['assessments', { ...path }, 'score'],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/criteria/{set}/assessments/{id}/score', { params: { path }, signal }),
      ),
  });

export const assessmentRevisionsQuery = (path: AssessmentQuestion) =>
  queryOptions({
    queryKey: ['assessments', { ...path }, 'revisions'],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/criteria/{set}/assessments/{id}/revisions', {
          params: { path },
          signal,
        }),
      ),
  });

/** The figures of a period that an assessment is counted in; what it adds nothing to is the part of another level. */
export const assessmentFiguresQuery = (path: AssessmentQuestion, period: string) =>
  fedFigures(['assessments', { ...path }, 'figures', period], async (signal) => {
    const figures = await read(
      client.GET('/api/v1/{pillar}/criteria/{set}/assessments/{id}/figures', {
        params: { path, query: { period } },
        signal,
      }),
    );
    return figures.filter(({ numerator }) => numerator !== 0);
  });

/** All assessments by a set that meet the filters. */
export async function downloadAssessments(
  path: CriteriaQuestion,
  filters: Record<string, string>,
  form: FileForm,
): Promise<void> {
  const file = await read(
    client.GET('/api/v1/{pillar}/criteria/{set}/assessments', {
      params: { path, query: { filters } },
      querySerializer: recordsAsked,
      headers: { Accept: FORMS[form] },
      parseAs: 'blob',
    }),
  );
  saveFile(file, path.set, form);
}
