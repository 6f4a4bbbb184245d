import { expect, test } from 'vitest';
import { changed } from './params';

test('a change sets, takes away and leaves the rest', () => {
  const after = changed('?period=2024&boundaries=2025-06-30&view=table', {
    period: '2023',
    boundaries: undefined,
    q: '',
  });
  expect(after.toString()).toBe('period=2023&view=table');
});
