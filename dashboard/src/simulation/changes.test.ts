import { describe, expect, test } from 'vitest';
import { asked, readChanges, roundedUp, spanOf, withChange, writeChanges } from './changes';

describe('changes in the address', () => {
  test('are read as they are written', () => {
    const changes = readChanges('GOV.A:95.5,SOC.B:-3');
    expect(asked(changes)).toEqual(['GOV.A:95.5', 'SOC.B:-3']);
    expect(writeChanges(changes)).toBe('GOV.A:95.5,SOC.B:-3');
  });

  test.each([null, '', 'GOV.A', 'GOV.A:', ':3', 'GOV.A:ninety', 'GOV.A:1e5', 'GOV.A: 3'])(
    '%s is none',
    (written) => {
      expect(writeChanges(readChanges(written))).toBeUndefined();
    },
  );

  test('one of several that cannot be read takes none of the others along', () => {
    expect(asked(readChanges('GOV.A:x,SOC.B:3'))).toEqual(['SOC.B:3']);
  });

  test('are added, replaced and taken back', () => {
    const one = withChange(new Map(), 'GOV.A', '1');
    const two = withChange(withChange(one, 'GOV.B', '2'), 'GOV.A', '3');
    expect(asked(two)).toEqual(['GOV.A:3', 'GOV.B:2']);
    expect(asked(withChange(two, 'GOV.B', undefined))).toEqual(['GOV.A:3']);
    expect(asked(one)).toEqual(['GOV.A:1']);
  });
});

describe('the span of an input', () => {
  test('is that of its bounds', () => {
    expect(spanOf({ now: 91.2, least: 0, greatest: 100, decimals: 2 })).toEqual({
      least: 0,
      greatest: 100,
      step: 0.1,
    });
  });

  test('is twice what there is, rounded up, where nothing bounds it', () => {
    expect(spanOf({ now: 320, least: 0, decimals: 0 })).toEqual({ least: 0, greatest: 1000, step: 1 });
  });

  test('holds what the address asks for', () => {
    expect(spanOf({ now: null, changed: 1_300, decimals: 0 }).greatest).toBe(2000);
    expect(spanOf({ now: 1, changed: -4, decimals: 0 }).least).toBe(-4);
  });

  test('of what has no figure is not nothing', () => {
    expect(spanOf({ now: null, least: 0, decimals: 0 }).greatest).toBe(10);
  });
});

test.each([
  [0, 0],
  [-3, 0],
  [1, 1],
  [3, 5],
  [10, 10],
  [640, 1000],
  [0.3, 0.5],
])('%d rounded up is %d', (value, round) => {
  expect(roundedUp(value)).toBeCloseTo(round, 9);
});
