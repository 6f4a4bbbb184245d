import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import type { SeriesQuery } from '../api/shapes';
import { FileButtons } from '../layout/FileButtons';
import { useLanguage } from '../messages/language';
import { downloadSeries, saveAs } from '../api/download';
import type { Picture } from './picture';

interface Props {
  query: SeriesQuery;
  name: string;
  /** Left out where no chart is shown. */
  picture: RefObject<Picture | null> | undefined;
}

export function Downloads({ query, name, picture }: Props) {
  const { language } = useLanguage();
  const savePicture = () => {
    const url = picture?.current?.png();
    if (url !== undefined) saveAs(url, `${name}.png`);
  };
  return (
    <FileButtons load={(form) => downloadSeries(query, form, name, language)}>
      {picture !== undefined && (
        <Button size="compact-sm" variant="default" onClick={savePicture}>
          PNG
        </Button>
      )}
    </FileButtons>
  );
}
