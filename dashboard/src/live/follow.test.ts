import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { follow } from './follow';

test('what changes while it is read is read once more, however often it changed', async () => {
  const queries = new QueryClient();
  const answers: ((answer: number) => void)[] = [];
  const observed = new QueryObserver(queries, {
    queryKey: ['scores'],
    queryFn: () => new Promise<number>((resolve) => answers.push(resolve)),
  });
  const leave = observed.subscribe(() => undefined);
  const following = follow(queries);
  following.changed(() => true);
  following.changed(() => true);
  expect(answers).toHaveLength(1);

  answers[0]?.(1);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.(2);
  await vi.waitFor(() => expect(observed.getCurrentResult().data).toBe(2));
  expect(answers).toHaveLength(2);

  following.stop();
  leave();
});

test('what nobody looks at is not read, only known to be old', () => {
  const queries = new QueryClient();
  queries.setQueryData(['scores'], 1);
  const following = follow(queries);
  following.changed(({ queryKey }) => queryKey[0] === 'scores');
  expect(queries.getQueryState(['scores'])?.isInvalidated).toBe(true);
  following.stop();
});
