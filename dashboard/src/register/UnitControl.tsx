import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { orgUnitsQuery } from '../api/queries';
import type { OrgUnitKind } from '../api/shapes';
import type { Labels } from '../entry/Labelled';
import { useLanguage } from '../messages/language';
import { langOf } from '../messages/vietnamese';
import { formerName } from '../place/former';
import { isUnitId, unitTyped, unitWritten } from './typed';
import { useUnitNames } from './useUnitNames';

interface Props {
  labels: Labels;
  value: string;
  onChange: (value: string) => void;
  level?: OrgUnitKind | undefined;
}

/** Names a unit: whoever writes a part of its name is offered those that have it, each with where it is and its id. */
export function UnitControl({ labels, value, onChange, level }: Props) {
  const { say, name, language } = useLanguage();
  const [words, setWords] = useState<string>();
  const list = useId();
  const sought = useDeferredValue(words?.trim() ?? '');
  const units = useQuery({
    ...orgUnitsQuery({ q: sought, size: 12, detail: true, ...(level === undefined ? {} : { level }) }),
    enabled: sought !== '' && !isUnitId(unitTyped(sought)),
    placeholderData: (old) => old,
  });
  const unitName = useUnitNames(words === undefined && isUnitId(value) ? [value] : []);
  return (
    <>
      <input
        {...labels}
        type="text"
        list={list}
        autoComplete="off"
        value={words ?? unitWritten(value, unitName(value))}
        onChange={(event) => {
          setWords(event.target.value);
          onChange(unitTyped(event.target.value));
        }}
        onBlur={() => setWords(undefined)}
      />
      <datalist id={list}>
        {units.data?.items.map((unit) => {
          const within = unit.partOf?.[0];
          const called = formerName(name(unit.names), unit.validTo, say);
          const words = within === undefined ? called : `${called}, ${name(within.names)}`;
          return (
            <option
              key={unit.id}
              value={unitWritten(unit.id, words)}
              lang={langOf(unit.names.vi, language)}
            />
          );
        })}
      </datalist>
    </>
  );
}
