import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { saveAs } from '../api/download';
import { fileWithNotes, type Scope } from '../api/importing';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';

interface Props {
  address: string;
  file: File;
  scope: Scope | undefined;
}

/** Hands back the file that was chosen, with each mistake as a comment in its cell, to be mended and chosen again. */
export function NotedFile({ address, file, scope }: Props) {
  const { say } = useLanguage();
  const noted = useMutation({
    mutationFn: () => fileWithNotes(address, file, scope),
    onSuccess: (blob) =>
      saveAs(blob, `${file.name.replace(/\.\w+$/, '')}-${say('import.mistakes.file')}.xlsx`),
  });
  return (
    <>
      <Button size="compact-sm" variant="default" loading={noted.isPending} onClick={() => noted.mutate()}>
        {say('import.noted')}
      </Button>
      {noted.isError && <ProblemNote problem={noted.error} />}
    </>
  );
}
