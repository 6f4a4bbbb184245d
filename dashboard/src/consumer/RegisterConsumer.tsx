import { Button } from '@mantine/core';
import { useState } from 'react';
import styles from '../account/account.module.css';
import { Field } from '../account/Field';
import { typed, useSend } from '../account/useSend';
import { registerConsumer } from '../api/consumer';
import type { ConsumerView } from '../api/shapes';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';
import type { Grant } from '../session/grants';
import { asked, FIRST_OF_A_SYSTEM } from './asked';
import { ConsumerFields } from './ConsumerFields';
import { MadeKey } from './MadeKey';

export function RegisterConsumer() {
  const { say } = useLanguage();
  const [grants, setGrants] = useState<Grant[]>([FIRST_OF_A_SYSTEM]);
  const [registered, setRegistered] = useState<ConsumerView[]>([]);
  const { busy, problem, onSubmit } = useSend(
    (fields) => registerConsumer(typed(fields, 'name').trim(), asked(fields, grants)),
    (consumer) => {
      setRegistered([consumer, ...registered]);
      setGrants([FIRST_OF_A_SYSTEM]);
    },
  );
  return (
    <>
      {registered.map(({ name, key }) => (
        <MadeKey key={name} name={name} made={key} />
      ))}
      <form key={registered.length} className={`${styles.form} ${styles.wide}`} onSubmit={onSubmit}>
        {problem !== undefined && <ProblemNote problem={problem} />}
        <Field
          label={say('consumer.name')}
          hint={say('account.name.hint')}
          name="name"
          autoComplete="off"
          autoCapitalize="none"
          required
        />
        <ConsumerFields grants={grants} onChange={setGrants} />
        <p className={styles.actions}>
          <Button type="submit" variant="default" loading={busy}>
            {say('consumers.add')}
          </Button>
        </p>
      </form>
    </>
  );
}
