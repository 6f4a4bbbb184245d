import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ImportSummary, Withdrawal } from '../api/importing';
import { orgUnitsQuery } from '../api/queries';
import { Table } from '../layout/Table';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { periodInWords } from '../place/words';
import styles from './entry.module.css';

// an address holds no more ids
const NAMED = 100;

/** What goes because the file does not name it: records, or whole returns and lines. */
export function WithdrawnList({ withdrawn }: { withdrawn: NonNullable<ImportSummary['withdrawn']> }) {
  const { say } = useLanguage();
  const ids = [...new Set(withdrawn.first.map(({ orgUnit }) => orgUnit))].slice(0, NAMED);
  const units = useQuery({ ...orgUnitsQuery({ id: ids, size: NAMED }), enabled: ids.length > 0 });
  const names = new Map(units.data?.items.map((unit) => [unit.id, unit.names]));
  const nameOf = (unit: string) => <Name of={names.get(unit)} otherwise={unit} />;
  if (withdrawn.count === 0) return <p>{say('import.withdrawn.none')}</p>;
  const title = say('import.withdrawn', { count: withdrawn.count });
  return (
    <>
      <p data-plain>{title}</p>
      <div className={styles.mistakes} tabIndex={0} role="group" aria-label={title}>
        <Table caption={title}>
          {withdrawn.first.some(({ id }) => id !== undefined && id !== null) ? (
            <Records withdrawn={withdrawn.first} nameOf={nameOf} />
          ) : (
            <Returns withdrawn={withdrawn.first} nameOf={nameOf} />
          )}
        </Table>
      </div>
    </>
  );
}

interface Rows {
  withdrawn: Withdrawal[];
  nameOf: (unit: string) => ReactNode;
}

function Returns({ withdrawn, nameOf }: Rows) {
  const { say } = useLanguage();
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{say('import.withdrawn.unit')}</th>
          <th scope="col">{say('import.withdrawn.period')}</th>
          <th scope="col">{say('import.withdrawn.line')}</th>
          <th scope="col">{say('form.progress')}</th>
        </tr>
      </thead>
      <tbody>
        {withdrawn.map(({ orgUnit, period, line, state }) => (
          <tr key={`${orgUnit} ${line ?? ''}`}>
            <th scope="row">{nameOf(orgUnit)}</th>
            <td>{typeof period === 'string' && periodInWords(period, say)}</td>
            <td>{typeof line === 'string' ? <code>{line}</code> : say('import.withdrawn.all')}</td>
            <td>{typeof state === 'string' && say(`form.progress.${state}`)}</td>
          </tr>
        ))}
      </tbody>
    </>
  );
}

function Records({ withdrawn, nameOf }: Rows) {
  const { say } = useLanguage();
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{say('import.withdrawn.record')}</th>
          <th scope="col">{say('import.withdrawn.unit')}</th>
        </tr>
      </thead>
      <tbody>
        {withdrawn.map(({ orgUnit, id, title }) => (
          <tr key={id}>
            <th scope="row">{typeof title === 'string' ? <Written>{title}</Written> : <code>{id}</code>}</th>
            <td>{nameOf(orgUnit)}</td>
          </tr>
        ))}
      </tbody>
    </>
  );
}
