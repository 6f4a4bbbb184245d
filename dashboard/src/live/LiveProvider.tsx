import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { AS_OF } from '../api/asOf';
import { homeQuery } from '../api/queries';
import { isAffected } from './affected';
import { follow } from './follow';
import { tellChange } from './lately';
import { listen, type LiveState } from './stream';

interface Live {
  state: LiveState;
  /** When something last changed, in milliseconds. */
  changedAt: number | undefined;
}

const Context = createContext<Live>({ state: { kind: 'connecting' }, changedAt: undefined });

/** Reads again what is shown when the gateway says that it changed. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>({ kind: 'connecting' });
  const [changedAt, setChangedAt] = useState<number>();
  useEffect(() => {
    // what was known then does not change any more
    if (AS_OF !== undefined) return;
    const following = follow(queries);
    const stop = listen({
      // home is what every page reads first, so what it holds is as old as anything on the page
      since: () => queries.getQueryData(homeQuery().queryKey)?.version,
      onState: setState,
      onChanges: ({ changes }, missed) => {
        if (!missed && changes.length === 0) return;
        tellChange(Date.now());
        following.changed(({ queryKey }) => missed || changes.some((change) => isAffected(queryKey, change)));
        setChangedAt(Date.now());
      },
    });
    return () => {
      stop();
      following.stop();
    };
  }, [queries]);
  const live = useMemo(() => ({ state, changedAt }), [state, changedAt]);
  return <Context value={live}>{children}</Context>;
}

export function useLive(): Live {
  return useContext(Context);
}
