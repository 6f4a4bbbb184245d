import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { saveAs } from '../api/download';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';

interface Props {
  /** The file as the service hands it back. */
  noted: () => Promise<Blob>;
  /** What it is called, without an ending. */
  name: string;
}

/** Hands back a file with each mistake as a comment in its cell, to be mended and chosen again. */
export function NotedFile({ noted, name }: Props) {
  const { say } = useLanguage();
  const asked = useMutation({
    mutationFn: noted,
    onSuccess: (blob) => saveAs(blob, `${name}-${say('import.mistakes.file')}.xlsx`),
  });
  return (
    <>
      <Button size="compact-sm" variant="default" loading={asked.isPending} onClick={() => asked.mutate()}>
        {say('import.noted')}
      </Button>
      {asked.isError && <ProblemNote problem={asked.error} />}
    </>
  );
}
