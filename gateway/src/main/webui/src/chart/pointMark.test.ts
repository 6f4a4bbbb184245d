import { expect, test } from 'vitest';
import { sayIn } from '../messages/language';
import type { Palette } from './palette';
import { markInWords, pointMark } from './pointMark';
import { pointsOf } from './points';

const say = sayIn('vi');
const COMMUNES = { level: 'COMMUNE', frequency: 'MONTH' } as const;
const LACKS = { units: [99, 99], periods: [9, 12], reports: [891, 1188] };
const PALETTE = { surface: 'surface', soft: 'soft', series: 'series' } as Palette;

const mark = (periodState: 'RUNNING' | 'NOT_BEGUN' | undefined, lacks: boolean) =>
  pointMark({ states: {}, incomplete: lacks ? { 2026: LACKS } : {} }, '2026', periodState, COMMUNES, say);

test('a point of a running period says so and what it covers', () => {
  const running = mark('RUNNING', true);
  expect(running).toEqual({ kind: 'running', words: ['9/12 tháng'] });
  expect(running && markInWords(running, say)).toBe('kỳ chưa kết thúc · 9/12 tháng');
});

test('a point of a period that is over says what it covers where that is not all', () => {
  const partial = mark(undefined, true);
  expect(partial).toEqual({ kind: 'partial', words: ['9/12 tháng'] });
  expect(partial && markInWords(partial, say)).toBe('9/12 tháng');
  expect(mark(undefined, false)).toBeUndefined();
});

test('where there is no value there is nothing to mark', () => {
  expect(pointMark({ states: { 2026: 'NO_DATA' } }, '2026', 'RUNNING', COMMUNES, say)).toBeUndefined();
});

test('a running period is drawn hollow and dashed, a part of one pale, the rest as it is', () => {
  const said = 'said';
  const marks = [
    undefined,
    { kind: 'partial' as const, words: ['98/99 xã'], said },
    { kind: 'running' as const, words: ['9/12 tháng'], said },
  ];
  const [whole, partial, running] = pointsOf(
    { name: '', values: [3, 2, 1], lacks: [], marks },
    PALETTE,
    true,
  );
  expect(whole).toBe(3);
  expect(partial).toMatchObject({ value: 2, itemStyle: { color: 'soft', borderType: 'solid' } });
  expect(running).toMatchObject({
    value: 1,
    itemStyle: { color: 'surface', borderColor: 'series', borderType: 'dashed' },
    label: { show: true, formatter: '9/12 tháng' },
  });
});

test('many marked points, and points of many lines, carry no words in the drawing', () => {
  const marks = Array.from({ length: 4 }, () => ({ kind: 'partial' as const, words: ['1/9 xã'], said: '' }));
  const line = { name: '', values: [1, 2, 3, 4], lacks: [], marks };
  const shown = (single: boolean, of = line) =>
    pointsOf(of, PALETTE, single).map((point) => typeof point === 'object' && point?.label.show);
  expect(shown(true)).toEqual([false, false, false, false]);
  expect(shown(false, { ...line, values: [1], marks: marks.slice(0, 1) })).toEqual([false]);
});
