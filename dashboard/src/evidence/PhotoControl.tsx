import { useState } from 'react';
import { Labelled } from '../entry/Labelled';
import { useLanguage } from '../messages/language';
import { shrunk } from './photo';

interface Props {
  /** Of the sides of what is handed on, in pixels. */
  longest?: number;
  label: string;
  hint: string;
  required?: boolean;
  wrong?: readonly string[];
  onChange: (photo: Blob | undefined) => void;
}

/** Takes or chooses a photo; what is handed on is a small one, drawn anew. */
export function PhotoControl({ longest, label, hint, required = false, wrong = [], onChange }: Props) {
  const { say } = useLanguage();
  const [bad, setBad] = useState(false);
  const chosen = (file: File | undefined) => {
    setBad(false);
    onChange(undefined);
    if (file !== undefined)
      shrunk(file, longest)
        .then(onChange)
        .catch(() => setBad(true));
  };
  return (
    <Labelled label={label} hint={hint} required={required} wrong={bad ? [say('photo.bad')] : wrong}>
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
