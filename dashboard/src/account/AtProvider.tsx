import { Button } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useLanguage } from '../messages/language';
import { backTo } from '../session/grants';
import { Written } from '../messages/Written';
import styles from './account.module.css';

/** The way to the provider of identities, which leads back to the page that was left. */
export function AtProvider({ name }: { name: string }) {
  const { say } = useLanguage();
  const [params] = useSearchParams();
  const from = encodeURIComponent(backTo(params.get('from'), '/'));
  return (
    <p className={styles.actions}>
      <Button component="a" href={`/api/v1/session/provider?from=${from}`} variant="default">
        {say('account.provider')} <Written>{name}</Written>
      </Button>
    </p>
  );
}
