import { type ReactNode, useState, useSyncExternalStore } from 'react';
import styles from './filters.module.css';

interface Props {
  label: string;
  children: ReactNode;
}

const narrow = () => window.matchMedia('(max-width: 40rem)');

function subscribe(changed: () => void): () => void {
  const media = narrow();
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** What chooses what is shown: there at once on a wide page, folded on a phone, where it would stand before the first row. */
export function Filters({ label, children }: Props) {
  const folds = useSyncExternalStore(subscribe, () => narrow().matches);
  const [open, setOpen] = useState(false);
  if (!folds) return children;
  return (
    <details className={styles.filters} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}
