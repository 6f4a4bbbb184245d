import { useEffect, useState } from 'react';

const KEY = 'trucot.contrast';

function initial(): boolean {
  try {
    const stored = localStorage.getItem(KEY);
    if (stored !== null) return stored === 'more';
  } catch {
    // nothing stored, so the system decides
  }
  return window.matchMedia('(prefers-contrast: more)').matches;
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
