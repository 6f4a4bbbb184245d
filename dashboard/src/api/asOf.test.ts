import { describe, expect, test } from 'vitest';
import { askedAsOf, asOfIn, atSecond } from './asOf';

describe('the instant of an address', () => {
  test.each([
    ['', undefined],
    ['?asOf=', undefined],
    ['?asOf=2025-03-31T10:00:00Z', '2025-03-31T10:00:00Z'],
    ['?asOf=2025-03-31T17:00:00.750%2B07:00', '2025-03-31T10:00:00Z'],
    ['?asOf=2025-03-31T17:00:00+07:00', '2025-03-31T10:00:00Z'],
    ['?period=2024&asOf=2025-03-31', '2025-03-31T16:59:59Z'],
    ['?asOf=yesterday', 'yesterday'],
  ])('%s is %s', (search, asOf) => {
    expect(asOfIn(search)).toBe(asOf);
  });

  test('a moment is written without the parts of its second', () => {
    expect(atSecond(new Date('2025-03-31T10:00:00.999Z'))).toBe('2025-03-31T10:00:00Z');
  });
});

describe('what is asked as known then', () => {
  const asOf = '2025-03-31T10:00:00Z';

  test.each([
    '/api/v1/series?indicator=A',
    '/api/v1/scores/differences?period=2024',
    '/api/v1/targets/progress',
    '/api/v1/society/observations/SOC.A/15/2024?breakdown=sex%3DF',
  ])('%s is', (address) => {
    const asked = new URL(askedAsOf(address, asOf), 'http://here');
    expect(asked.searchParams.get('asOf')).toBe(asOf);
    asked.searchParams.delete('asOf');
    expect(asked.pathname + asked.search).toBe(address);
  });

  test.each([
    '/api/v1/org-units/15',
    '/api/v1/home',
    '/api/v1/changes/groups?orgUnit=15',
    '/api/v1/society/observations?contradicted=true',
    '/api/v1/society/observations/SOC.A/15/2024/records',
  ])('%s is not', (address) => {
    expect(askedAsOf(address, asOf)).toBe(address);
  });

  test('of the present nothing is added', () => {
    expect(askedAsOf('/api/v1/series?indicator=A', undefined)).toBe('/api/v1/series?indicator=A');
  });

  test('a whole address stays whole', () => {
    expect(askedAsOf('http://there/api/v1/metrics?orgUnit=15', asOf)).toBe(
      'http://there/api/v1/metrics?orgUnit=15&asOf=2025-03-31T10%3A00%3A00Z',
    );
  });
});
