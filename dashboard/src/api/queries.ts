import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { read } from './read';
import type {
  ChangeGroupsQuery,
  FormsQuestion,
  LineageQuery,
  MetricsQuery,
  ObservationQuestion,
  OrgUnitsQuery,
  Pillar,
  RankingQuery,
  ReturnQuestion,
  ScoresQuery,
  SeriesQuery,
  TargetsQuery,
} from './shapes';

/**
 * Each key is [resource, question]: what the live stream tells is matched against both, see live/affected.ts.
 */
export const homeQuery = () =>
  queryOptions({ queryKey: ['home'], queryFn: ({ signal }) => read(client.GET('/api/v1/home', { signal })) });

export const statusQuery = () =>
  queryOptions({
    queryKey: ['status'],
    queryFn: ({ signal }) => read(client.GET('/api/v1/status', { signal })),
  });

export const scoresQuery = (query: ScoresQuery) =>
  queryOptions({
    queryKey: ['scores', query],
    queryFn: ({ signal }) => read(client.GET('/api/v1/scores', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const rankingQuery = (query: RankingQuery) =>
  queryOptions({
    queryKey: ['rankings', query],
    queryFn: ({ signal }) => read(client.GET('/api/v1/rankings', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const seriesQuery = (query: SeriesQuery) =>
  queryOptions({
    queryKey: ['series', query],
    queryFn: ({ signal }) => read(client.GET('/api/v1/series', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const metricsQuery = (query: MetricsQuery) =>
  queryOptions({
    queryKey: ['metrics', query],
    queryFn: ({ signal }) => read(client.GET('/api/v1/metrics', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const targetsQuery = (query: TargetsQuery) =>
  queryOptions({
    queryKey: ['targets', query],
    queryFn: ({ signal }) => read(client.GET('/api/v1/targets', { params: { query }, signal })),
  });

export const lineageQuery = (query: LineageQuery) =>
  queryOptions({
    queryKey: ['lineage', query],
    queryFn: ({ signal }) => read(client.GET('/api/v1/lineage', { params: { query }, signal })),
  });

export const indicatorsQuery = () =>
  queryOptions({
    queryKey: ['indicators'],
    queryFn: ({ signal }) => read(client.GET('/api/v1/indicators', { signal })),
  });

export const indicatorQuery = (code: string) =>
  queryOptions({
    queryKey: ['indicators', code],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/indicators/{code}', { params: { path: { code } }, signal })),
  });

export const indexSetsQuery = () =>
  queryOptions({
    queryKey: ['index-sets'],
    queryFn: ({ signal }) => read(client.GET('/api/v1/index-sets', { signal })),
  });

export const indexSetQuery = (code: string) =>
  queryOptions({
    queryKey: ['index-sets', code],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/index-sets/{code}', { params: { path: { code } }, signal })),
  });

/** A unit; on the boundaries of a day the one that had its codes then, which says from which id it was found. */
export const orgUnitQuery = (id: string, boundaries?: string) =>
  queryOptions({
    queryKey: ['org-units', id, boundaries],
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: { boundaries } };
      return read(client.GET('/api/v1/org-units/{id}', { params, signal }));
    },
  });

export const orgUnitsQuery = (query: OrgUnitsQuery) =>
  queryOptions({
    queryKey: ['org-units', query],
    queryFn: ({ signal }) => read(client.GET('/api/v1/org-units', { params: { query }, signal })),
  });

export const changeGroupsQuery = (query: ChangeGroupsQuery) =>
  queryOptions({
    queryKey: ['changes', query],
    queryFn: ({ signal }) => read(client.GET('/api/v1/changes/groups', { params: { query }, signal })),
  });

export const observationQuery = ({ breakdown, ...path }: ObservationQuestion) =>
  queryOptions({
    queryKey: ['observations', { ...path, breakdown }],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/observations/{indicator}/{orgUnit}/{period}', {
          params: { path, query: breakdown === '' ? {} : { breakdown } },
          signal,
        }),
      ),
  });

const MOST_CONTRADICTED = 1_000;
const FIVE_MINUTES = 300_000;

/** What the sources of a pillar say where they do not agree, by key. */
export const contradictionsQuery = (pillar: Pillar) =>
  queryOptions({
    queryKey: ['contradictions', pillar],
    refetchInterval: FIVE_MINUTES,
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/observations', {
          params: { path: { pillar }, query: { contradicted: true, size: MOST_CONTRADICTED } },
          signal,
        }),
      ),
  });

const RECORDS_SHOWN = 20;

/** The records a figure was counted from, page by page. */
export const countedRecordsQuery = ({ breakdown, ...path }: ObservationQuestion) =>
  infiniteQueryOptions({
    queryKey: ['observations', { ...path, breakdown }, 'records'],
    initialPageParam: '',
    queryFn: ({ signal, pageParam: after }) =>
      read(
        client.GET('/api/v1/{pillar}/observations/{indicator}/{orgUnit}/{period}/records', {
          params: {
            path,
            query: {
              size: RECORDS_SHOWN,
              ...(breakdown === '' ? {} : { breakdown }),
              ...(after === '' ? {} : { after }),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next,
  });

export const formsQuery = (pillar: Pillar) =>
  queryOptions({
    queryKey: ['forms', pillar],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/{pillar}/forms', { params: { path: { pillar } }, signal })),
  });

/** A form; with a period the version that is for it. */
export const formQuery = (path: FormsQuestion, period?: string) =>
  queryOptions({
    queryKey: ['forms', { ...path, version: period }],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/forms/{form}', {
          params: { path, query: period === undefined ? {} : { period } },
          signal,
        }),
      ),
  });

export const formGridQuery = (path: FormsQuestion, period: string, within: string | undefined) =>
  queryOptions({
    queryKey: ['returns', { ...path, period, within }],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/forms/{form}/grid', {
          params: { path, query: { period, ...(within === undefined ? {} : { within }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const returnQuery = (path: ReturnQuestion) =>
  queryOptions({
    queryKey: ['returns', { ...path }],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/forms/{form}/returns/{orgUnit}/{period}', { params: { path }, signal }),
      ),
  });

export const returnRevisionsQuery = (path: FormsQuestion, id: string) =>
  queryOptions({
    queryKey: ['returns', { ...path, id }],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/forms/{form}/returns/{id}/revisions', {
          params: { path: { ...path, id } },
          signal,
        }),
      ),
  });
