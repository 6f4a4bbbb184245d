import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FileForm } from '../api/download';
import type { RecordPage, Register, RegisterRecord } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { FileButtons } from '../layout/FileButtons';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { useSetParams } from '../place/params';
import styles from '../record/record.module.css';
import { SHOWN } from './filters';
import { RegisterFilters } from './RegisterFilters';
import { RegisterTable } from './RegisterTable';

interface Props {
  title: string;
  register: Register;
  records: UseQueryResult<RecordPage>;
  /** The filters that they meet. */
  asked: Record<string, string>;
  load: (form: FileForm) => Promise<void>;
  /** The page of a record. */
  pathOf: (record: RegisterRecord) => string;
  /** What can be done besides. */
  actions?: ReactNode;
}

/** A page of records with what they can be filtered by, and files of all of them. */
export function RecordList({ title, register, records, asked, load, pathOf, actions }: Props) {
  const { say } = useLanguage();
  return (
    <Panel
      title={title}
      aside={
        <>
          <DemoMark demo={records.data?.items.some(({ demo }) => demo)} />
          {actions}
          <FileButtons load={load} />
        </>
      }
    >
      <RegisterFilters filters={register.filters} asked={asked} />
      <Loaded query={records} rows={12}>
        {({ items, total, page }) =>
          items.length === 0 && page === 0 ? (
            <Empty>{say(Object.keys(asked).length === 0 ? 'register.none' : 'register.none.hint')}</Empty>
          ) : (
            <>
              <RegisterTable register={register} records={items} pathOf={pathOf} />
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
