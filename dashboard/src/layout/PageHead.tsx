import type { ReactNode } from 'react';
import styles from './pagehead.module.css';

interface Props {
  title: ReactNode;
  /** Above the title: where the page is. */
  trail?: ReactNode;
  /** Below the title: marks, steps. */
  marks?: ReactNode;
  children?: ReactNode;
}

/** The head of a page with its one main heading and what chooses what is shown. */
export function PageHead({ title, trail, marks, children }: Props) {
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        {trail !== undefined && <div className={styles.trail}>{trail}</div>}
        <h1>{title}</h1>
        {marks !== undefined && <div className={styles.marks}>{marks}</div>}
      </div>
      {children}
    </div>
  );
}
