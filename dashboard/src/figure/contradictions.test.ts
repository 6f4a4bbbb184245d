import { expect, test } from 'vitest';
import type { StatementOfKey } from '../api/shapes';
import { bySubject } from './contradictions';

const statement = (said: Partial<StatementOfKey> & { name: string }): StatementOfKey => ({
  indicator: 'GOV.DOC.ISSUED',
  orgUnit: '15',
  period: '2022',
  breakdown: '',
  notApplicable: false,
  source: { kind: 'PUBLISHED', name: said.name },
  status: 'APPROVED',
  inForce: false,
  revision: 1,
  recordedAt: '2026-01-01T00:00:00Z',
  recordedBy: 'lan',
  ...said,
});

test('what the sources say of one figure stands together, the one in force first', () => {
  const said = bySubject([
    statement({ name: 'a magazine', numerator: 36 }),
    statement({ name: 'a newspaper', numerator: 35, inForce: true }),
    statement({ name: 'a portal', numerator: 7, breakdown: 'kind=plan' }),
    statement({ name: 'a report', numerator: 8, breakdown: 'kind=plan', inForce: true }),
  ]);
  expect(said.get('GOV.DOC.ISSUED@15@2022')?.map(({ numerator }) => numerator)).toEqual([35, 36]);
  expect(said.get('GOV.DOC.ISSUED@15@2022@kind=plan')?.map(({ numerator }) => numerator)).toEqual([8, 7]);
});

test('what nobody has approved contradicts nothing', () => {
  const said = bySubject([
    statement({ name: 'a newspaper', numerator: 35, inForce: true }),
    statement({ name: 'a commune', numerator: 36, status: 'SUBMITTED' }),
  ]);
  expect(said.size).toBe(0);
});
