import { expect, test } from 'vitest';
import { sayIn } from '../messages/language';
import type { Palette } from './palette';
import type { Drawn } from './drawn';
import { isGenerated, markInWords, pointMark } from './pointMark';
import { pointsOf } from './points';
import { seriesOption } from './seriesOption';

const say = sayIn('vi');
const COMMUNES = { level: 'COMMUNE', frequency: 'MONTH' } as const;
const LACKS = { units: [99, 99], periods: [9, 12], reports: [891, 1188] };
const PALETTE = { surface: 'surface', soft: 'soft', series: 'series', demo: 'demo' } as Palette;

const DRAWN: Drawn = {
  lines: [],
  labels: ['1', '2', '3'],
  decimals: 0,
  suffix: '',
  stock: true,
  breaks: [],
  target: undefined,
  language: 'vi',
  palette: PALETTE,
};

const mark = (periodState: 'RUNNING' | 'NOT_BEGUN' | undefined, lacks: boolean) =>
  pointMark(
    { states: {}, demo: false, incomplete: lacks ? { 2026: LACKS } : {} },
    '2026',
    periodState,
    COMMUNES,
    say,
  );

test('a point of a running period says so and what it covers', () => {
  const running = mark('RUNNING', true);
  expect(running).toEqual({ kind: 'running', generated: false, words: ['9/12 tháng'] });
  expect(running && markInWords(running, say)).toBe('kỳ chưa kết thúc · 9/12 tháng');
});

test('a point of a period that is over says what it covers where that is not all', () => {
  const partial = mark(undefined, true);
  expect(partial).toEqual({ kind: 'partial', generated: false, words: ['9/12 tháng'] });
  expect(partial && markInWords(partial, say)).toBe('9/12 tháng');
  expect(mark(undefined, false)).toBeUndefined();
});

test('where there is no value there is nothing to mark', () => {
  expect(
    pointMark({ states: { 2026: 'NO_DATA' }, demo: true }, '2026', 'RUNNING', COMMUNES, say),
  ).toBeUndefined();
});

test('a running period is drawn hollow and dashed, a part of one pale, the rest as it is', () => {
  const said = 'said';
  const marks = [
    undefined,
    { kind: 'partial' as const, generated: false, words: ['98/99 xã'], said },
    { kind: 'running' as const, generated: false, words: ['9/12 tháng'], said },
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
  const marks = Array.from({ length: 4 }, () => ({
    kind: 'partial' as const,
    generated: false,
    words: ['1/9 xã'],
    said: '',
  }));
  const line = { name: '', values: [1, 2, 3, 4], lacks: [], marks };
  const shown = (single: boolean, of = line) =>
    pointsOf(of, PALETTE, single).map((point) => typeof point === 'object' && point?.label.show);
  expect(shown(true)).toEqual([false, false, false, false]);
  expect(shown(false, { ...line, values: [1], marks: marks.slice(0, 1) })).toEqual([false]);
});

test('of a series that is generated in part only the points that it names are', () => {
  const mixed = { states: {}, demo: true, demoPeriods: ['2023', '2024'] };
  const of = (entry: Parameters<typeof isGenerated>[0]) =>
    ['2022', '2023', '2024'].map((period) => isGenerated(entry, period));
  expect(of(mixed)).toEqual([false, true, true]);
  expect(of({ states: { 2023: 'NO_DATA' }, demo: true })).toEqual([true, false, true]);
  expect(of({ states: {}, demo: false })).toEqual([false, false, false]);
  expect(pointMark(mixed, '2022', undefined, COMMUNES, say)).toBeUndefined();
  const generated = pointMark(mixed, '2023', undefined, COMMUNES, say);
  expect(generated && markInWords(generated, say)).toBe('số liệu mẫu, máy sinh');
});

test('generated points are hollow and dashed, and the line is solid between real ones only', () => {
  const generated = { kind: 'whole' as const, generated: true, words: [], said: '' };
  const line = { name: '', values: [3, 2, 1], lacks: [], marks: [undefined, undefined, generated] };
  const [real, , drawn] = pointsOf(line, PALETTE, true);
  expect(real).toBe(3);
  expect(drawn).toMatchObject({
    value: 1,
    symbol: 'diamond',
    itemStyle: { color: 'surface', borderColor: 'demo', borderType: 'dashed' },
  });
  const { series } = seriesOption({ ...DRAWN, lines: [line] }) as { series: object[] };
  expect(series).toHaveLength(2);
  expect(series[0]).toMatchObject({ lineStyle: { type: 'dashed' } });
  expect(series[1]).toMatchObject({ data: [3, 2, null], silent: true, tooltip: { show: false } });
  const plain = seriesOption({ ...DRAWN, lines: [{ ...line, marks: [] }] }) as { series: object[] };
  expect(plain.series).toHaveLength(1);
  expect(plain.series[0]).toMatchObject({ lineStyle: { type: 'solid' } });
});
