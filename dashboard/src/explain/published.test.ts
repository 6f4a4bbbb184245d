import { expect, test } from 'vitest';
import type { IndexSet } from '../api/shapes';
import { publishedBy } from './published';

test('a total and a pillar have their own published scores, a main index has none', () => {
  const pillars = [
    { code: 'gov', published: { score: 'DTI.GOVERNMENT' } },
    { code: 'bare' },
  ] as unknown as IndexSet['pillars'];
  const set = { published: { score: 'DTI.SCORE' }, pillars } as Pick<IndexSet, 'published' | 'pillars'>;
  expect(publishedBy(set, 'total')).toBe('DTI.SCORE');
  expect(publishedBy(set, 'gov')).toBe('DTI.GOVERNMENT');
  expect(publishedBy(set, 'bare')).toBeUndefined();
  expect(publishedBy(set, 'workforce')).toBeUndefined();
  expect(publishedBy({ pillars: [] }, 'total')).toBeUndefined();
});
