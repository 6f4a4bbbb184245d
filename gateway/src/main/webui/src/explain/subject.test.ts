import { expect, test } from 'vitest';
import { apiAddress, curlCommand } from './curl';
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

test('a subject survives the address', () => {
  expect(readSubject(writeSubject(online))).toEqual(online);
  expect(readSubject(writeSubject(workforce))).toEqual(workforce);
});

test('what is no subject opens nothing', () => {
  expect(readSubject(null)).toBeNull();
  expect(readSubject('SOC.TEAM.MEMBERS')).toBeNull();
});

test('the command asks for what is shown', () => {
  expect(curlCommand('https://t.vn', apiAddress(workforce, undefined, false))).toBe(
    "curl -H 'Accept: application/json' 'https://t.vn/api/v1/scores?indexSet=dti-922&orgUnit=15&period=2024'",
  );
  expect(apiAddress(online, '2025-06-30', false)).toContain('boundaries=2025-06-30');
});
