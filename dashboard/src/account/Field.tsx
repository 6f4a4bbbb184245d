import { type ComponentProps, useId } from 'react';
import styles from './account.module.css';

interface Props extends ComponentProps<'input'> {
  label: string;
  hint?: string;
}

/** A line to be filled in, with what it is and how it is written. */
export function Field({ label, hint, ...input }: Props) {
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} aria-describedby={hint === undefined ? undefined : `${id}-hint`} {...input} />
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
    </p>
  );
}
