import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { downloadFormStatus } from '../api/download';
import { formStatusQuery } from '../api/entry';
import type { Form, FormStatus as Status, Pillar } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { formatDate } from '../messages/format';
import { FileButtons } from '../layout/FileButtons';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { useSetParams } from '../place/params';
import { periodInWords } from '../place/words';
import { type Column, RecordTable } from '../record/RecordTable';
import styles from '../record/record.module.css';
import { ReturnInWords } from './ReturnInWords';
import { latestFirst } from './rows';

const PERIODS = 12;
const SHOWN = 200;

interface Props {
  pillar: Pillar;
  form: Form;
  period: string;
}

/** Units x periods of a form: who returned it, and how late; who is latest stands first. */
export function FormStatus({ pillar, form, period }: Props) {
  const { say } = useLanguage();
  const [params] = useSearchParams();
  const within = params.get('within') ?? undefined;
  const set = useSetParams();
  const path = { pillar, form: form.code };
  const status = useQuery(formStatusQuery(path, within, period, PERIODS));
  return (
    <Panel
      title={say('status.title')}
      hint={say('status.hint')}
      aside={<DemoMark demo={status.data?.units.some((unit) => unit.returns.some((one) => one.demo))} />}
    >
      <div className={styles.controls}>
        <Button size="compact-sm" variant="default" onClick={() => set({ view: undefined })}>
          {say('status.one')}
        </Button>
        <div className={styles.downloads}>
          <FileButtons load={(file) => downloadFormStatus(path, within, period, PERIODS, file)} />
        </div>
      </div>
      <Loaded query={status} rows={12}>
        {(known) =>
          known.units.length === 0 ? <Empty>{say('form.none')}</Empty> : <Matrix status={known} />
        }
      </Loaded>
    </Panel>
  );
}

type Unit = Status['units'][number];

function Matrix({ status }: { status: Status }) {
  const { say, name } = useLanguage();
  const [all, setAll] = useState(false);
  const rows = latestFirst(status.units, name);
  const shown = all ? rows : rows.slice(0, SHOWN);
  const columns: Column<Unit>[] = [
    {
      key: 'unit',
      head: say('ranking.unit'),
      cell: (unit) => <Name of={unit.names} otherwise={unit.orgUnit} />,
    },
    {
      key: 'daysLate',
      head: say('status.daysLate'),
      numeric: true,
      cell: (unit) => <span className={unit.daysLate > 0 ? styles.late : undefined}>{unit.daysLate}</span>,
    },
    ...status.periods.map(({ period, due }) => ({
      key: period,
      head: (
        <>
          {periodInWords(period, say)}
          <small className={styles.unit}>{say('form.due', { day: formatDate(due) })}</small>
        </>
      ),
      cell: (unit: Unit) => <ReturnInWords of={unit.returns.find((one) => one.period === period)} />,
    })),
  ];
  return (
    <>
      <RecordTable
        label={say('status.title')}
        columns={columns}
        rows={shown}
        keyOf={(unit) => unit.orgUnit}
      />
      {shown.length < rows.length && (
        <Button size="compact-sm" variant="default" data-plain onClick={() => setAll(true)}>
          {say('form.more', { all: rows.length })}
        </Button>
      )}
    </>
  );
}
