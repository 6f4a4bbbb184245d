import type { ReactNode } from 'react';
import styles from './figure.module.css';

/** Keeps the place of a mark that is most often there, until it is known whether it is: what stands around it stays still. */
export function Awaited({ className, children }: { className: string | undefined; children: ReactNode }) {
  return (
    <span className={`${className} ${styles.awaited}`} aria-hidden="true">
      {children}
    </span>
  );
}
