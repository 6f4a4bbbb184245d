import { expect, test } from 'vitest';
import { isPillar, pathOfRecord } from './paths';

test('a return that a figure was counted from has a page of its own', () => {
  const link = '/api/v1/gov/forms/dossiers/returns/0b7f4c9e-0000-3000-8000-000000000000';
  expect(pathOfRecord({ link, name: '15~2025.04630 2025-07' })).toBe(
    '/forms/gov/dossiers/15~2025.04630/2025-07',
  );
});

test('a record of a register has a page of its own, whatever it is called', () => {
  const link = '/api/v1/society/teams/0b7f4c9e-0000-3000-8000-000000000000';
  expect(pathOfRecord({ link, name: 'Tổ 2' })).toBe(
    '/registers/society/teams/0b7f4c9e-0000-3000-8000-000000000000',
  );
});

test('an assessment has a page of its own below its set', () => {
  const link =
    'https://a.vn/api/v1/society/criteria/culture-house/assessments/0b7f4c9e-0000-3000-8000-000000000000';
  expect(pathOfRecord({ link, name: 'Nhà văn hóa Thôn 2' })).toBe(
    '/criteria/society/culture-house/0b7f4c9e-0000-3000-8000-000000000000',
  );
});

test('what is neither has none', () => {
  expect(pathOfRecord({ link: '/api/v1/party/teams/1', name: 'Tổ 2' })).toBeUndefined();
  expect(pathOfRecord({ link: '/api/v1/gov/forms/dossiers/returns/1', name: 'Tổ 2 xa' })).toBeUndefined();
  expect(pathOfRecord({ link: '/api/v1/gov/a/b/c', name: '15 2025' })).toBeUndefined();
});

test('an address may name a pillar that there is not', () => {
  expect(isPillar('gov')).toBe(true);
  expect(isPillar('party')).toBe(false);
});
