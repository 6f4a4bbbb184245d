import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { type FileForm, FORMS, saveFile } from './download';
import { read } from './read';
import type { ContradictionsQuestion, Pillar } from './shapes';

/** Where sources of a pillar do not say the same, and which of them is in force. */
export const contradictionsFoundQuery = (pillar: Pillar, query: ContradictionsQuestion) =>
  queryOptions({
    queryKey: ['contradictions', pillar, query],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/{pillar}/contradictions', { params: { path: { pillar }, query }, signal })),
    placeholderData: keepPreviousData,
  });

/** What sources say of how figures changed, beside what the figures make. */
export const statedChangesQuery = (pillar: Pillar, within: string | undefined) =>
  queryOptions({
    queryKey: ['contradictions', pillar, 'changes', within],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/contradictions/changes', {
          params: { path: { pillar }, query: within === undefined ? {} : { within } },
          signal,
        }),
      ),
  });

/** What units state themselves in a period and their parts do not make. */
export const partDifferencesQuery = (orgUnit: string, period: string) =>
  queryOptions({
    queryKey: ['differences', orgUnit, period],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/differences/parts', { params: { query: { orgUnit, period } }, signal })),
    placeholderData: keepPreviousData,
  });

/** All of them, a row for each statement. */
export async function downloadContradictions(
  pillar: Pillar,
  query: ContradictionsQuestion,
  form: FileForm,
): Promise<void> {
  const file = await read(
    client.GET('/api/v1/{pillar}/contradictions', {
      params: { path: { pillar }, query },
      headers: { Accept: FORMS[form] },
      parseAs: 'blob',
    }),
  );
  saveFile(file, `contradictions-${pillar}`, form);
}
