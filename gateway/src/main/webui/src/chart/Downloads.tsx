import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { RefObject } from 'react';
import type { SeriesQuery } from '../api/shapes';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';
import { downloadSeries, type Form, saveAs } from '../api/download';
import type { Picture } from './picture';
import styles from './chart.module.css';

interface Props {
  query: SeriesQuery;
  name: string;
  /** Left out where no chart is shown. */
  picture: RefObject<Picture | null> | undefined;
}

export function Downloads({ query, name, picture }: Props) {
  const { say } = useLanguage();
  const load = useMutation({ mutationFn: (form: Form) => downloadSeries(query, form, name) });
  const savePicture = () => {
    const background = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim();
    const url = picture?.current?.png(background);
    if (url !== undefined) saveAs(url, `${name}.png`);
  };
  return (
    <div className={styles.downloads} role="group" aria-label={say('download')}>
      {(['csv', 'xlsx'] as const).map((form) => (
        <Button
          key={form}
          size="compact-sm"
          variant="default"
          loading={load.isPending && load.variables === form}
          onClick={() => load.mutate(form)}
        >
          {form.toUpperCase()}
        </Button>
      ))}
      {picture !== undefined && (
        <Button size="compact-sm" variant="default" onClick={savePicture}>
          PNG
        </Button>
      )}
      {load.isError && <ProblemNote problem={load.error} />}
    </div>
  );
}
