import { type FormEvent, useState } from 'react';

/** Sends a form once at a time; what went wrong stays until it is sent again, and so does what was typed. */
export function useSend<T>(send: (fields: FormData) => Promise<T>, done: (answer: T) => void = () => {}) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(undefined);
    send(fields)
      .then(done)
      .catch((cause: unknown) => setProblem(cause))
      .finally(() => setBusy(false));
  };
  return { busy, problem, onSubmit };
}

/** What was typed into a field. */
export function typed(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
