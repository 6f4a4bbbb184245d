import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { RegisterFilter } from '../api/shapes';
import { Name } from '../messages/Name';
import { langOf } from '../messages/vietnamese';
import { useLanguage } from '../messages/language';
import { useSetParams } from '../place/params';
import styles from '../record/record.module.css';
import { asParams, WORDS } from './filters';
import { UnitFilter } from './UnitFilter';

interface Props {
  filters: RegisterFilter[];
  asked: Record<string, string>;
}

/** What a register can be filtered by; asked for as a whole, so that half a word or day is asked by nobody. */
export function RegisterFilters({ filters, asked }: Props) {
  const { say } = useLanguage();
  const set = useSetParams();
  const form = useRef<HTMLFormElement>(null);
  const ask = () => form.current?.requestSubmit();
  return (
    <form
      // an address that asks for something else begins with what it asks for
      key={JSON.stringify(asked)}
      ref={form}
      className={styles.filters}
      role="search"
      aria-label={say('register.filter')}
      onSubmit={(event) => {
        event.preventDefault();
        set(asParams(filters, new FormData(event.currentTarget)));
      }}
    >
      <label>
        {say('register.search')}
        <input type="search" name={WORDS} defaultValue={asked[WORDS] ?? ''} />
        <small />
      </label>
      {filters.map((filter) => (
        <label key={filter.name}>
          <Name of={filter.names} otherwise={filter.name} />
          <Field filter={filter} value={asked[filter.name] ?? ''} ask={ask} />
        </label>
      ))}
      <div className={styles.buttons}>
        <Button type="submit" size="compact-sm" variant="default">
          {say('register.filter')}
        </Button>
        {Object.keys(asked).length > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => set(asParams(filters, new FormData()))}>
            {say('register.filter.none')}
          </Button>
        )}
      </div>
    </form>
  );
}

interface FieldProps {
  filter: RegisterFilter;
  value: string;
  ask: () => void;
}

function Field({ filter, value, ask }: FieldProps) {
  const { say, name, language } = useLanguage();
  const given = { name: filter.name, defaultValue: value };
  switch (filter.type) {
    case 'ORG_UNIT':
      return <UnitFilter filter={filter.name} value={value} />;
    case 'CHOICE':
    case 'TRUTH': {
      const choices =
        filter.type === 'CHOICE'
          ? filter.choices.map(({ code, names }) => [code, name(names, code)] as const)
          : ([
              ['true', say('register.yes')],
              ['false', say('register.no')],
            ] as const);
      return (
        <>
          <select {...given} onChange={ask}>
            <option value="">{say('register.filter.any')}</option>
            {choices.map(([code, word]) => (
              <option key={code} value={code} lang={langOf(word, language)}>
                {word}
              </option>
            ))}
          </select>
          <small />
        </>
      );
    }
    case 'DAY':
      return (
        <>
          <input type="date" {...given} />
          <small />
        </>
      );
    case 'NUMBER':
      return (
        <>
          <input type="number" step="any" {...given} />
          <small />
        </>
      );
    default:
      return (
        <>
          <input type="search" {...given} />
          <small data-plain>{filter.type === 'PERIOD' ? say('register.filter.period') : ''}</small>
        </>
      );
  }
}
