import { expect, test } from 'vitest';
import { sayIn } from '../messages/language';
import { brokenRules } from './broken';
import { ruleInWords } from './ruleInWords';

const usual = [{ field: 'households', median: 100, from: 80, to: 120, periods: 12 }];
const names: Record<string, string> = { covered: 'Thôn có sóng', villages: 'Số thôn', households: 'Số hộ' };
const broken = (
  rule: string,
  figures: Record<string, number>,
  before: Record<string, number> = {},
  severity: 'ERROR' | 'WARNING' = 'ERROR',
) =>
  brokenRules(
    [{ rule, field: 'covered', severity }],
    figures,
    before,
    usual,
    (field) => names[field] ?? field,
  ).map((found) => ruleInWords(found, sayIn('vi')));

test('sums relate as the rule says', () => {
  expect(broken('covered <= villages', { covered: 12, villages: 9 })).toEqual([
    'Thôn có sóng = 12, lớn hơn Số thôn = 9.',
  ]);
  expect(broken('covered <= villages', { covered: 9, villages: 9 })).toEqual([]);
  expect(broken('covered >= villages - households', { covered: 1, villages: 9, households: 2 })).toEqual([
    'Thôn có sóng = 1, nhỏ hơn Số thôn − Số hộ = 7.',
  ]);
  expect(broken('covered = villages', { covered: 1, villages: 9 })).toHaveLength(1);
});

test('a number that is not there breaks no rule', () => {
  for (const rule of ['covered <= villages', 'covered / villages = 0 .. 100 %', 'covered ± 20 %'])
    expect(broken(rule, { covered: 12 })).toEqual([]);
});

test('a share lies between its bounds', () => {
  const rule = 'covered / villages = 50 .. 100 %';
  expect(broken(rule, { covered: 4, villages: 10 })).toEqual([
    'Thôn có sóng là 40 % của Số thôn, không nằm trong 50 đến 100 %.',
  ]);
  expect(broken(rule, { covered: 5, villages: 10 })).toEqual([]);
  expect(broken(rule, { covered: 5, villages: 0 })).toEqual([]);
});

test('a jump is against the period before, and a warning asks for a comment', () => {
  expect(broken('households ± 20 %', { households: 125 }, { households: 100 }, 'WARNING')).toEqual([
    'Số hộ = 125, kỳ trước 100: thay đổi quá 20 %. Hãy sửa hoặc nêu lý do ở phần ghi chú.',
  ]);
  expect(broken('households ± 20 %', { households: 120 }, { households: 100 })).toEqual([]);
});

test('an outlier lies outside of what is usual, as the service knows it', () => {
  const rule = 'households ± 3.5 z of 12';
  expect(broken(rule, { households: 121 }, {}, 'WARNING')).toEqual([
    'Số hộ = 121, khác thường so với các kỳ trước (thường từ 80 đến 120). Hãy sửa hoặc nêu lý do ở phần ghi chú.',
  ]);
  expect(broken(rule, { households: 120 })).toEqual([]);
  expect(broken('villages ± 3.5 z of 12', { villages: 900 })).toEqual([]);
});
