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

test('a number in a sentence is grouped as the language groups it, a year is not', () => {
  expect(sayIn('vi')('ranking.count', { shown: 2305, all: 2305, unranked: 0 })).toContain('2.305 trên 2.305');
  expect(sayIn('en')('ranking.count', { shown: 2305, all: 2305, unranked: 0 })).toContain('2,305 of 2,305');
  expect(sayIn('vi')('period.year', { year: 2024 })).toBe('Năm 2024');
});

test('a word that follows a number stands there for one and for others', () => {
  expect(sayIn('en')('registers.count', { count: 1 })).toBe('1 record');
  expect(sayIn('en')('registers.count', { count: 2305 })).toBe('2,305 records');
  expect(sayIn('en')('registers.count', { count: 0 })).toBe('0 records');
  expect(sayIn('vi')('registers.count', { count: 1 })).toBe('1 bản ghi');
});
