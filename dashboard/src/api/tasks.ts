import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { FORMS, saveFile, type FileForm } from './download';
import { read } from './read';

/** The results of tasks by position, of a unit and all that is part of it. */
export const taskResultsQuery = (period: string, within: string) =>
  queryOptions({
    queryKey: ['task-results', period, within],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/task-results', {
          params: { path: { pillar: 'gov' }, query: { period, within } },
          signal,
        }),
      ),
  });

export async function downloadTaskResults(period: string, within: string, form: FileForm): Promise<void> {
  const file = await read(
    client.GET('/api/v1/{pillar}/task-results', {
      params: { path: { pillar: 'gov' }, query: { period, within } },
      headers: { Accept: FORMS[form] },
      parseAs: 'blob',
    }),
  );
  saveFile(file, `task-results-${within}-${period}`, form);
}
