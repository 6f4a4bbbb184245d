import { expect, test } from 'vitest';
import { nameIn, sayIn } from '../messages/language';
import { answerInWords, boundInWords } from './words';

const [vi, en] = [sayIn('vi'), sayIn('en')];

test('a bound is reached or passed', () => {
  expect(boundInWords({ atLeast: 40 }, vi, 'vi')).toBe('từ 40');
  expect(boundInWords({ above: 12.5 }, en, 'en')).toBe('above 12.50');
  expect(boundInWords({ atLeast: 0 }, en, 'en')).toBe('0 or more');
  expect(boundInWords({ atLeast: 60 }, en, 'en', ' %')).toBe('60 % or more');
});

test('an answer is said as it was given', () => {
  const choices = [{ value: 2, names: { vi: 'Hằng tháng', en: 'Every month' } }];
  const say = (input: 'YES_NO' | 'NUMBER' | 'CHOICE', value: number) =>
    answerInWords({ input, choices }, value, ' máy', vi, 'vi', nameIn('vi'));
  expect(say('YES_NO', 1)).toBe('có');
  expect(say('YES_NO', 0)).toBe('không');
  expect(say('NUMBER', 3)).toBe('3 máy');
  expect(say('CHOICE', 2)).toBe('Hằng tháng');
  expect(say('CHOICE', 7)).toBe('7');
});
