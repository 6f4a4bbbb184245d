import { expect, test } from 'vitest';
import { choiceOf, dueDay, lastDue, periodOfForm } from './periods';

const monthly = { frequency: 'MONTH', dueAfterDays: 5 } as const;
const yearly = { frequency: 'YEAR', dueAfterDays: 30 } as const;
const quarterly = { frequency: 'QUARTER', dueAfterDays: 10 } as const;

test('a return is due so many days after its period', () => {
  expect(dueDay(monthly, '2024-02')).toBe('2024-03-05');
  expect(dueDay(yearly, '2024')).toBe('2025-01-30');
});

test('a period is due from the day after its due day on', () => {
  expect(lastDue(monthly, '2025-03-05')).toBe('2025-01');
  expect(lastDue(monthly, '2025-03-06')).toBe('2025-02');
  expect(lastDue(monthly, '2025-01-06')).toBe('2024-12');
  expect(lastDue(quarterly, '2025-01-10')).toBe('2024-Q3');
  expect(lastDue(yearly, '2025-01-31')).toBe('2024');
});

test('the period of another kind that an address asks for leads to the last due one within it', () => {
  expect(periodOfForm(monthly, '2024', '2025-03-10')).toBe('2024-12');
  expect(periodOfForm(monthly, '2025', '2025-03-10')).toBe('2025-02');
  expect(periodOfForm(yearly, '2024-05', '2025-03-10')).toBe('2024');
});

test('the period of its own kind that an address asks for stays, due or not', () => {
  expect(periodOfForm(monthly, '2025-04', '2025-03-10')).toBe('2025-04');
  expect(periodOfForm(monthly, 'soon', '2025-03-10')).toBe('2025-02');
  expect(periodOfForm(monthly, null, '2025-03-10')).toBe('2025-02');
});

test('the period that is looked at can be chosen however old it is', () => {
  expect(choiceOf(monthly, '2019-01', '2025-03-10')).toContain('2019-01');
  expect(choiceOf(quarterly, '2025-Q1', '2025-03-10')[0]).toBe('2025-Q4');
});
