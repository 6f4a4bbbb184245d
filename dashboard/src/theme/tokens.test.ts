import { expect, test } from 'vitest';
import tokens from './tokens.css?raw';

/** In the order of the file: light, dark, more contrast, more contrast in the dark; what a block leaves out is that of another. */
function all(name: string): string[] {
  return [...tokens.matchAll(new RegExp(`--${name}: #([0-9a-f]{6});`, 'g'))].map(([, hex]) => hex ?? '');
}

/** Where a colour stands on the circle of hues, in degrees. */
function hue(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  const sixths =
    most === red
      ? (green - blue) / span
      : most === green
        ? 2 + (blue - red) / span
        : 4 + (red - green) / span;
  return (sixths * 60 + 360) % 360;
}

/** A pillar is told from what may stand beside it in a table or chart. */
test.each([
  ['economy', 'warn'],
  ['economy', 'down'],
  ['society', 'up'],
  ['society', 'gov'],
  ['demo', 'warn'],
])('%s and %s are not of one hue', (one, other) => {
  const ones = all(one);
  const others = all(other);
  expect(ones).toHaveLength(4);
  expect(others).toHaveLength(4);
  ones.forEach((colour, scheme) => {
    const apart = Math.abs(hue(colour) - hue(others[scheme] ?? ''));
    expect(Math.min(apart, 360 - apart)).toBeGreaterThan(20);
  });
});
