import { useEffect, useState } from 'react';

/** Gives the focus back, when the component leaves, to what had it when the component came. */
export function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // the number may have been redrawn away meanwhile, and the body is no place to come back to
      if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) {
        opener.focus({ preventScroll: true });
      }
    },
    [opener],
  );
}
