import { Button } from '@mantine/core';
import type { Register } from '../api/shapes';
import styles from '../entry/entry.module.css';
import { Labelled } from '../entry/Labelled';
import { useLanguage } from '../messages/language';
import { langOf } from '../messages/vietnamese';
import { changeable, type Values } from './bulk';
import { Control } from './Control';

interface Props {
  register: Register;
  values: Values;
  /** Fields with a number that can be read in two ways. */
  doubts: string[];
  onChange: (values: Values) => void;
}

/** The fields that are changed, each with its new value, and a choice of those that could be changed too. */
export function BulkValues({ register, values, doubts, onChange }: Props) {
  const { say, name, language } = useLanguage();
  const fields = changeable(register);
  const others = fields.filter((field) => !(field.name in values));
  const without = (dropped: string) =>
    Object.fromEntries(Object.entries(values).filter(([field]) => field !== dropped));
  return (
    <>
      {fields
        .filter((field) => field.name in values)
        .map((field) => (
          <div key={field.name}>
            <Control
              field={field}
              value={values[field.name] ?? ''}
              onChange={(value) => onChange({ ...values, [field.name]: value })}
              wrong={doubts.includes(field.name) ? [say('entry.unclear')] : []}
            />
            <p className={styles.actions}>
              <Button size="compact-sm" variant="default" onClick={() => onChange(without(field.name))}>
                {say('bulk.field.drop', { what: name(field.names, field.name) })}
              </Button>
            </p>
          </div>
        ))}
      {others.length > 0 && (
        <Labelled label={say('bulk.field')}>
          {(labels) => (
            <select
              {...labels}
              value=""
              onChange={(event) => onChange({ ...values, [event.target.value]: '' })}
            >
              <option value="" />
              {others.map((field) => {
                const words = name(field.names, field.name);
                return (
                  <option key={field.name} value={field.name} lang={langOf(words, language)}>
                    {words}
                  </option>
                );
              })}
            </select>
          )}
        </Labelled>
      )}
    </>
  );
}
