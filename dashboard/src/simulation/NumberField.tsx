import { useState } from 'react';
import styles from './simulation.module.css';

interface Props {
  label: string;
  /** As the address has it; undefined: as it is. */
  written: string | undefined;
  /** As it is; null if nobody knows. */
  otherwise: number | null | undefined;
  least?: number | undefined;
  greatest?: number | undefined;
  step: number;
  change: (value: string | undefined) => void;
}

/** A number that may be another; emptied it is as it was. What is half typed stays with who types. */
export function NumberField({ label, written, otherwise, least, greatest, step, change }: Props) {
  const [typed, setTyped] = useState<string>();
  const shown = written ?? (otherwise === null || otherwise === undefined ? '' : String(otherwise));
  return (
    <input
      type="number"
      inputMode="decimal"
      className={styles.field}
      aria-label={label}
      min={least}
      max={greatest}
      step={step === 1 ? 1 : 'any'}
      value={typed ?? shown}
      onChange={({ target }) => {
        setTyped(target.value);
        if (target.value === '') change(undefined);
        else if (target.validity.valid) change(target.value);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
