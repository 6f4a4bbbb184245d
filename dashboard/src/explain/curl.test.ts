import { expect, test } from 'vitest';
import type { Subject } from '../figure/subject';
import { apiAddress, curlCommand } from './curl';

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

test('the command asks for what is shown', () => {
  expect(curlCommand('https://t.vn', apiAddress(workforce))).toBe(
    "curl -H 'Accept: application/json' 'https://t.vn/api/v1/scores?indexSet=dti-922&orgUnit=15&period=2024'",
  );
  expect(apiAddress(online, '2025-06-30')).toContain('boundaries=2025-06-30');
  expect(apiAddress(workforce, undefined, { component: true })).toBe(
    '/api/v1/lineage?indexSet=dti-922&component=workforce&orgUnit=15&period=2024',
  );
  expect(apiAddress(place)).toBe(
    '/api/v1/rankings?indexSet=dti-922&item=workforce&period=2024&level=DISTRICT&parent=15',
  );
  expect(apiAddress(placeInCountry, '2025-07-01')).toBe(
    '/api/v1/rankings?indicator=SOC.TEAM.MEMBERS&period=2025-Q3&level=PROVINCE&boundaries=2025-07-01',
  );
  expect(apiAddress(together, '2025-07-01')).toBe(
    '/api/v1/changes/groups?orgUnit=15.132&at=2025-03-02T02%3A00%3A00.123456Z',
  );
  expect(
    apiAddress({ kind: 'reports', orgUnit: '15', period: '2024' }, undefined, {
      onTime: 'GOV.REPORT.ON_TIME,ECO.REPORT.ON_TIME',
    }),
  ).toBe(
    '/api/v1/series?indicator=GOV.REPORT.ON_TIME%2CECO.REPORT.ON_TIME&orgUnit=15&period=2024&breakdown=form%3D*&detail=true',
  );
  expect(apiAddress({ kind: 'data' })).toBe('/api/v1/status');
});
