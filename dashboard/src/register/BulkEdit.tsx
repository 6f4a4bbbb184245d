import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Pillar, RecordPage, Register, RegisterRecord } from '../api/shapes';
import styles from '../entry/entry.module.css';
import panels from '../record/record.module.css';
import { Labelled } from '../entry/Labelled';
import { useImport } from '../entry/useImport';
import { useKept } from '../entry/useKept';
import { Empty } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { bulkPath } from '../place/paths';
import type { Signed } from '../session/ForSession';
import { WRITERS } from '../session/grants';
import { useMay } from '../session/useMay';
import { asFile, changeable, type Values } from './bulk';
import { BulkChoice } from './BulkChoice';
import { BulkOutcome } from './BulkOutcome';
import { BulkValues } from './BulkValues';
import { unclear } from './typed';

interface Props {
  pillar: Pillar;
  register: Register;
  session: Signed;
  /** What the filters give, the first of it. */
  page: RecordPage;
  /** Something was stored: what was read is of before. */
  onDone: () => void;
}

/** Chooses records, says their new values and why, shows what would change, and changes it. */
export function BulkEdit({ pillar, register, session, page, onDone }: Props) {
  const { say } = useLanguage();
  const may = useMay();
  const mine = page.items.filter(
    (one) => may?.(WRITERS, pillar, String(one[register.unit])) === true && (!session.demo || one.demo),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { kept, keep, drop } = useKept<{ values: Values; reason: string }>(
    session.name,
    bulkPath(pillar, register.collection),
  );
  const [sent, setSent] = useState<RegisterRecord[]>([]);
  const [tried, setTried] = useState(false);
  const { values, reason } = kept?.value ?? { values: {}, reason: '' };
  const { state, choose, take, forget } = useImport(
    `/api/v1/${pillar}/${register.collection}`,
    undefined,
    reason.trim(),
  );
  const records = mine.filter(({ id }) => chosen.has(id));
  const doubts = unclear(changeable(register), values, {});
  const lacks = [
    ...(records.length === 0 ? [say('bulk.lacks.records')] : []),
    ...(Object.keys(values).length === 0 ? [say('bulk.lacks.values')] : []),
  ];
  const change = (to: Partial<{ values: Values; reason: string }>) => {
    forget();
    keep({ values, reason, ...to });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacks.length > 0 || doubts.length > 0 || reason.trim() === '') return;
    setSent(records);
    choose(asFile(register, records, values));
  };
  if (mine.length === 0)
    return (
      <Panel title={say('bulk.choose')}>
        <Empty>{say('bulk.none')}</Empty>
      </Panel>
    );
  return (
    <div className={panels.stack}>
      <Panel title={say('bulk.choose')}>
        {page.total > page.items.length && (
          <p data-plain>{say('bulk.more', { total: page.total, count: page.items.length })}</p>
        )}
        {page.items.length > mine.length && (
          <p data-plain>{say('bulk.hidden', { count: page.items.length - mine.length })}</p>
        )}
        <BulkChoice
          register={register}
          records={mine}
          shown={Object.keys(values)}
          chosen={chosen}
          onChange={(next) => {
            forget();
            setChosen(next);
          }}
        />
      </Panel>
      <Panel title={say('bulk.values')} hint={say('bulk.values.hint')}>
        <form className={styles.form} onSubmit={onSubmit} noValidate>
          <BulkValues
            register={register}
            values={values}
            doubts={tried ? doubts : []}
            onChange={(next) => change({ values: next })}
          />
          <Labelled
            label={say('bulk.reason')}
            hint={say('bulk.reason.hint')}
            required
            wrong={tried && reason.trim() === '' ? [say('question.missing')] : []}
          >
            {(labels) => (
              <input
                {...labels}
                maxLength={500}
                value={reason}
                onChange={(event) => change({ reason: event.target.value })}
              />
            )}
          </Labelled>
          {tried && lacks.length > 0 && <p role="alert">{lacks.join(' ')}</p>}
          <p className={styles.actions}>
            <Button type="submit" variant="default" loading={state.kind === 'busy'}>
              {say('bulk.look')}
            </Button>
          </p>
        </form>
        <BulkOutcome
          state={state}
          take={take}
          register={register}
          records={sent}
          values={values}
          address={`/api/v1/${pillar}/${register.collection}`}
          onAgain={() => {
            drop();
            setChosen(new Set());
            setTried(false);
            forget();
            onDone();
          }}
        />
      </Panel>
    </div>
  );
}
