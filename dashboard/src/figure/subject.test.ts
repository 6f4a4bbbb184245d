import { expect, test } from 'vitest';
import { readSubject, type Subject, writeSubject } from './subject';

const online: Subject = {
  kind: 'indicator',
  indicator: 'GOV.DOSSIER.RECEIVED',
  orgUnit: '15~2025.02647',
  period: '2025-Q3',
  breakdown: 'channel=online;level=full',
};
const workforce: Subject = {
  kind: 'item',
  indexSet: 'dti-922',
  item: 'workforce',
  orgUnit: '15',
  period: '2024',
};
const place: Subject = { kind: 'rank', of: workforce, level: 'DISTRICT', parent: '15' };
const members = { ...online, indicator: 'SOC.TEAM.MEMBERS', breakdown: '' };
const placeInCountry: Subject = { kind: 'rank', of: members, level: 'PROVINCE', parent: undefined };
const together: Subject = { kind: 'changes', orgUnit: '15.132', at: '2025-03-02T02:00:00.123456Z' };

test.each<Subject>([
  online,
  workforce,
  place,
  placeInCountry,
  together,
  { kind: 'changes', orgUnit: '15', at: undefined },
  { kind: 'reports', orgUnit: '15~2025.02647', period: '2024' },
  { kind: 'data' },
])('a subject survives the address: $kind', (subject) => {
  expect(readSubject(writeSubject(subject))).toEqual(subject);
});

test('a subject is written so that people can read it', () => {
  expect(writeSubject(place)).toBe('rank@DISTRICT@15@dti-922/workforce@15@2024');
  expect(writeSubject(placeInCountry)).toBe('rank@PROVINCE@@SOC.TEAM.MEMBERS@15~2025.02647@2025-Q3');
  expect(writeSubject(together)).toBe('changes@15.132@2025-03-02T02:00:00.123456Z');
});

test('what is no subject opens nothing', () => {
  expect(readSubject(null)).toBeNull();
  expect(readSubject('SOC.TEAM.MEMBERS')).toBeNull();
  expect(readSubject('rank@DISTRICT@15')).toBeNull();
  expect(readSubject('changes')).toBeNull();
});
