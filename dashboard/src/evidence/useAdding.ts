import { useState } from 'react';
import { queryClient } from '../api/queryClient';
import { send } from '../api/send';
import { upload } from '../api/upload';
import { asSending, type Draft, fileAddress, keys } from './draft';

/** A file that was chosen, with the name under which it is kept. */
export interface Chosen {
  name: string;
  content: Blob;
}

/** Adds a piece, once at a time; what went wrong stays until it is sent again, and what is sent again is done once. */
export function useAdding(address: string, done: () => void) {
  const [share, setShare] = useState<number>();
  const [problem, setProblem] = useState<unknown>();
  const [keyOf] = useState(keys);
  const add = async (draft: Draft, file: Chosen | undefined) => {
    if (share !== undefined) return;
    setShare(0);
    setProblem(undefined);
    try {
      const key = keyOf(draft, file?.content);
      await (file === undefined
        ? send(asSending(draft, address, key))
        : upload({
            address: fileAddress(draft, address, file.name),
            file: file.content,
            key,
            onProgress: setShare,
          }));
      await queryClient.invalidateQueries();
      done();
    } catch (cause) {
      setProblem(cause);
    }
    setShare(undefined);
  };
  return { share, problem, add };
}
