import type { Mistake } from '../api/problem';
import type { OrgUnitKind, RegisterField } from '../api/shapes';
import { Control } from './Control';
import styles from './entry.module.css';
import { entered, mistakesAt, type Typed } from './typed';

interface Props {
  fields: RegisterField[];
  typed: Typed;
  onChange: (typed: Typed) => void;
  mistakes: readonly Mistake[];
  /** Where they stand: `activities/0/` of the first entry of a list. */
  at?: string;
  /** What kind of unit some fields must name. */
  levels?: Partial<Record<string, OrgUnitKind>>;
}

/** A control for each field that is no list, in their order. */
export function Controls({ fields, typed, onChange, mistakes, at = '', levels = {} }: Props) {
  return (
    <div className={styles.controls}>
      {entered(fields)
        .filter(({ type }) => type !== 'LIST')
        .map((field) => {
          const value = typed[field.name];
          return (
            <Control
              key={field.name}
              field={field}
              value={typeof value === 'string' ? value : ''}
              onChange={(to) => onChange({ ...typed, [field.name]: to })}
              wrong={mistakesAt(mistakes, at + field.name)}
              level={levels[field.name]}
            />
          );
        })}
    </div>
  );
}
