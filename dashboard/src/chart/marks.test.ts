import { expect, test } from 'vitest';
import { marksOf, targetInSight } from './marks';
import type { Drawn } from './drawn';

const drawn = {
  labels: ['2022', '2023', '2024', '2025'],
  breaks: [{ date: '2025-07-01', period: '2025', kind: 'ended', links: [], label: '2025', words: 'Sắp xếp' }],
  target: { value: 100, label: 'Mục tiêu 100 %' },
  palette: { warn: '#850', ink: '#000' },
} as unknown as Drawn;

test('a merger is drawn in its period, with its words where there is room', () => {
  expect(marksOf(drawn)[0]).toMatchObject({ xAxis: '2025', label: { formatter: 'Sắp xếp', align: 'right' } });
});

test('a target is a level line', () => {
  expect(marksOf(drawn)[1]).toMatchObject({ yAxis: 100 });
  expect(marksOf({ ...drawn, target: undefined })).toHaveLength(1);
});

test('the axis ends at a target that no value comes near, and where the values end otherwise', () => {
  expect(targetInSight(drawn).max?.({ max: 49 })).toBe(100);
  expect(targetInSight(drawn).max?.({ max: 120 })).toBeNull();
  expect(targetInSight(drawn).min?.({ min: 49 })).toBeNull();
});
