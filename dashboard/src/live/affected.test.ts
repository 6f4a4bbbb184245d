import { expect, test } from 'vitest';
import { isAffected } from './affected';

const members = { indicator: 'SOC.TEAM.MEMBERS', orgUnit: '15.132', period: '2024-Q3' };

test('a score of the year and of the year after is affected, one of an earlier year is not', () => {
  expect(isAffected(['scores', { period: '2024' }], members)).toBe(true);
  expect(isAffected(['scores', { period: '2025' }], members)).toBe(true);
  expect(isAffected(['scores', { period: '2023' }], members)).toBe(false);
});

test('a series is affected by its own indicators only', () => {
  expect(isAffected(['series', { indicator: 'SOC.TEAM.MEMBERS', period: '2020..2024' }], members)).toBe(true);
  expect(isAffected(['series', { indicator: 'SOC.TEAM.ACTIVE', period: '2020..2024' }], members)).toBe(false);
});

test('a definition that changed touches every figure of its indicator', () => {
  expect(isAffected(['rankings', { period: '2021' }], { indicator: 'SOC.TEAM.MEMBERS' })).toBe(true);
  expect(isAffected(['indicators'], { indicator: 'SOC.TEAM.MEMBERS' })).toBe(true);
});

test('units are read again only when a unit changed', () => {
  expect(isAffected(['org-units', '15'], members)).toBe(false);
  expect(isAffected(['org-units', '15'], { orgUnit: '15' })).toBe(true);
});

test('records are read again when a figure of their pillar changed', () => {
  expect(isAffected(['records', { pillar: 'society', collection: 'teams' }], members)).toBe(true);
  expect(isAffected(['records', { pillar: 'gov', collection: 'procedures' }], members)).toBe(false);
  expect(isAffected(['registers', 'society'], members)).toBe(false);
  expect(isAffected(['assessments', { pillar: 'society', set: 'culture-house' }], members)).toBe(true);
  expect(isAffected(['assessments', { pillar: 'gov', set: 'ready' }], members)).toBe(false);
  expect(isAffected(['criteria', 'society'], members)).toBe(false);
});

test('how far a goal is changes with figures of its indicator, what a programme wants does not', () => {
  expect(isAffected(['goals', { indicator: 'SOC.TEAM.MEMBERS', due: '2030' }], members)).toBe(true);
  expect(isAffected(['goals', { indicator: 'SOC.TEAM.ACTIVE', due: '2030' }], members)).toBe(false);
  expect(isAffected(['programmes', 'nq-03'], members)).toBe(false);
});

test('the age of figures is no business of what changed', () => {
  expect(isAffected(['signs'], members)).toBe(false);
});
