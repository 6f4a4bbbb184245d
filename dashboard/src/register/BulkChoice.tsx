import { Button } from '@mantine/core';
import type { Register, RegisterField, RegisterRecord } from '../api/shapes';
import styles from '../entry/entry.module.css';
import { DemoMark } from '../figure/DemoMark';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { type Column, RecordTable } from '../record/RecordTable';
import { useUnitNames } from './useUnitNames';
import { titleOf, unitsIn, written } from './values';

// an address holds no more ids
const NAMED = 100;

interface Props {
  register: Register;
  records: RegisterRecord[];
  /** Fields whose present values are shown beside the unit. */
  shown: string[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** Records to be chosen, one by one or all, with what stands now in the fields that are to be changed. */
export function BulkChoice({ register, records, shown, chosen, onChange }: Props) {
  const { say, name, language } = useLanguage();
  const fields = register.fields.filter(
    (field) => field.name === register.unit || shown.includes(field.name),
  );
  const unitName = useUnitNames(unitsIn(fields, records).slice(0, NAMED));
  const turn = (id: string) =>
    onChange(new Set(chosen.has(id) ? [...chosen].filter((each) => each !== id) : [...chosen, id]));
  const title: Column<RegisterRecord> = {
    key: 'title',
    head: say('explain.record'),
    cell: (record) => (
      <label>
        <input type="checkbox" checked={chosen.has(record.id)} onChange={() => turn(record.id)} />{' '}
        <Written>{titleOf(record, register.title)}</Written> <DemoMark demo={record.demo} />
      </label>
    ),
  };
  const column = (field: RegisterField): Column<RegisterRecord> => ({
    key: field.name,
    head: <Name of={field.names} otherwise={field.name} />,
    numeric: field.type === 'NUMBER',
    cell: (record) => (
      <Written>{written(field, record[field.name], { say, name, language, unitName })}</Written>
    ),
  });
  return (
    <>
      <p className={styles.actions}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onChange(new Set(records.map(({ id }) => id)))}
        >
          {say('bulk.all', { count: records.length })}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onChange(new Set())}>
          {say('bulk.nothing')}
        </Button>
        <span role="status" data-plain>
          {say('bulk.chosen', { count: chosen.size })}
        </span>
      </p>
      <RecordTable
        label={say('bulk.choose')}
        columns={[title, ...fields.map(column)]}
        rows={records}
        keyOf={({ id }) => id}
      />
    </>
  );
}
