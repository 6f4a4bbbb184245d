import { useSyncExternalStore } from 'react';

const print = () => window.matchMedia('print');

function subscribe(changed: () => void): () => void {
  const media = print();
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Whether the page is being laid out for paper, which shows all at once and cannot scroll. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => print().matches);
}
