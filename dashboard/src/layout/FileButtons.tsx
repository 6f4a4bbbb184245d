import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FileForm } from '../api/download';
import { useLanguage } from '../messages/language';
import { ProblemNote } from './ProblemNote';
import styles from './panel.module.css';

interface Props {
  load: (form: FileForm) => Promise<void>;
  /** Buttons of other files of the same. */
  children?: ReactNode;
}

/** What is shown as files; says so if one does not come. */
export function FileButtons({ load, children }: Props) {
  const { say } = useLanguage();
  const loading = useMutation({ mutationFn: load });
  return (
    <div className={styles.files} role="group" aria-label={say('download')}>
      {(['csv', 'xlsx'] as const).map((form) => (
        <Button
          key={form}
          size="compact-sm"
          variant="default"
          loading={loading.isPending && loading.variables === form}
          onClick={() => loading.mutate(form)}
        >
          {form.toUpperCase()}
        </Button>
      ))}
      {children}
      {loading.isError && <ProblemNote problem={loading.error} />}
    </div>
  );
}
