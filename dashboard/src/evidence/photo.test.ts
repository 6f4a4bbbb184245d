import { expect, test } from 'vitest';
import { within } from './photo';

test('a photo is made smaller, never larger, and keeps its shape', () => {
  expect(within(4000, 3000, 1280)).toEqual([1280, 960]);
  expect(within(3000, 4000, 1280)).toEqual([960, 1280]);
  expect(within(640, 480, 1280)).toEqual([640, 480]);
  expect(within(9000, 1, 1280)).toEqual([1280, 1]);
});
