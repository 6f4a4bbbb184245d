import { expect, test } from 'vitest';
import type { IndexSet } from '../api/shapes';
import { namesOf, setsOf } from './names';
import { readSubject } from './subject';

const set = (code: string) =>
  ({
    code,
    pillars: [],
    mainIndices: [
      {
        code: 'progress',
        names: { vi: `Tiến độ của ${code}` },
        components: [{ code: 'progress.in-time', names: { vi: 'Đúng hạn' } }],
      },
    ],
  }) as unknown as IndexSet;

test('a page speaks of the usual set, of that of its ranking and of that of what it explains', () => {
  const sets = (path: string, explained: string | null) => setsOf(path, readSubject(explained));
  expect(sets('/', null)).toEqual(['dti-922']);
  expect(sets('/rankings/dti-922', 'dti-922/total@15@2024')).toEqual(['dti-922']);
  expect(sets('/rankings/service-766', null)).toEqual(['dti-922', 'service-766']);
  expect(sets('/rankings/service-766', 'trial/total@15@2024')).toEqual(['dti-922', 'service-766', 'trial']);
  expect(sets('/units/15', 'rank@COMMUNE@15@service-766/total@15.1@2024')).toEqual([
    'dti-922',
    'service-766',
  ]);
  expect(sets('/units/15', 'SOC.TEAM.MEMBERS@15@2024')).toEqual(['dti-922']);
});

test('items of two sets are called by their own names', () => {
  const names = namesOf([set('a'), set('b')], []);
  expect(names.get('a/progress')?.vi).toBe('Tiến độ của a');
  expect(names.get('b/progress')?.vi).toBe('Tiến độ của b');
  expect(names.get('b/progress.in-time')?.vi).toBe('Đúng hạn');
});
