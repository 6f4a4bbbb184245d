import { expect, test } from 'vitest';
import type { Form } from '../api/shapes';
import { begun, firstWrong, keeping, linesOf, numberOf, sentLines, type Typed } from './typed';

const form = {
  fields: [
    { name: 'villages', names: { vi: 'Số thôn' }, required: true, decimals: 0 },
    { name: 'speed', names: { vi: 'Tốc độ' }, required: false, decimals: 1 },
  ],
} as unknown as Form;

const typed = (numbers: Typed['numbers']): Typed => ({ answer: 'FIGURES', comment: '', numbers });

test('a number is read as its language writes it', () => {
  expect(numberOf('1.234', 0, 'vi')).toBe(1234);
  expect(numberOf('1.234,5', 1, 'vi')).toBe(1234.5);
  expect(numberOf(' 12 000 ', 0, 'vi')).toBe(12000);
  expect(numberOf('1,234.5', 1, 'en')).toBe(1234.5);
  expect(numberOf('0', 0, 'vi')).toBe(0);
  expect(numberOf('  ', 0, 'vi')).toBeUndefined();
});

test('what could be two numbers, or none, is wrong', () => {
  for (const text of ['1.5', '1.23', '-3', '1e3', '12a', '1,5', '1234567890123456'])
    expect(numberOf(text, 0, 'vi')).toBe('wrong');
  expect(numberOf('1,55', 1, 'vi')).toBe('wrong');
  expect(numberOf('1.5', 1, 'en')).toBe(1.5);
});

test('a return begins with what was sent, else with what the form keeps', () => {
  const there = {
    answer: 'FIGURES',
    comment: 'đã đếm lại',
    lines: [{ figures: { villages: 1200, speed: 2.5 } }],
  } as never;
  const beginning = [{ figures: { villages: 9 } }];
  expect(begun(form, there, beginning, 'vi')).toEqual({
    answer: 'FIGURES',
    comment: 'đã đếm lại',
    numbers: { '': { villages: '1.200', speed: '2,5' } },
  });
  expect(begun(form, undefined, beginning, 'vi').numbers).toEqual({ '': { villages: '9', speed: '' } });
});

test('keeping fills in what is empty and changes nothing that was typed', () => {
  const before = [{ figures: { villages: 9, speed: 2.5 } }];
  expect(keeping(typed({ '': { villages: '8' } }), form, before, 'vi').numbers).toEqual({
    '': { villages: '8', speed: '2,5' },
  });
  expect(keeping(typed({}), form, before, 'vi', { line: '', field: 'speed' }).numbers).toEqual({
    '': { speed: '2,5' },
  });
  expect(keeping(typed({}), form, before, 'vi', { line: 'A' }).numbers).toEqual({});
});

test('only numbers are sent, by line', () => {
  const texts = typed({ A: { villages: '1.200', speed: '' }, B: { villages: '', speed: '' } });
  expect(sentLines(texts, form, 'vi')).toEqual([{ line: 'A', figures: { villages: 1200 } }]);
  expect(sentLines(typed({ '': { villages: '3' } }), form, 'vi')).toEqual([{ figures: { villages: 3 } }]);
});

test('the first text that is no number is found', () => {
  expect(firstWrong(typed({ A: { villages: '1', speed: 'nhanh' } }), form, 'vi')).toEqual({
    line: 'A',
    field: 'speed',
  });
  expect(firstWrong(typed({ A: { villages: '1' } }), form, 'vi')).toBeUndefined();
});

test('every line stands there once', () => {
  expect(
    linesOf(
      [{ line: 'B', figures: {} }],
      [
        { line: 'A', figures: {} },
        { line: 'B', figures: {} },
      ],
    ),
  ).toEqual(['B', 'A']);
});
