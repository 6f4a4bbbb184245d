import { expect, test } from 'vitest';
import type { Drawn } from './drawn';
import { seriesOption } from './seriesOption';

const drawn = {
  lines: [
    {
      name: 'Xã Tú Lệ',
      values: [0, null, null, 5],
      lacks: [undefined, 'Chưa có số liệu', 'Không áp dụng', undefined],
      marks: [],
    },
  ],
  labels: ['01', '02', '03', '04'],
  decimals: 0,
  suffix: ' lượt',
  stock: false,
  breaks: [],
  target: undefined,
  language: 'vi',
  palette: {},
} as unknown as Drawn;

test('a zero is drawn and read as 0, what is missing is a gap with its own word', () => {
  const option = seriesOption(drawn) as {
    tooltip: { valueFormatter: (value: unknown, point: number) => string };
    series: { type: string; data: unknown[]; barMinHeight: number }[];
  };

  expect(option.series[0]).toMatchObject({ type: 'bar', data: [0, null, null, 5] });
  expect(option.series[0]?.barMinHeight).toBeGreaterThan(0);
  expect([0, null, null, 5].map((value, point) => option.tooltip.valueFormatter(value, point))).toEqual([
    '0 lượt',
    'Chưa có số liệu',
    'Không áp dụng',
    '5 lượt',
  ]);
});

test('the axis of one line begins with zero, that of many lets them be told apart', () => {
  const scaleOf = (lines: Drawn['lines']) =>
    (seriesOption({ ...drawn, stock: true, lines }) as { yAxis: { scale: boolean } }).yAxis.scale;

  expect(scaleOf(drawn.lines)).toBe(false);
  expect(scaleOf([...drawn.lines, ...drawn.lines])).toBe(true);
});
