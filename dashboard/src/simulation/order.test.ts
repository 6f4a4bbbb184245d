import { expect, test } from 'vitest';
import type { ActionNeed, SimulationInput } from '../api/shapes';
import { holdingBack } from './order';

const input = (indicator: string) => ({ indicator }) as SimulationInput;
const component = (open: number, ...indicators: string[]) => ({
  open,
  needs: indicators.map((indicator) => ({ indicator }) as ActionNeed),
});
const codes = (inputs: SimulationInput[]) => inputs.map(({ indicator }) => indicator);
const INPUTS = ['A', 'B', 'C', 'D'].map(input);

test('inputs of most open points come first, those of several components with the points of all', () => {
  const { first, others } = holdingBack(
    INPUTS,
    [component(3, 'A'), component(2, 'C'), component(2, 'C', 'D'), component(0, 'B')],
    new Map(),
  );
  expect(codes(first)).toEqual(['C', 'A', 'D']);
  expect(codes(others)).toEqual(['B']);
});

test('what is changed stands among the first, and moves none of them', () => {
  const { first, others } = holdingBack(INPUTS, [component(3, 'B')], new Map([['D', '4']]));
  expect(codes(first)).toEqual(['B', 'D']);
  expect(codes(others)).toEqual(['A', 'C']);
});

test('no more come first than one looks at', () => {
  const many = Array.from({ length: 30 }, (_, i) => input(`I${i}`));
  const { first, others } = holdingBack(
    many,
    many.map(({ indicator }, i) => component(i + 1, indicator)),
    new Map(),
  );
  expect(codes(first)).toEqual(['I29', 'I28', 'I27', 'I26', 'I25', 'I24', 'I23', 'I22']);
  expect(others).toHaveLength(22);
});
