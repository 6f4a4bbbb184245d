import { expect, test } from 'vitest';
import { tellChange } from '../live/lately';
import { isNews, isOther } from './changes';

test.each([
  ['VALUE1.352,75', 'VALUE1,352.75', false],
  ['VALUE132.654', 'VALUE132.654 hồ sơ', false],
  ['VALUE132.654', 'VALUE132.655', true],
  ['VALUE+5', 'VALUE−5', true],
  ['NO_DATA', 'VALUE0', true],
])('%s, then %s: another number is %s', (before, after, other) => {
  expect(isOther(before, after)).toBe(other);
});

test('a number that is drawn otherwise is news only after the stream has told of a change', () => {
  expect(isNews('VALUE1,25', 'VALUE1,3')).toBe(false);

  tellChange(Date.now());

  expect(isNews('VALUE1,25', 'VALUE1,3')).toBe(true);
});
