import { expect, test } from 'vitest';
import { backTo, grantOf, ownUnit, textOf } from './grants';

test('a grant is written as it is read', () => {
  for (const text of ['reporter:society:15.132', 'administrator:*:*', 'viewer:gov:15~2025']) {
    const grant = grantOf(text);
    expect(grant && textOf(grant)).toBe(text);
  }
  expect(grantOf('reporter:society:15.132')).toEqual({ role: 'reporter', pillar: 'society', unit: '15.132' });
  expect(grantOf('administrator:*:*')).toEqual({ role: 'administrator', pillar: undefined, unit: undefined });
});

test('what is no grant is none', () => {
  for (const text of [
    '',
    'reporter',
    'reporter:society',
    'boss:*:*',
    'reporter:health:15',
    'reporter:gov:15:1',
  ])
    expect(grantOf(text)).toBeUndefined();
});

test('somebody works for the unit that he or she reports for, else for any that a right names', () => {
  expect(ownUnit(['viewer:*:15', 'reporter:*:15.132'])).toBe('15.132');
  expect(ownUnit(['auditor:*:*', 'viewer:*:15'])).toBe('15');
  expect(ownUnit(['administrator:*:*'])).toBeUndefined();
  expect(ownUnit([])).toBeUndefined();
});

test('after signing in nobody is sent to another site', () => {
  expect(backTo('/forms/gov/dossiers?period=2025-03', '/')).toBe('/forms/gov/dossiers?period=2025-03');
  expect(backTo('/accounts', '/')).toBe('/accounts');
  for (const from of [
    null,
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'forms',
    '/account',
  ])
    expect(backTo(from, '/units/15')).toBe('/units/15');
});
