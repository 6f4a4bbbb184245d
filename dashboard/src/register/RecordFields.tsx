import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Register, RegisterField, RegisterRecord } from '../api/shapes';
import { Empty } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { Sentence } from '../messages/Sentence';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { Facts } from '../record/Facts';
import { RecordTable } from '../record/RecordTable';
import { useUnitNames } from './useUnitNames';
import { entriesOf, type Entry, unitsIn, type Writing, written } from './values';

/** Every field of a record, and a table for each of its lists. */
export function RecordFields({
  register,
  record,
  actions,
}: {
  register: Register;
  record: RegisterRecord;
  actions?: ReactNode;
}) {
  const { say, name, language } = useLanguage();
  const address = useAddress();
  const unitName = useUnitNames(unitsIn(register.fields, [record]));
  const writing: Writing = { say, name, language, unitName };
  const value = (field: RegisterField) => {
    const words = written(field, record[field.name], writing);
    if (words === '') return '';
    return field.type === 'ORG_UNIT' ? (
      <Link to={address(`/units/${String(record[field.name])}`)}>
        <Written>{words}</Written>
      </Link>
    ) : (
      <Written>{words}</Written>
    );
  };
  const lists = register.fields.filter(({ type }) => type === 'LIST');
  return (
    <>
      <Panel title={say('record.facts')} aside={actions}>
        <Facts
          facts={register.fields
            .filter(({ type }) => type !== 'LIST')
            .map((field) => [name(field.names, field.name), value(field)] as const)}
        />
      </Panel>
      {lists.map((list) => (
        <Entries key={list.name} list={list} entries={entriesOf(record[list.name])} writing={writing} />
      ))}
    </>
  );
}

interface Props {
  list: RegisterField;
  entries: Entry[];
  writing: Writing;
}

function Entries({ list, entries, writing }: Props) {
  const { say, name } = useLanguage();
  const title = name(list.names, list.name);
  const rows = entries.map((entry, at) => ({ entry, at }));
  return (
    <Panel
      title={
        <span data-plain>
          <Sentence
            message="record.entries"
            values={{ list: <Name of={list.names} otherwise={list.name} />, count: rows.length }}
          />
        </span>
      }
    >
      {rows.length === 0 ? (
        <Empty>{say('record.entries.none')}</Empty>
      ) : (
        <RecordTable
          label={title}
          named={false}
          rows={rows}
          keyOf={({ at }) => String(at)}
          columns={list.fields.map((field) => ({
            key: field.name,
            head: <Name of={field.names} otherwise={field.name} />,
            numeric: field.type === 'NUMBER',
            cell: ({ entry }: { entry: Entry }) => (
              <Written>{written(field, entry[field.name], writing)}</Written>
            ),
          }))}
        />
      )}
    </Panel>
  );
}
