import { useEffect, useState } from 'react';
import { further, type View, VIEWS } from './cycle';

interface Cycle {
  view: View;
  held: boolean;
  hold: (held: boolean) => void;
  show: (view: View) => void;
}

/** Shows each view for so many seconds; while it is held, or somebody reads on from it, the same one stays. */
export function useCycle(seconds: number, reading: boolean): Cycle {
  const [view, setView] = useState<View>(VIEWS[0]);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || reading) return;
    const timer = window.setTimeout(() => setView(further(view, 1)), seconds * 1000);
    return () => window.clearTimeout(timer);
  }, [view, held, reading, seconds]);
  return { view, held, hold: setHeld, show: setView };
}
