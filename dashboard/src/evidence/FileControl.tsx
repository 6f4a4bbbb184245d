import { useState } from 'react';
import { Labelled } from '../entry/Labelled';
import { useLanguage } from '../messages/language';
import { ENDS, unfit } from './draft';
import { LEGIBLE_SIDE, shrunk } from './photo';
import type { Chosen } from './useAdding';

interface Props {
  wrong: readonly string[];
  onChange: (file: Chosen | undefined) => void;
}

/** Chooses a file; a picture is drawn anew, so that where it was taken does not go along. */
export function FileControl({ wrong, onChange }: Props) {
  const { say } = useLanguage();
  const [bad, setBad] = useState<string>();
  const chosen = async (file: File | undefined) => {
    setBad(undefined);
    onChange(undefined);
    if (file === undefined) return;
    const why = unfit(file.name, file.size);
    if (why !== undefined && (why !== 'large' || !file.type.startsWith('image/')))
      return setBad(say(`evidence.unfit.${why}`, { ends: ENDS.join(', ') }));
    try {
      onChange(await cleaned(file));
    } catch {
      setBad(say('photo.bad'));
    }
  };
  return (
    <Labelled
      label={say('evidence.file')}
      hint={say('evidence.file.hint')}
      required
      wrong={bad === undefined ? wrong : [bad]}
    >
      {(labels) => (
        <input
          {...labels}
          type="file"
          accept={ENDS.map((end) => `.${end}`).join(',')}
          onChange={(event) => void chosen(event.target.files?.[0])}
        />
      )}
    </Labelled>
  );
}

async function cleaned(file: File): Promise<Chosen> {
  if (!file.type.startsWith('image/')) return { name: file.name, content: file };
  return {
    name: file.name.replace(/\.[^.]*$/, '.jpg'),
    content: await shrunk(file, LEGIBLE_SIDE),
  };
}
