import { expect, test, vi } from 'vitest';
import { Shown } from './demoShown';

test('a page has generated figures from the first that is drawn until the last is gone', () => {
  const shown = new Shown();
  expect(shown.any()).toBe(false);
  const first = shown.add();
  const second = shown.add();
  first();
  expect(shown.any()).toBe(true);
  second();
  expect(shown.any()).toBe(false);
});

test('what goes twice is counted once', () => {
  const shown = new Shown();
  const first = shown.add();
  shown.add();
  first();
  first();
  expect(shown.any()).toBe(true);
});

test('a page of many such figures is told once that it has them', () => {
  const shown = new Shown();
  const changed = vi.fn();
  const stop = shown.subscribe(changed);
  const gone = Array.from({ length: 500 }, shown.add);
  expect(changed).toHaveBeenCalledTimes(1);
  gone.forEach((one) => one());
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
  shown.add();
  expect(changed).toHaveBeenCalledTimes(2);
});
