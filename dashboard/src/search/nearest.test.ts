import { expect, test } from 'vitest';
import { nearestPath } from './nearest';

test.each([
  ['/unit/15', '/units/15'],
  ['/indicator/GOV.DOSSIER.ON_TIME', '/indicators/GOV.DOSSIER.ON_TIME'],
  ['/ranking/dti-922', '/rankings/dti-922'],
  ['/form', '/forms'],
  ['/unit', undefined],
  ['/nowhere', undefined],
  ['/', undefined],
])('%s means %s', (path, meant) => {
  expect(nearestPath(path)).toBe(meant);
});
