import { useEffect } from 'react';

/** The title of the browser's tab; also what a screen reader says first. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Trụ Cột' : `${title} – Trụ Cột`;
  }, [title]);
}
