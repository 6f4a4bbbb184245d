import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export type ParamsChange = Partial<Record<string, string | undefined>>;

/** The parameters after a change: a text sets one, undefined or nothing takes it away. */
export function changed(search: string, change: ParamsChange): URLSearchParams {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === '') params.delete(name);
    else params.set(name, value);
  }
  return params;
}

/**
 * Changes the address of the present page. What is typed letter by letter replaces the address, or Back would undo letters.
 * It is read from the browser: the router's own is that of the last drawing, to which a change just made is unknown. The links
 * of the page carry it on, so it is drawn at once: a link that is pressed next would lead back to the address before.
 */
export function useSetParams(): (change: ParamsChange, replace?: boolean) => void {
  const [, setParams] = useSearchParams();
  return useCallback(
    (change, replace = false) =>
      setParams(changed(window.location.search, change), {
        preventScrollReset: true,
        replace,
        flushSync: true,
      }),
    [setParams],
  );
}
