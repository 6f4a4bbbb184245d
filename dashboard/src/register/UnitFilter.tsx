import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { orgUnitsQuery } from '../api/queries';
import { Written } from '../messages/Written';
import { langOf } from '../messages/vietnamese';
import { useLanguage } from '../messages/language';
import { formerName } from '../place/former';
import { useUnitNames } from './useUnitNames';

/** Asks for a unit by its id; whoever writes a name is offered the ids of those that have it. */
export function UnitFilter({ filter, value }: { filter: string; value: string }) {
  const { say, name, language } = useLanguage();
  const [words, setWords] = useState(value);
  const sought = useDeferredValue(words.trim());
  const list = useId();
  const units = useQuery({
    ...orgUnitsQuery({ q: sought, size: 12 }),
    enabled: sought !== '' && sought !== value,
    placeholderData: (old) => old,
  });
  const unitName = useUnitNames(value === '' ? [] : [value]);
  return (
    <>
      <input
        type="search"
        name={filter}
        list={list}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <datalist id={list}>
        {units.data?.items.map((unit) => (
          <option key={unit.id} value={unit.id} lang={langOf(unit.names.vi, language)}>
            {formerName(name(unit.names), unit.validTo, say)}
          </option>
        ))}
      </datalist>
      <small data-plain>
        {value === '' ? say('register.filter.unit') : <Written>{unitName(value)}</Written>}
      </small>
    </>
  );
}
