import { useState } from 'react';
import { Labelled } from '../entry/Labelled';
import { useLanguage } from '../messages/language';
import { shrunk } from './photo';

/** Takes or chooses a photo; what is handed on is a small one. */
export function PhotoControl({ onChange }: { onChange: (photo: string | undefined) => void }) {
  const { say } = useLanguage();
  const [bad, setBad] = useState(false);
  const chosen = (file: File | undefined) => {
    setBad(false);
    onChange(undefined);
    if (file !== undefined)
      shrunk(file)
        .then(onChange)
        .catch(() => setBad(true));
  };
  return (
    <Labelled
      label={say('teamReport.photo')}
      hint={say('teamReport.photo.hint')}
      wrong={bad ? [say('teamReport.photo.bad')] : []}
    >
      {(labels) => (
        <input
          {...labels}
          type="file"
          accept="image/*"
          capture="environment"
          onChange={(event) => chosen(event.target.files?.[0])}
        />
      )}
    </Labelled>
  );
}
