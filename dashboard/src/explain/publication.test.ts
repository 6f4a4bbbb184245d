import { expect, test } from 'vitest';
import { dayInWords } from './publication';

test.each([
  ['2023-02-27', '27/02/2023'],
  ['2023-02', '02/2023'],
  ['2023', '2023'],
])('a publication of %s is written %s', (publishedOn, words) => {
  expect(dayInWords(publishedOn)).toBe(words);
});
