import { Sentence } from '../messages/Sentence';
import styles from './account.module.css';

/** A password that was made here: it is told once, to be handed on. */
export function MadePassword({ name, password }: { name: string; password: string | undefined }) {
  if (password === undefined) return null;
  return (
    <p className={styles.secret} role="status">
      <Sentence
        message="account.password.made"
        values={{ name: <code>{name}</code>, password: <code>{password}</code> }}
      />
    </p>
  );
}
