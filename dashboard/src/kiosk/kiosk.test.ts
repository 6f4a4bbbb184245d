import { expect, test } from 'vitest';
import { further, meaningOf, VIEWS } from './cycle';
import { isWall, secondsOf } from './wall';

test('only the overview is a wall display, and only if its address asks for it', () => {
  expect(isWall({ pathname: '/', search: '?kiosk' })).toBe(true);
  expect(isWall({ pathname: '/', search: '?unit=15&kiosk=30' })).toBe(true);
  expect(isWall({ pathname: '/', search: '?unit=15' })).toBe(false);
  expect(isWall({ pathname: '/units/15', search: '?kiosk' })).toBe(false);
});

test.each([
  [null, 20],
  ['', 20],
  ['30', 30],
  ['1', 5],
  ['9999', 600],
  ['-3', 20],
  ['soon', 20],
])('a view of ?kiosk=%s stays %i seconds', (asked, seconds) => {
  expect(secondsOf(asked)).toBe(seconds);
});

test('the views follow each other round and round, forwards and back', () => {
  let view = VIEWS[0];
  const seen = VIEWS.map(() => (view = further(view, 1) as typeof view));
  expect(new Set(seen)).toEqual(new Set(VIEWS));
  expect(view).toBe(VIEWS[0]);
  expect(further(VIEWS[0], -1)).toBe(VIEWS[VIEWS.length - 1]);
});

test('a key that a button takes is not taken from it, and the way out is always open', () => {
  const pressed = { modified: false, taken: false };
  expect(meaningOf({ ...pressed, key: ' ' })).toBe('hold');
  expect(meaningOf({ ...pressed, key: 'ArrowRight' })).toBe('next');
  expect(meaningOf({ ...pressed, key: 'ArrowLeft' })).toBe('before');
  expect(meaningOf({ ...pressed, key: 'a' })).toBeUndefined();
  expect(meaningOf({ ...pressed, key: ' ', taken: true })).toBeUndefined();
  expect(meaningOf({ ...pressed, key: 'Escape', taken: true })).toBe('leave');
  expect(meaningOf({ ...pressed, key: 'ArrowLeft', modified: true })).toBeUndefined();
});
