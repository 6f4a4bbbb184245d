import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { queryClient } from '../api/queryClient';
import { send } from '../api/send';
import { Labelled } from '../entry/Labelled';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';
import styles from './evidence.module.css';

/** Says that a piece does not count any more, with the reason that everybody reads. */
export function WithdrawPiece({ address, named }: { address: string; named: string }) {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || reason.trim() === '') return;
    setBusy(true);
    setProblem(undefined);
    send({ method: 'POST', address: `${address}/withdrawal`, body: { reason: reason.trim() } })
      .then(() => queryClient.invalidateQueries())
      .catch((cause: unknown) => setProblem(cause))
      .finally(() => setBusy(false));
  };
  if (!open)
    return (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={say('evidence.withdraw.named', { named })}
        onClick={() => setOpen(true)}
      >
        {say('evidence.withdraw')}
      </Button>
    );
  return (
    <form className={styles.withdraw} onSubmit={onSubmit} noValidate>
      <Labelled
        label={say('evidence.withdraw.reason')}
        required
        wrong={tried && reason.trim() === '' ? [say('question.missing')] : []}
      >
        {(labels) => (
          <input
            {...labels}
            autoFocus
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Labelled>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <p className={styles.actions}>
        <Button type="submit" size="compact-sm" variant="default" loading={busy}>
          {say('evidence.withdraw')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setOpen(false)}>
          {say('evidence.withdraw.no')}
        </Button>
      </p>
    </form>
  );
}
