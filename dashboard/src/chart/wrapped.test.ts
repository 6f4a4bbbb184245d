import { expect, test } from 'vitest';
import { wrapped } from './wrapped';

const lines = (text: string) => wrapped(text, 10, ({ length }) => length);

test('words stay whole where they fit', () => {
  expect(lines('Nguồn: Báo Yên Bái')).toEqual(['Nguồn: Báo', 'Yên Bái']);
  expect(lines('')).toEqual([]);
});

test('what is wider than a line is broken and loses nothing', () => {
  expect(lines('ở http://127.0.0.1:8080/units')).toEqual(['ở', 'http://127', '.0.0.1:808', '0/units']);
});
