import { useCallback, useState } from 'react';
import { store, stored } from './storage';

export interface Kept<T> {
  value: T;
  /** When it was typed. */
  at: string;
}

/**
 * What somebody has typed and not sent yet: it outlives the page, the connection and the session, until it is dropped. Of each
 * account its own; a page that is about something else is another component, by its `key`.
 */
export function useKept<T>(account: string, about: string) {
  const name = `trucot.kept:${account}:${about}`;
  const [kept, setKept] = useState(() => stored<Kept<T>>(name));
  const keep = useCallback(
    (value: T) => {
      const next = { value, at: new Date().toISOString() };
      store(name, next);
      setKept(next);
    },
    [name],
  );
  const drop = useCallback(() => {
    store(name, undefined);
    setKept(undefined);
  }, [name]);
  return { kept, keep, drop };
}
