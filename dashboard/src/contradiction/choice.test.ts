import { describe, expect, it } from 'vitest';
import type { Contradiction, Statement } from '../api/shapes';
import { en } from '../messages/en';
import { vi } from '../messages/vi';
import { choiceOf, choosable } from './choice';
import { keyOf } from './keyOf';

const statement = (
  name: string,
  kind: Statement['source']['kind'],
  status: Statement['status'],
): Statement => ({
  source: { name, kind },
  status,
  notApplicable: false,
  inForce: false,
  revision: 1,
  recordedAt: '2026-01-01T00:00:00Z',
  recordedBy: '',
});

const found: Contradiction = {
  indicator: 'GOV.DOC.ISSUED',
  orgUnit: '15',
  period: '2023',
  breakdown: '',
  chosenBy: 'NEWER_PUBLICATION',
  statements: [
    statement('newspaper', 'PUBLISHED', 'APPROVED'),
    statement('letter', 'REPORTED', 'RETURNED'),
    statement('demo', 'DEMO', 'APPROVED'),
  ],
};

describe('a choice between sources', () => {
  it('offers what is approved and not generated', () => {
    expect(choosable(found).map(({ source }) => source.name)).toEqual(['newspaper']);
  });

  it('sends the key, the source and why, and leaves out what is empty', () => {
    expect(choiceOf(found, { source: 'newspaper', reason: ' counted again ', document: ' ' })).toEqual({
      indicator: 'GOV.DOC.ISSUED',
      orgUnit: '15',
      period: '2023',
      source: 'newspaper',
      reason: 'counted again',
    });
  });

  it('leaves it to the rule without a source, and names breakdown and document', () => {
    expect(
      choiceOf({ ...found, breakdown: 'sex=F' }, { source: '', reason: 'a mistake', document: '12/BC' }),
    ).toEqual({
      indicator: 'GOV.DOC.ISSUED',
      orgUnit: '15',
      period: '2023',
      breakdown: 'sex=F',
      reason: 'a mistake',
      document: '12/BC',
    });
  });

  it('is called by what it is about', () => {
    expect(keyOf(found)).toBe('GOV.DOC.ISSUED 15 2023');
    expect(keyOf({ ...found, breakdown: 'sex=F' })).toBe('GOV.DOC.ISSUED 15 2023 sex=F');
  });

  it('has words for a person as for each rule', () => {
    for (const words of [vi, en]) {
      expect(words['chosen.PERSON']).not.toBe(words['chosen.ONLY_ONE']);
      expect(words['contradictions.because']).toContain('{reason}');
    }
  });
});
