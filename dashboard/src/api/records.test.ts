import { expect, test } from 'vitest';
import { newId, recordsAsked } from './records';

test('the filters of a register stand beside the page, written so that no value is another parameter', () => {
  expect(recordsAsked({ filters: { q: 'a&size=1', on: '2024-12-31' }, page: 2, size: 50 })).toBe(
    'q=a%26size%3D1&on=2024-12-31&page=2&size=50',
  );
  expect(recordsAsked({})).toBe('');
});

test('a record that is made here has an id of its own', () => {
  const ids = Array.from({ length: 100 }, newId);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(100);
});
