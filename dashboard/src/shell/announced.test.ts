import { beforeEach, expect, test } from 'vitest';
import { takeNews, tellNews } from '../figure/news';
import { sayIn } from '../messages/language';
import { inWords } from './announced';

beforeEach(() => {
  takeNews();
});

test('nothing is said where nothing changed', () => {
  expect(inWords([], '08:00:05', sayIn('vi'))).toBeUndefined();
});

test('figures that changed are named, of many the first', () => {
  expect(inWords(['Thành viên'], '08:00:05', sayIn('vi'))).toBe('08:00:05 vừa đổi: Thành viên');
  expect(inWords(['a', 'b', 'c', 'd', 'e'], '08:00:05', sayIn('en'))).toBe(
    '08:00:05 changed: a; b; c and 2 more figures',
  );
  expect(inWords(['a', 'b', 'c', 'd'], '08:00:05', sayIn('en'))).toContain('and 1 more figure');
});

test('what changed is told once, however many numbers show it and however often', () => {
  tellNews('Thành viên');
  tellNews('Thành viên');
  tellNews('Hạng theo Tổng điểm');
  expect(takeNews()).toEqual(['Thành viên', 'Hạng theo Tổng điểm']);
  expect(takeNews()).toEqual([]);
});
