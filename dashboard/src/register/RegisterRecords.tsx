import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { downloadRecords } from '../api/download';
import { recordsQuery } from '../api/registers';
import type { Pillar, Register } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { recordPath } from '../place/paths';
import { filtersOf, pageOf, SHOWN } from './filters';
import { NewRecord } from './NewRecord';
import { RecordList } from './RecordList';

/** The records of a register that meet the filters of the address, a page at a time, and all of them as files. */
export function RegisterRecords({ pillar, register }: { pillar: Pillar; register: Register }) {
  const { say } = useLanguage();
  const [params] = useSearchParams();
  const path = { pillar, collection: register.collection };
  const filters = filtersOf(register.filters, params);
  const records = useQuery(recordsQuery(path, filters, pageOf(params), SHOWN));
  return (
    <RecordList
      title={say('register.records')}
      register={register}
      records={records}
      asked={filters}
      load={(form) => downloadRecords(path, filters, form)}
      actions={<NewRecord pillar={pillar} collection={register.collection} />}
      pathOf={({ id }) => recordPath(pillar, register.collection, id)}
    />
  );
}
