import { Button } from '@mantine/core';
import { useId, useRef } from 'react';
import type { RegisterField } from '../api/shapes';
import { Wrong } from '../entry/Labelled';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { Controls } from './Controls';
import styles from './entry.module.css';
import { mistakesAt, type Typed, typedOf } from './typed';
import type { Mistake } from '../api/problem';

interface Props {
  field: RegisterField;
  entries: Typed[];
  onChange: (entries: Typed[]) => void;
  mistakes: readonly Mistake[];
}

/** The entries of a list, each with controls of its own; one more comes at the end and is gone to. */
export function ListControl({ field, entries, onChange, mistakes }: Props) {
  const { say } = useLanguage();
  const id = useId();
  const rows = useRef<HTMLDivElement>(null);
  const wrong = mistakesAt(mistakes, field.name);
  const goTo = (at: number) =>
    // it is drawn by then
    requestAnimationFrame(() =>
      rows.current?.children[at]?.querySelector<HTMLElement>('input, select, textarea')?.focus(),
    );
  return (
    <fieldset
      className={styles.list}
      aria-describedby={wrong.length === 0 ? undefined : id}
      data-wrong={wrong.length > 0}
      tabIndex={-1}
    >
      <legend>
        <Name of={field.names} otherwise={field.name} />
      </legend>
      <Wrong id={id} reasons={wrong} />
      <div ref={rows}>
        {entries.map((entry, at) => (
          <div key={at} role="group" aria-label={say('entry.entry', { n: at + 1 })} className={styles.entry}>
            <Controls
              fields={field.fields}
              typed={entry}
              at={`${field.name}/${at}/`}
              mistakes={mistakes}
              onChange={(to) => onChange(entries.map((other, k) => (k === at ? to : other)))}
            />
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`${say('entry.entry.remove')}: ${say('entry.entry', { n: at + 1 })}`}
              onClick={() => onChange(entries.filter((_, k) => k !== at))}
            >
              {say('entry.entry.remove')}
            </Button>
          </div>
        ))}
      </div>
      <p className={styles.actions}>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => {
            onChange([...entries, typedOf(field.fields)]);
            goTo(entries.length);
          }}
        >
          {say('entry.entry.add')}
        </Button>
      </p>
    </fieldset>
  );
}
