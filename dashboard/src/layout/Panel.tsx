import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

interface Props {
  title: ReactNode;
  hint?: ReactNode;
  /** Beside the title, at the end of its line. */
  aside?: ReactNode;
  children: ReactNode;
  area?: string;
}

/** A titled part of a page. */
export function Panel({ title, hint, aside, children, area }: Props) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id} data-area={area}>
      <header className={styles.head}>
        <div>
          <h2 id={id}>{title}</h2>
          {hint !== undefined && <p className={styles.hint}>{hint}</p>}
        </div>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </section>
  );
}
