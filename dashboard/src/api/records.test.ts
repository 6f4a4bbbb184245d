import { expect, test } from 'vitest';
import { recordsAsked } from './records';

test('the filters of a register stand beside the page, written so that no value is another parameter', () => {
  expect(recordsAsked({ filters: { q: 'a&size=1', on: '2024-12-31' }, page: 2, size: 50 })).toBe(
    'q=a%26size%3D1&on=2024-12-31&page=2&size=50',
  );
  expect(recordsAsked({})).toBe('');
});
