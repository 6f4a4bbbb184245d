import type { ComponentType } from 'react';
import { Skeleton } from './Loaded';
import { Piece } from './piece';
import { lazily } from './lazily';

interface Module {
  Component: ComponentType;
}

/** A page for the router, which stays where it is until the code is there; if it does not come, the page says so itself. */
export function page(load: () => Promise<Module>): () => Promise<Module> {
  const piece = new Piece(load);
  return () =>
    piece.get().catch(() => {
      piece.forget();
      const Component = lazily(() => load().then((late) => late.Component), {
        waiting: <Skeleton rows={10} />,
      });
      return { Component };
    });
}
