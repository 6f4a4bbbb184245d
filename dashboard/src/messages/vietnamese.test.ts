import { expect, test } from 'vitest';
import { langOf } from './vietnamese';

test.each(['Quyết định 922/QĐ-BTTTT', 'ước', 'Sở Xây dựng', 'Xa\u0303 Tu\u0301 Le\u0323\u0302'])(
  '%s is told to be Vietnamese on a page in English, not on one in Vietnamese',
  (text) => {
    expect(langOf(text, 'en')).toBe('vi');
    expect(langOf(text, 'vi')).toBeUndefined();
  },
);

test.each(['Viet Nam', '922/2024 · 45 %', '“Yen”', '−1 × 2 – ∅'])('%s may be English', (text) => {
  expect(langOf(text, 'en')).toBeUndefined();
});
