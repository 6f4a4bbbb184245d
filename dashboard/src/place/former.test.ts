import { expect, test } from 'vitest';
import { sayIn } from '../messages/language';
import { codeOf, formerName } from './former';

test('a unit that ended is told from the one that bears its name now', () => {
  expect(formerName('Tỉnh Lào Cai', '2025-07-01', sayIn('vi'))).toBe('Tỉnh Lào Cai (cũ, đến 30/06/2025)');
  expect(formerName('Tỉnh Lào Cai', undefined, sayIn('vi'))).toBe('Tỉnh Lào Cai');
});

test.each([
  ['15~2025.04630', '04630'],
  ['15.132.04264~2025', '04264'],
  ['15~2025', '15'],
  ['VN', 'VN'],
])('people know %s as %s', (id, code) => {
  expect(codeOf(id)).toBe(code);
});
