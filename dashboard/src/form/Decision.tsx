import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../api/account';
import type { Form, FormReturn, Pillar } from '../api/shapes';
import { deliver } from '../entry/queue';
import fields from '../entry/entry.module.css';
import { Panel } from '../layout/Panel';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';
import { returnPath } from '../place/paths';
import styles from '../record/record.module.css';
import { DECIDERS } from '../session/grants';
import { useMay } from '../session/useMay';
import { difference } from './revisions';
import { useNumberChange } from './useNumberChange';

interface Props {
  pillar: Pillar;
  form: Form;
  found: FormReturn;
}

/** For who decides: what differs from what is counted, and yes, or no with a reason. */
export function Decision({ pillar, form, found }: Props) {
  const { say } = useLanguage();
  const session = useQuery(sessionQuery()).data;
  const may = useMay();
  const inWords = useNumberChange(form);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [missing, setMissing] = useState(false);
  const { orgUnit, period, version } = found;
  if (found.state !== 'SUBMITTED' || may?.(DECIDERS, pillar, orgUnit) !== true) return null;
  if (found.submittedBy === session?.name)
    return (
      <Panel title={say('decision.title')}>
        <p>{say('decision.own')}</p>
      </Panel>
    );
  const changes = found.approved === undefined ? [] : difference({ lines: found.approved }, found).numbers;
  const decide = async (approve: boolean) => {
    const why = reason.trim();
    setMissing(!approve && why === '');
    if (!approve && why === '') return;
    setBusy(true);
    setProblem(undefined);
    try {
      await deliver({
        method: 'POST',
        address: `/api/v1/${pillar}/forms/${form.code}/returns/${orgUnit}/${period}/decision`,
        body: approve ? { approve } : { approve, reason: why },
        version,
        account: session?.name ?? '',
        page: returnPath(pillar, form.code, orgUnit, period),
        title: say('decision.title'),
      });
    } catch (cause) {
      setProblem(cause);
    }
    setBusy(false);
  };
  return (
    <Panel
      title={say('decision.title')}
      hint={say(found.approved === undefined ? 'decision.first' : 'decision.changed', {
        count: changes.length,
      })}
    >
      {changes.length > 0 && (
        <ul className={styles.list}>
          {changes.map((change) => (
            <li key={`${change.line ?? ''} ${change.field}`} data-plain>
              {inWords(change)}
            </li>
          ))}
        </ul>
      )}
      <p className={fields.comment}>
        <label htmlFor="reason">{say('decision.reason')}</label>
        <textarea
          id="reason"
          rows={2}
          maxLength={2000}
          value={reason}
          aria-invalid={missing}
          onChange={(event) => setReason(event.target.value)}
        />
      </p>
      <div role="alert">{missing && <p className={fields.wrong}>{say('decision.reason.missing')}</p>}</div>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <p className={fields.actions}>
        <Button variant="default" loading={busy} onClick={() => void decide(true)}>
          {say('decision.approve')}
        </Button>
        <Button variant="default" disabled={busy} onClick={() => void decide(false)}>
          {say('decision.return')}
        </Button>
      </p>
    </Panel>
  );
}
