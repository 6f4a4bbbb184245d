import { Button } from '@mantine/core';
import { useNavigate, useSearchParams } from 'react-router';
import { signIn } from '../api/account';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';
import styles from './account.module.css';
import { Field } from './Field';
import { backTo, ownUnit } from '../session/grants';
import { typed, useSend } from './useSend';

/** Name and password; then on to the page that was left, else to the own unit. */
export function SignIn() {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { busy, problem, onSubmit } = useSend(
    (fields) => signIn(typed(fields, 'name'), typed(fields, 'password')),
    ({ grants, mustChange }) => {
      if (mustChange) return;
      const unit = ownUnit(grants);
      void navigate(backTo(params.get('from'), unit === undefined ? '/' : `/units/${unit}`));
    },
  );
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <Field label={say('account.name')} name="name" autoComplete="username" autoCapitalize="none" required />
      <Field
        label={say('account.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <p className={styles.actions}>
        <Button type="submit" variant="default" loading={busy}>
          {say('account.signIn')}
        </Button>
      </p>
    </form>
  );
}
