import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { read } from './read';
import type { AssessmentQuestion, FormsQuestion, RecordQuestion } from './shapes';

/** What proves a record of a register. */
export const recordEvidenceQuery = (path: RecordQuestion) =>
  queryOptions({
    queryKey: ['records', { ...path }, 'evidence'],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/{pillar}/{collection}/{id}/evidence', { params: { path }, signal })),
  });

/** What proves a return of a form. */
export const returnEvidenceQuery = (path: FormsQuestion, id: string) =>
  queryOptions({
    queryKey: ['returns', { ...path, id }, 'evidence'],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/forms/{form}/returns/{id}/evidence', {
          params: { path: { ...path, id } },
          signal,
        }),
      ),
  });

/** What proves an assessment. */
export const assessmentEvidenceQuery = (path: AssessmentQuestion) =>
  queryOptions({
    queryKey: ['assessments', { ...path }, 'evidence'],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/criteria/{set}/assessments/{id}/evidence', { params: { path }, signal }),
      ),
  });
