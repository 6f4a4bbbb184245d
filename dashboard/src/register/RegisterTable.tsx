import { Link } from 'react-router';
import type { Register, RegisterField, RegisterRecord } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { type Column, RecordTable } from '../record/RecordTable';
import { useUnitNames } from './useUnitNames';
import { columnsOf, titleOf, unitsIn, type Writing, written } from './values';

interface Props {
  register: Register;
  records: RegisterRecord[];
  /** The page of a record. */
  pathOf: (record: RegisterRecord) => string;
}

/** A row for each record, a column for each field; a list is counted. What a record is called leads to its page. */
export function RegisterTable({ register, records, pathOf }: Props) {
  const { say, name, language } = useLanguage();
  const address = useAddress();
  const unitName = useUnitNames(unitsIn(register.fields, records));
  const writing: Writing = { say, name, language, unitName };
  const { collection, title, fields } = register;
  const first: Column<RegisterRecord> = {
    key: 'title',
    head: <Name of={fields.find((field) => field.name === title)?.names} otherwise={say('explain.record')} />,
    cell: (record) => (
      <>
        <Link to={address(pathOf(record))}>
          <Written>{titleOf(record, title)}</Written>
        </Link>{' '}
        <DemoMark demo={record.demo} />
      </>
    ),
  };
  const column = (field: RegisterField): Column<RegisterRecord> => ({
    key: field.name,
    head: <Name of={field.names} otherwise={field.name} />,
    numeric: field.type === 'NUMBER' || field.type === 'LIST',
    cell: (record) => <Written>{written(field, record[field.name], writing)}</Written>,
  });
  const others = columnsOf(fields, title).filter((field) => field.name !== title);
  return (
    <RecordTable
      label={name(register.names, collection)}
      columns={[first, ...others.map(column)]}
      rows={records}
      keyOf={(record) => record.id}
    />
  );
}
