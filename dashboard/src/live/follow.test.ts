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

test('what is being taken away is not asked for, its list is', async () => {
  const queries = new QueryClient();
  const record = ['records', { pillar: 'society', id: '1' }];
  const asked = vi.fn(() => Promise.resolve(1));
  const listed = vi.fn(() => Promise.resolve(1));
  const leave = [
    new QueryObserver(queries, { queryKey: [...record, 'figures'], queryFn: asked, staleTime: Infinity }),
    new QueryObserver(queries, {
      queryKey: ['records', { pillar: 'society', page: 1 }],
      queryFn: listed,
      staleTime: Infinity,
    }),
  ].map((observer) => observer.subscribe(() => undefined));
  await vi.waitFor(() => expect(queries.isFetching()).toBe(0));
  const following = follow(queries);
  let gone = () => {};
  const taking = queries
    .getMutationCache()
    .build(queries, {
      mutationKey: record,
      mutationFn: () => new Promise<void>((resolve) => (gone = resolve)),
    })
    .execute(undefined);

  following.changed(() => true);
  await vi.waitFor(() => expect(listed).toHaveBeenCalledTimes(2));
  expect(asked).toHaveBeenCalledTimes(1);

  gone();
  await taking;
  following.changed(() => true);
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));

  following.stop();
  leave.forEach((each) => each());
});
