import { expect, test } from 'vitest';
import { sayIn } from './language';
import { type Blank, partsOf } from './blanks';
import { en } from './en';
import { isVietnamese } from './vietnamese';
import { type MessageKey, vi } from './vi';

const blanks = (message: string) =>
  partsOf(message).filter((part): part is Blank => typeof part !== 'string');
const names = (message: string) => [...new Set(blanks(message).map(({ name }) => name))].sort();

test.each(Object.keys(vi) as MessageKey[])('%s has the same blanks in each language', (key) => {
  // a measure unit follows a number of which Vietnamese need not know whether it is one
  const given = key.startsWith('measure.') ? ['count'] : names(vi[key]);
  expect(given).toEqual(expect.arrayContaining(names(en[key])));
  expect(names(en[key])).toEqual(expect.arrayContaining(names(vi[key])));
});

test.each(Object.keys(vi) as MessageKey[])('%s has nothing in braces that is no blank', (key) => {
  const texts = [en[key], vi[key]].flatMap(partsOf).filter((part) => typeof part === 'string');
  expect(texts.join('')).not.toMatch(/[{}]/);
});

test('a word that follows a number is seen as a blank', () => {
  expect(names('{count:record|records} of {all}')).toEqual(['all', 'count']);
});

const VIETNAMESE_NAMES = ['Trụ Cột'];

test.each(Object.keys(en) as MessageKey[])('%s says in English only names in Vietnamese', (key) => {
  const english = VIETNAMESE_NAMES.reduce((text, name) => text.replaceAll(name, ''), en[key]);
  expect(isVietnamese(english)).toBe(false);
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
