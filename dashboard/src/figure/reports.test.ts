import { expect, test } from 'vitest';
import type { Indicator, Series } from '../api/shapes';
import { onTimeIndicators, returnsByUnit } from './reports';

const series = (
  orgUnit: string,
  breakdown: string,
  inTime: number | null,
  due: number | null,
  demo = false,
) => ({
  orgUnit,
  breakdown,
  demo,
  numerators: [inTime],
  denominators: [due],
});

test('returns are added up over the forms of all pillars', () => {
  const answer = {
    series: [
      series('15.132', 'form=dossiers', 11, 12),
      series('15.133', 'form=dossiers', 12, 12),
      series('15.132', 'form=health', 1, 4, true),
    ],
  } as unknown as Series;
  expect(Object.fromEntries(returnsByUnit(answer))).toEqual({
    '15.132': { due: 16, late: 4, demo: true },
    '15.133': { due: 12, late: 0, demo: false },
  });
});

test('a unit of which no return was due is not said to be in time', () => {
  const answer = {
    series: [series('15.132', 'form=dossiers', null, null), series('15.133', 'form=dossiers', 0, 0)],
  } as unknown as Series;
  expect(returnsByUnit(answer).size).toBe(0);
});

test('only the indicators of reporting that are told by form are asked for', () => {
  const byForm = [{ code: 'form', names: {}, codes: [{ code: 'dossiers', names: {} }] }];
  const indicators = [
    { code: 'GOV.REPORT.ON_TIME', breakdowns: byForm },
    { code: 'GOV.REPORT.COMPLETE', breakdowns: byForm },
    { code: 'GOV.DOSSIER.ON_TIME', breakdowns: [] },
    { code: 'ECO.REPORT.ON_TIME', breakdowns: [] },
  ] as unknown as Indicator[];
  expect(onTimeIndicators(indicators).map(({ code }) => code)).toEqual(['GOV.REPORT.ON_TIME']);
});
