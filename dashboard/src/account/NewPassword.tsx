import { Button } from '@mantine/core';
import { useState } from 'react';
import { changePassword } from '../api/account';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';
import styles from './account.module.css';
import { Field } from './Field';
import { typed, useSend } from './useSend';

export function NewPassword() {
  const { say } = useLanguage();
  const [changed, setChanged] = useState(0);
  const { busy, problem, onSubmit } = useSend(
    (fields) => changePassword(typed(fields, 'present'), typed(fields, 'wanted')),
    () => setChanged(changed + 1),
  );
  return (
    // what was typed is gone once it is taken
    <form key={changed} className={styles.form} onSubmit={onSubmit}>
      {problem !== undefined && <ProblemNote problem={problem} />}
      {changed > 0 && <p role="status">{say('account.password.changed')}</p>}
      <Field
        label={say('account.password.present')}
        name="present"
        type="password"
        autoComplete="current-password"
        required
      />
      <Field
        label={say('account.password.new')}
        hint={say('account.password.rules')}
        name="wanted"
        type="password"
        autoComplete="new-password"
        minLength={10}
        required
      />
      <p className={styles.actions}>
        <Button type="submit" variant="default" loading={busy}>
          {say('account.password.change')}
        </Button>
      </p>
    </form>
  );
}
