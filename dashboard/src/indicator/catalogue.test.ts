import { expect, test } from 'vitest';
import type { Indicator, Metric } from '../api/shapes';
import { codesInParts, entriesOf, groupOf, isWanted, sparkLines, type Wanted } from './catalogue';

const ALL: Wanted = {
  words: '',
  group: undefined,
  level: undefined,
  frequency: undefined,
  withTarget: false,
};

const members = {
  code: 'SOC.TEAM.MEMBERS',
  pillar: 'society',
  level: 'VILLAGE',
  frequency: 'MONTH',
} as Indicator;
const rank = { code: 'DTI.RANK', pillar: 'gov', level: 'PROVINCE', frequency: 'YEAR' } as Indicator;
const withTarget = { indicator: 'DTI.RANK', target: { due: '2025' } } as Metric;
const [ofMembers, ofRank] = entriesOf([members, rank], [withTarget], []) as [
  ReturnType<typeof entriesOf>[number],
  ReturnType<typeof entriesOf>[number],
];

test('the national index stands apart from the pillar whose service holds it', () => {
  expect(groupOf(rank)).toBe('national');
  expect(groupOf(members)).toBe('society');
});

test('an indicator is found by words, group, level, frequency, and whether a target is set', () => {
  const found = (wanted: Partial<Wanted>) =>
    [ofMembers, ofRank]
      .filter((entry) => isWanted(entry, { ...ALL, ...wanted }, 'Thành viên'))
      .map(({ indicator }) => indicator.code);
  expect(found({})).toEqual(['SOC.TEAM.MEMBERS', 'DTI.RANK']);
  expect(found({ words: 'thanh vien' })).toEqual(['SOC.TEAM.MEMBERS', 'DTI.RANK']);
  expect(found({ words: 'dti' })).toEqual(['DTI.RANK']);
  expect(found({ group: 'society' })).toEqual(['SOC.TEAM.MEMBERS']);
  expect(found({ level: 'PROVINCE' })).toEqual(['DTI.RANK']);
  expect(found({ frequency: 'MONTH' })).toEqual(['SOC.TEAM.MEMBERS']);
  expect(found({ withTarget: true })).toEqual(['DTI.RANK']);
});

test('a spark line goes from the least at the bottom to the most at the top', () => {
  expect(sparkLines([10, 20, 15], 60, 20)).toEqual(['0,20 30,0 60,10']);
});

test('a spark line is apart where a year is missing, and no line where there is but one', () => {
  expect(sparkLines([10, null, 20, 30], 60, 20)).toEqual(['0,20', '40,10 60,0']);
  expect(sparkLines([null, 7, null], 60, 20)).toEqual([]);
});

test('what did not change is a line in the middle', () => {
  expect(sparkLines([7, 7], 60, 20)).toEqual(['0,10 60,10']);
});

test('every indicator is asked for, in addresses that are not too long', () => {
  const many = Array.from({ length: 201 }, (_, i) => ({ code: `SOC.${'X'.repeat(72)}.${100 + i}` }));

  const parts = codesInParts(many);

  expect(parts.flatMap((part) => part.split(','))).toEqual(many.map(({ code }) => code));
  for (const part of parts) expect(encodeURIComponent(part).length).toBeLessThan(7500);
  expect(codesInParts([])).toEqual([]);
});
