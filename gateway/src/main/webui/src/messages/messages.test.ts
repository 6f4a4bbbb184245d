import { expect, test } from 'vitest';
import { sayIn } from './language';
import { en } from './en';
import { type MessageKey, vi } from './vi';

const blanks = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test.each(Object.keys(vi) as MessageKey[])('%s has the same blanks in each language', (key) => {
  expect(blanks(en[key])).toEqual(blanks(vi[key]));
});

test('a blank is filled', () => {
  expect(sayIn('vi')('period.quarter', { quarter: 2, year: 2024 })).toBe('Quý 2/2024');
});
