import { Button } from '@mantine/core';
import { fileWithNotes } from '../api/importing';
import type { Register, RegisterRecord } from '../api/shapes';
import styles from '../entry/entry.module.css';
import { countsOf } from '../entry/counts';
import { Mistakes } from '../entry/Mistakes';
import { Take } from '../entry/Take';
import type { ImportState } from '../entry/useImport';
import { ProblemNote } from '../layout/ProblemNote';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { type Column, RecordTable } from '../record/RecordTable';
import { type Difference, differences, type Values } from './bulk';
import { useUnitNames } from './useUnitNames';
import { titleOf, written } from './values';

/** Changes that are listed; all are counted. */
const LISTED = 200;

interface Props {
  state: ImportState;
  take: () => void;
  register: Register;
  /** Those that were chosen, in the order of the rows that were sent. */
  records: RegisterRecord[];
  values: Values;
  address: string;
  onAgain: () => void;
}

/** What would change and what is wrong with it, and what became of it. */
export function BulkOutcome({ state, take, register, records, values, address, onAgain }: Props) {
  const { say } = useLanguage();
  const known = state.kind === 'seen' || state.kind === 'done' ? state : undefined;
  const called = (row: number) => {
    const record = records[row - 1];
    return record === undefined ? String(row) : titleOf(record, register.title);
  };
  return (
    <div className={styles.form}>
      <div role="status" data-plain>
        {state.kind === 'seen' && <p>{say('bulk.seen', countsOf(state.summary))}</p>}
        {state.kind === 'done' && (
          <p className={styles.receipt}>
            {say('bulk.done', { ...countsOf(state.summary), at: formatMoment(state.at) })}
          </p>
        )}
      </div>
      {state.kind === 'refused' && <ProblemNote problem={state.problem} />}
      {state.kind === 'seen' && <Differences register={register} records={records} values={values} />}
      {known !== undefined && (
        <Mistakes
          summary={known.summary}
          name={`${register.collection}-${say('import.mistakes.file')}`}
          noted={{
            file: () => fileWithNotes(address, known.file, undefined),
            name: known.file.name.replace(/\.\w+$/, ''),
          }}
          called={called}
        />
      )}
      {state.kind === 'seen' && <Take summary={state.summary} whole={false} take={take} />}
      {(state.kind === 'done' || (known?.summary.rejected ?? 0) > 0) && (
        <p className={styles.actions}>
          <Button variant="default" size="compact-sm" onClick={onAgain}>
            {say('bulk.again')}
          </Button>
        </p>
      )}
    </div>
  );
}

function Differences({ register, records, values }: Pick<Props, 'register' | 'records' | 'values'>) {
  const { say, name, language } = useLanguage();
  const found = differences(register, records, values);
  const first = found.slice(0, LISTED);
  const units = first
    .filter(({ field }) => field.type === 'ORG_UNIT')
    .flatMap(({ before, after }) => [before, after])
    .filter((id): id is string => typeof id === 'string');
  const unitName = useUnitNames([...new Set(units)].slice(0, 100));
  const value = (field: Difference['field'], of: unknown) => {
    const text = written(field, of, { say, name, language, unitName });
    return text === '' ? <em>{say('bulk.empty')}</em> : <Written>{text}</Written>;
  };
  const columns: Column<Difference>[] = [
    {
      key: 'record',
      head: say('explain.record'),
      cell: ({ record }) => <Written>{titleOf(record, register.title)}</Written>,
    },
    {
      key: 'field',
      head: say('bulk.which'),
      cell: ({ field }) => <Name of={field.names} otherwise={field.name} />,
    },
    { key: 'before', head: say('bulk.before'), cell: ({ field, before }) => value(field, before) },
    { key: 'after', head: say('bulk.after'), cell: ({ field, after }) => value(field, after) },
  ];
  if (found.length === 0) return null;
  return (
    <>
      {found.length > LISTED && (
        <p data-plain>{say('bulk.changes.more', { shown: LISTED, count: found.length })}</p>
      )}
      <RecordTable
        label={say('bulk.changes')}
        columns={columns}
        rows={first}
        keyOf={({ record, field }) => `${record.id} ${field.name}`}
      />
    </>
  );
}
