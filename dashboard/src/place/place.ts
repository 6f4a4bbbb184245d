import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type To, useLocation, useSearchParams } from 'react-router';
import { homeQuery } from '../api/queries';
import { boundariesOf } from './boundaries';
import { type ParamsChange, useSetParams } from './params';

/** Which period on which boundaries is looked at; both are in the address of every page. */
export interface Place {
  period: string;
  /** Undefined: each unit on its own boundaries. */
  boundaries: string | undefined;
}

export function usePlace(): Place & { set: ReturnType<typeof useSetParams> } {
  const home = useSuspenseQuery(homeQuery()).data;
  const [params] = useSearchParams();
  return {
    period: params.get('period') ?? home.period,
    boundaries: boundariesOf(params),
    set: useSetParams(),
  };
}

/** The period for what surrounds a page and is there without it: undefined while nobody knows which the usual one is. */
export function usePeriodAhead(): string | undefined {
  const home = useQuery(homeQuery()).data;
  const [params] = useSearchParams();
  return params.get('period') ?? home?.period;
}

/** The unit that the pages which are about no unit of their own look at: that of the address, else the configured home. */
export function useUnit(): string {
  const home = useSuspenseQuery(homeQuery()).data;
  const [params] = useSearchParams();
  return params.get('unit') ?? home.orgUnit;
}

const CARRIED = ['period', 'boundaries', 'asOf', 'unit', 'lang'];

/** The unit that a page is about by its own address; undefined: none but that of the parameters. */
export function unitOfPath(pathname: string): string | undefined {
  return /^\/units\/([^/]+)/.exec(pathname)?.[1];
}

/** Makes addresses that keep the period, the boundaries, the instant and the unit of the present page. */
export function useAddress(): (path: string, change?: ParamsChange) => To {
  const { pathname, search } = useLocation();
  return useCallback(
    (path, change = {}) => {
      const before = new URLSearchParams(search);
      const after = new URLSearchParams();
      for (const name of CARRIED) {
        const value = before.get(name);
        if (value !== null) after.set(name, value);
      }
      const own = unitOfPath(pathname);
      if (own !== undefined) after.set('unit', decodeURIComponent(own));
      // it is in the path already
      if (unitOfPath(path) !== undefined) after.delete('unit');
      for (const [name, value] of Object.entries(change)) {
        if (value === undefined) after.delete(name);
        else after.set(name, value);
      }
      const query = after.toString();
      return { pathname: path, search: query === '' ? '' : `?${query}` };
    },
    [pathname, search],
  );
}
