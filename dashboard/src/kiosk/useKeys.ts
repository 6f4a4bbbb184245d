import { useEffect } from 'react';
import { type Meaning, meaningOf } from './cycle';

const TAKES_KEYS = 'a, button, select, input, summary';

/** Keys of a wall display; none while the explanation of a number is open, which has its own. */
export function useKeys(reading: boolean, mean: (meaning: Meaning) => void): void {
  useEffect(() => {
    if (reading) return;
    const pressed = (event: KeyboardEvent) => {
      const meaning = meaningOf({
        key: event.key,
        modified: event.ctrlKey || event.altKey || event.metaKey || event.shiftKey,
        taken: event.target instanceof Element && event.target.closest(TAKES_KEYS) !== null,
      });
      if (meaning === undefined) return;
      event.preventDefault();
      mean(meaning);
    };
    // as early as those who close what is open: the Escape that closes it is no Escape from here
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  }, [reading, mean]);
}
