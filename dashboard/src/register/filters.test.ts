import { expect, test } from 'vitest';
import type { RegisterFilter } from '../api/shapes';
import { asParams, filtersOf, pageOf } from './filters';

const filters = (['period', 'stars'] as const).map((name): RegisterFilter => ({
  name,
  names: { vi: name },
  type: 'TEXT',
  choices: [],
}));

test('only what the register takes is asked of it, and not what the page itself keeps', () => {
  const params = new URLSearchParams('period=2024&f.period=2024-Q4&f.stars=+4+&f.other=1&f.q=mật ong&f.on=');
  expect(filtersOf(filters, params)).toEqual({ period: '2024-Q4', stars: '4', q: 'mật ong' });
});

test('pages are counted from one, and what is no page is the first', () => {
  expect(pageOf(new URLSearchParams('page=3'))).toBe(2);
  for (const page of ['', 'page=0', 'page=-1', 'page=x', 'page=1.5', 'page=9e99']) {
    expect(pageOf(new URLSearchParams(page))).toBe(0);
  }
});

test('a filter that is emptied leaves the address, and the list begins again', () => {
  const said = new FormData();
  said.set('stars', ' 5 ');
  said.set('q', ' ');
  said.set('other', '1');
  expect(asParams(filters, said)).toEqual({
    page: undefined,
    'f.q': undefined,
    'f.period': undefined,
    'f.stars': '5',
  });
});
