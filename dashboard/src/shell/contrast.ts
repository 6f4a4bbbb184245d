import { useEffect, useState } from 'react';

const KEY = 'trucot.contrast';

/** What public/display.js found before the program was there. */
function initial(): boolean {
  return document.documentElement.dataset['contrast'] === 'more';
}

/** Whether more contrast is wanted: what was chosen here, else what the system asks for. */
export function useContrast(): [boolean, (more: boolean) => void] {
  const [more, setMore] = useState(initial);
  useEffect(() => {
    document.documentElement.dataset['contrast'] = more ? 'more' : 'normal';
  }, [more]);
  return [
    more,
    (wanted) => {
      setMore(wanted);
      try {
        localStorage.setItem(KEY, wanted ? 'more' : 'normal');
      } catch {
        // the choice ends with the page
      }
    },
  ];
}
