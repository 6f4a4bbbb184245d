import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../api/account';
import { formPeriodQuery } from '../api/entry';
import { orgUnitQuery } from '../api/queries';
import type { Form, FormPeriod, Pillar } from '../api/shapes';
import { Labelled } from '../entry/Labelled';
import { deliver } from '../entry/queue';
import fields from '../entry/entry.module.css';
import { SkeletonLine, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { ProblemNote } from '../layout/ProblemNote';
import { today } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { formPath } from '../place/paths';
import { DECIDERS } from '../session/grants';
import { useMay } from '../session/useMay';
import { PeriodWords } from './PeriodWords';

interface Props {
  pillar: Pillar;
  form: Form;
  period: string;
  /** For which unit and its parts. */
  unit: string;
}

/** Whether a period takes returns of a unit; for who decides, to close it or to open it again. */
export function PeriodState({ pillar, form, period, unit }: Props) {
  const { say } = useLanguage();
  const may = useMay();
  const known = useQuery(formPeriodQuery({ pillar, form: form.code }, unit, period));
  const of = useQuery(orgUnitQuery(unit));
  return (
    <Panel title={say('period.title')} hint={<Name of={of.data?.names} otherwise={unit} />}>
      <Loaded query={known} waiting={<SkeletonLine />}>
        {(found) =>
          found !== null && (
            <>
              <p data-plain>
                <PeriodWords of={found} />
              </p>
              {may?.(DECIDERS, pillar, unit) === true && (
                <Deciding key={found.state} pillar={pillar} form={form} unit={unit} found={found} />
              )}
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

interface DecidingProps extends Omit<Props, 'period'> {
  found: FormPeriod;
}

function Deciding({ pillar, form, unit, found }: DecidingProps) {
  const { say } = useLanguage();
  const session = useQuery(sessionQuery()).data;
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const { period, state, lastDay } = found;
  if (lastDay >= today()) return null;
  if (session?.demo === true) return <p>{say('period.demo')}</p>;
  const close = state !== 'CLOSED';
  const decide = async () => {
    const why = reason.trim();
    setMissing(!close && why === '');
    if (!close && why === '') return;
    setBusy(true);
    setProblem(undefined);
    try {
      await deliver({
        method: 'POST',
        address: `/api/v1/${pillar}/forms/${form.code}/periods/${period}/decisions`,
        body: {
          orgUnit: unit,
          close,
          ...(why === '' ? {} : { reason: why }),
          ...(close || until === '' ? {} : { openUntil: until }),
        },
        account: session?.name ?? '',
        page: formPath(pillar, form.code),
        title: say(close ? 'period.close' : 'period.open'),
      });
    } catch (cause) {
      setProblem(cause);
    }
    setBusy(false);
  };
  return (
    <div className={fields.form}>
      <Labelled
        label={say('period.reason')}
        required={!close}
        wrong={missing ? [say('period.reason.missing')] : []}
      >
        {(given) => (
          <input
            {...given}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Labelled>
      {!close && (
        <Labelled label={say('period.until')}>
          {(given) => (
            <input
              {...given}
              type="date"
              min={today()}
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          )}
        </Labelled>
      )}
      {problem !== undefined && <ProblemNote problem={problem} />}
      <p className={fields.actions}>
        <Button variant="default" loading={busy} onClick={() => void decide()}>
          {say(close ? 'period.close' : 'period.open')}
        </Button>
      </p>
    </div>
  );
}
