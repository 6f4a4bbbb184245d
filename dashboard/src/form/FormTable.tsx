import { Link } from 'react-router';
import type { Form, FormCell, Pillar } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { formatDate } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { returnPath } from '../place/paths';
import { useAddress } from '../place/place';
import { type Column, RecordTable } from '../record/RecordTable';
import styles from '../record/record.module.css';
import { useFieldColumns } from './columns';

interface Props {
  pillar: Pillar;
  form: Form;
  period: string;
  cells: FormCell[];
}

/** A row for each unit, a column for each field; a unit that returned something leads to its return. */
export function FormTable({ pillar, form, period, cells }: Props) {
  const { say, name } = useLanguage();
  const address = useAddress();
  const fields = useFieldColumns<FormCell>(form.fields);
  const unit = (cell: FormCell) => (
    <>
      {cell.progress === 'MISSING' || cell.progress === 'EXPECTED' ? (
        <Name of={cell.names} otherwise={cell.orgUnit} />
      ) : (
        <Link to={address(returnPath(pillar, form.code, cell.orgUnit, period))}>
          <Name of={cell.names} otherwise={cell.orgUnit} />
        </Link>
      )}{' '}
      <DemoMark demo={cell.demo} />
    </>
  );
  const progress = (cell: FormCell) => (
    <>
      <span data-progress={cell.progress}>{say(`form.progress.${cell.progress}`)}</span>
      {cell.late && <span className={styles.late}> {say('form.late')}</span>}
    </>
  );
  const columns: Column<FormCell>[] = [
    { key: 'orgUnit', head: say('ranking.unit'), cell: unit },
    { key: 'progress', head: say('form.progress'), cell: progress },
    {
      key: 'receivedOn',
      head: say('form.received'),
      cell: (cell) => (cell.receivedOn === undefined ? '' : formatDate(cell.receivedOn)),
    },
    ...fields,
  ];
  return (
    <RecordTable
      label={name(form.names, form.code)}
      columns={columns}
      rows={cells}
      keyOf={(cell) => cell.orgUnit}
    />
  );
}
