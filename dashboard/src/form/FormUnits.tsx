import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { formGridQuery } from '../api/queries';
import type { Form, FormGrid, Pillar } from '../api/shapes';
import { saveCsv } from '../api/download';
import { DemoMark } from '../figure/DemoMark';
import { formatDate } from '../messages/format';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { formPath } from '../place/paths';
import { OfferLink } from '../session/OfferLink';
import { useSetParams } from '../place/params';
import { periodInWords } from '../place/words';
import { ApproveAll } from './ApproveAll';
import { RemindAll } from './RemindAll';
import { FormTable } from './FormTable';
import styles from '../record/record.module.css';
import { asCsv, chosenCells, PROGRESS } from './rows';

const NOT_THERE = ['EXPECTED', 'MISSING', 'DRAFT', 'RETURNED'] as const;
const SHOWN = 200;

interface Props {
  pillar: Pillar;
  form: Form;
  period: string;
}

/** The units of a form in a period: how far each is, and its numbers. */
export function FormUnits({ pillar, form, period }: Props) {
  const { say } = useLanguage();
  const [params] = useSearchParams();
  const within = params.get('within') ?? undefined;
  const grid = useQuery(formGridQuery({ pillar, form: form.code }, period, within));
  return (
    <Panel
      title={
        <span data-plain>{say('form.units', { period: periodInWords(period, say).toLowerCase() })}</span>
      }
      hint={grid.data && <span data-plain>{say('form.due', { day: formatDate(grid.data.due) })}</span>}
      aside={<DemoMark demo={grid.data?.cells.some((cell) => cell.demo)} />}
    >
      <Loaded query={grid} rows={12}>
        {(answer) => <Units pillar={pillar} form={form} grid={answer} />}
      </Loaded>
    </Panel>
  );
}

function Units({ pillar, form, grid }: { pillar: Pillar; form: Form; grid: FormGrid }) {
  const { say, name, language } = useLanguage();
  const [params] = useSearchParams();
  const [all, setAll] = useState(false);
  const set = useSetParams();
  const id = useId();
  const progress = params.get('progress');
  const cells = chosenCells(grid.cells, progress, params.get('q') ?? '', name);
  const shown = all ? cells : cells.slice(0, SHOWN);
  const late = grid.cells.filter((cell) => cell.late).length;
  const download = () =>
    saveCsv(asCsv(grid.period, cells, form.fields, name, say, language), `${form.code}-${grid.period}`);
  return (
    <>
      <div className={styles.controls}>
        <label htmlFor={`${id}s`}>{say('form.progress')}</label>
        <select
          id={`${id}s`}
          value={progress ?? ''}
          onChange={(event) => set({ progress: event.target.value })}
        >
          <option value="">{say('form.progress.all')}</option>
          {PROGRESS.map((one) => (
            <option key={one} value={one}>
              {say(`form.progress.${one}`)}
            </option>
          ))}
          <option value="LATE">{say('form.late')}</option>
        </select>
        <label htmlFor={`${id}q`}>{say('form.filter')}</label>
        <input
          id={`${id}q`}
          type="search"
          value={params.get('q') ?? ''}
          onChange={(event) => set({ q: event.target.value }, true)}
        />
        <Button size="compact-sm" variant="default" onClick={() => set({ view: 'periods' })}>
          {say('status.several')}
        </Button>
        <OfferLink pillar={pillar} to={`${formPath(pillar, form.code)}/import`}>
          {say('import.link')}
        </OfferLink>
        <div className={styles.downloads} role="group" aria-label={say('download')}>
          <Button size="compact-sm" variant="default" onClick={download}>
            CSV
          </Button>
        </div>
      </div>
      <ApproveAll
        pillar={pillar}
        form={form.code}
        period={grid.period}
        within={params.get('within') ?? undefined}
        waiting={grid.counts['SUBMITTED'] ?? 0}
      />
      <RemindAll
        pillar={pillar}
        form={form.code}
        period={grid.period}
        within={params.get('within') ?? undefined}
        awaited={NOT_THERE.reduce((sum, one) => sum + (grid.counts[one] ?? 0), 0)}
      />
      <p className={styles.counts} data-plain>
        {PROGRESS.filter((one) => (grid.counts[one] ?? 0) > 0).map((one) => (
          <span key={one}>
            {say(`form.progress.${one}`)}: {grid.counts[one]}
          </span>
        ))}
        <span>
          {say('form.late')}: {late}
        </span>
        <span>{say('form.shown', { shown: shown.length, all: grid.cells.length })}</span>
      </p>
      {cells.length === 0 ? (
        <Empty>{say('form.none')}</Empty>
      ) : (
        <FormTable pillar={pillar} form={form} period={grid.period} cells={shown} />
      )}
      {shown.length < cells.length && (
        <Button size="compact-sm" variant="default" data-plain onClick={() => setAll(true)}>
          {say('form.more', { all: cells.length })}
        </Button>
      )}
    </>
  );
}
