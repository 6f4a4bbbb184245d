import { Button } from '@mantine/core';
import { useState } from 'react';
import { addAccount } from '../api/account';
import type { AccountView } from '../api/shapes';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';
import styles from './account.module.css';
import { Field } from './Field';
import type { Grant } from '../session/grants';
import { FIRST, GrantsEditor, grantsOf } from './GrantsEditor';
import { MadePassword } from './MadePassword';
import { typed, useSend } from './useSend';

export function AddAccount() {
  const { say } = useLanguage();
  const [grants, setGrants] = useState<Grant[]>([FIRST]);
  const [added, setAdded] = useState<AccountView[]>([]);
  const { busy, problem, onSubmit } = useSend(
    (fields) => addAccount(typed(fields, 'name').trim(), typed(fields, 'fullName'), grantsOf(grants, fields)),
    (account) => {
      setAdded([account, ...added]);
      setGrants([FIRST]);
    },
  );
  return (
    <>
      {added.map(({ name, password }) => (
        <MadePassword key={name} name={name} password={password} />
      ))}
      <form key={added.length} className={`${styles.form} ${styles.wide}`} onSubmit={onSubmit}>
        {problem !== undefined && <ProblemNote problem={problem} />}
        <Field
          label={say('account.name')}
          hint={say('account.name.hint')}
          name="name"
          autoComplete="off"
          autoCapitalize="none"
          required
        />
        <Field label={say('account.fullName')} name="fullName" autoComplete="off" required />
        <GrantsEditor grants={grants} onChange={setGrants} />
        <p className={styles.actions}>
          <Button type="submit" variant="default" loading={busy}>
            {say('accounts.add')}
          </Button>
        </p>
      </form>
    </>
  );
}
