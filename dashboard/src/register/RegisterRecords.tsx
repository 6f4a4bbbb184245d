import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { downloadRecords } from '../api/download';
import { recordsQuery } from '../api/registers';
import type { Pillar, Register } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { FileButtons } from '../layout/FileButtons';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { useSetParams } from '../place/params';
import styles from '../record/record.module.css';
import { filtersOf, pageOf } from './filters';
import { RegisterFilters } from './RegisterFilters';
import { RegisterTable } from './RegisterTable';

const SHOWN = 50;

/** The records of a register that meet the filters of the address, a page at a time, and all of them as files. */
export function RegisterRecords({ pillar, register }: { pillar: Pillar; register: Register }) {
  const { say } = useLanguage();
  const [params] = useSearchParams();
  const path = { pillar, collection: register.collection };
  const filters = filtersOf(register.filters, params);
  const records = useQuery(recordsQuery(path, filters, pageOf(params), SHOWN));
  return (
    <Panel
      title={say('register.records')}
      aside={
        <>
          <DemoMark demo={records.data?.items.some(({ demo }) => demo)} />
          <FileButtons load={(form) => downloadRecords(path, filters, form)} />
        </>
      }
    >
      <RegisterFilters filters={register.filters} asked={filters} />
      <Loaded query={records} rows={12}>
        {({ items, total, page }) =>
          items.length === 0 && page === 0 ? (
            <Empty>{say(Object.keys(filters).length === 0 ? 'register.none' : 'register.none.hint')}</Empty>
          ) : (
            <>
              <RegisterTable pillar={pillar} register={register} records={items} />
              <Pages page={page} shown={items.length} total={total} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Pages({ page, shown, total }: { page: number; shown: number; total: number }) {
  const { say } = useLanguage();
  const set = useSetParams();
  const first = page * SHOWN;
  const to = (next: number) => set({ page: next === 0 ? undefined : String(next + 1) });
  return (
    <nav className={styles.paging} aria-label={say('register.page')}>
      <span data-plain>
        {say('register.shown', { first: Math.min(first + 1, total), last: first + shown, all: total })}
      </span>
      {page > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => to(page - 1)}>
          {say('register.previous')}
        </Button>
      )}
      {first + shown < total && shown > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => to(page + 1)}>
          {say('register.next')}
        </Button>
      )}
    </nav>
  );
}
