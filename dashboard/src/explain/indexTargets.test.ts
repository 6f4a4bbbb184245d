import { expect, test } from 'vitest';
import type { IndexSet, Target } from '../api/shapes';
import { targetsOf } from './indexTargets';

test('a target counts for the main index that is scored by its indicator, and for no other', () => {
  const definition = {
    mainIndices: [
      { code: 'economy-activity', components: [{ indicators: ['ECO.OCOP.LISTED'] }, { indicators: [] }] },
      { code: 'society-activity', components: [{ indicators: ['SOC.SCHOOL.CASHLESS_FEES'] }] },
    ],
  } as unknown as IndexSet;
  const fees = { indicator: 'SOC.SCHOOL.CASHLESS_FEES' } as Target;
  expect(targetsOf('society-activity', definition, [fees])).toEqual([fees]);
  expect(targetsOf('economy-activity', definition, [fees])).toEqual([]);
  expect(targetsOf('society-activity', undefined, [fees])).toEqual([]);
});
