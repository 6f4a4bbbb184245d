import { type ReactNode, useId } from 'react';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import styles from './labelled.module.css';

/** What a control is told of the words around it. */
export interface Labels {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
  'aria-required': boolean;
}

interface Props {
  label: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  /** What is wrong with what stands in it. */
  wrong?: readonly string[];
  children: (labels: Labels) => ReactNode;
}

/** A control with what it is for, whether it must be filled in, and what is wrong with what stands in it. */
export function Labelled({ label, hint, required = false, wrong = [], children }: Props) {
  const { say } = useLanguage();
  const id = useId();
  const described = [hint !== undefined && `${id}h`, wrong.length > 0 && `${id}w`].filter(
    (one) => typeof one === 'string',
  );
  return (
    <div className={styles.labelled}>
      <label htmlFor={id}>
        {label}
        {required && (
          <span className={styles.required} title={say('entry.required')} aria-hidden="true">
            {' *'}
          </span>
        )}
      </label>
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': wrong.length > 0,
        'aria-required': required,
      })}
      {hint !== undefined && (
        <small id={`${id}h`} data-plain>
          {hint}
        </small>
      )}
      <Wrong id={`${id}w`} reasons={wrong} />
    </div>
  );
}

/** What is wrong, each in a line. */
export function Wrong({ id, reasons }: { id: string; reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <p id={id} className={styles.wrong} data-plain>
      {reasons.map((reason) => (
        <span key={reason}>
          <Written>{reason}</Written>
        </span>
      ))}
    </p>
  );
}
