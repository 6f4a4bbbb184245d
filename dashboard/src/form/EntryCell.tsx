import { useId } from 'react';
import styles from '../entry/entry.module.css';

interface Props {
  /** What the number is, for who does not see its row and column. */
  label: string;
  value: string;
  /** Why it cannot be so. */
  wrong: string | undefined;
  /** What it was in the period before. */
  last?: string | undefined;
  place: string;
  disabled: boolean;
  onChange: (text: string) => void;
  onLeave: () => void;
}

/** A number to be typed, with its mistake below it. */
export function EntryCell({ label, value, wrong, last, place, disabled, onChange, onLeave }: Props) {
  const id = useId();
  const told = [last === undefined ? '' : `${id}-last`, wrong === undefined ? '' : `${id}-wrong`];
  return (
    <span className={styles.cell}>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={wrong !== undefined}
        aria-describedby={told.join(' ').trim() || undefined}
        data-place={place}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
      {last !== undefined && (
        <span id={`${id}-last`} className={styles.last} data-plain>
          {last}
        </span>
      )}
      {wrong !== undefined && (
        <span id={`${id}-wrong`} className={styles.wrong}>
          {wrong}
        </span>
      )}
    </span>
  );
}
