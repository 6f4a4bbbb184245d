import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import styles from '../account/account.module.css';
import { Field } from '../account/Field';
import { typed, useSend } from '../account/useSend';
import type { Webhook } from '../api/shapes';
import { deleteWebhook, replay, rotateSecret, testWebhook, webhookPositionsQuery } from '../api/webhook';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { MadeSecret } from './MadeSecret';

/** Sends an event that tells nothing, and shows what the receiver did. */
export function TryReceiver({ id }: { id: string }) {
  const { say } = useLanguage();
  const [tried, setTried] = useState<{ taken: boolean; answer: string }>();
  const { busy, problem, onSubmit } = useSend(() => testWebhook(id), setTried);
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {problem !== undefined && <ProblemNote problem={problem} />}
      {tried !== undefined && (
        <p role="status">
          {say(tried.taken ? 'webhook.test.taken' : 'webhook.test.refused', { answer: tried.answer })}
        </p>
      )}
      <p className={styles.actions}>
        <Button type="submit" variant="default" loading={busy}>
          {say('webhook.test')}
        </Button>
      </p>
    </form>
  );
}

export function NewSecret({ webhook }: { webhook: Webhook }) {
  const { say } = useLanguage();
  const [made, setMade] = useState<string>();
  const { busy, problem, onSubmit } = useSend(
    () => rotateSecret(webhook.id),
    ({ secret }) => setMade(secret),
  );
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <MadeSecret name={webhook.title} made={made} />
      <p className={styles.actions}>
        <Button type="submit" variant="default" loading={busy}>
          {say('webhook.secret.add')}
        </Button>
      </p>
    </form>
  );
}

export function Replay({ id }: { id: string }) {
  const { say } = useLanguage();
  const positions = useQuery(webhookPositionsQuery(id)).data;
  const { busy, problem, onSubmit } = useSend((fields) => replay(id, Number(typed(fields, 'position'))));
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <Field
        label={say('webhook.replay.after')}
        hint={
          positions &&
          say('webhook.replay.kept', { oldest: String(positions.oldest), newest: String(positions.newest) })
        }
        name="position"
        type="number"
        min={0}
        required
      />
      <p className={styles.actions}>
        <Button type="submit" variant="default" loading={busy}>
          {say('webhook.replay')}
        </Button>
      </p>
    </form>
  );
}

/** Asks by a box that is to be ticked: nothing brings it back. */
export function Remove({ id }: { id: string }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const address = useAddress();
  const { busy, problem, onSubmit } = useSend(
    () => deleteWebhook(id),
    () => void navigate(address('/webhooks')),
  );
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <label>
        <input type="checkbox" name="sure" required /> {say('webhook.delete.sure')}
      </label>
      <p className={styles.actions}>
        <Button type="submit" variant="default" loading={busy}>
          {say('webhook.delete')}
        </Button>
      </p>
    </form>
  );
}
