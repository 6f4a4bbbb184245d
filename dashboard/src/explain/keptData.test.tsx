// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { sessionQuery } from '../api/account';
import { latestComparisonQuery } from '../api/comparison';
import { integrityQuery } from '../api/integrity';
import type { ComparedStatus, Comparison, IntegrityCheck } from '../api/shapes';
import { LanguageProvider } from '../messages/language';
import { ComparedFigures } from './ComparedFigures';
import { IntegrityChecks } from './IntegrityChecks';

const AT = '2026-03-31T19:30:00Z';

const found: Comparison = {
  at: AT,
  figures: 703_324,
  differences: 1,
  items: [
    {
      indicator: 'SOC.TEAM.MEMBERS',
      orgUnit: '15.132.04252',
      period: '2024-Q1',
      kind: 'EARLIER',
      recorded: { numerator: '8', source: 'records', epoch: 1, revision: 2 },
      held: { numerator: '7', source: 'records', epoch: 1, revision: 1 },
    },
  ],
  milliseconds: 7_000,
};

const broken: IntegrityCheck = {
  code: 'successors-take-all',
  names: { vi: 'Đơn vị kế thừa nhận đủ phần', en: 'Successors take all of a unit' },
  severity: 'ERROR',
  why: { vi: 'Thiếu thì mất', en: 'Less is lost' },
  remedy: { vi: 'Sửa phần', en: 'Correct the share' },
  found: 1,
  examples: [{ subject: '15.132', detail: '2025-07-01: 0.9' }],
};

/** What somebody with these rights sees. */
function shown(element: ReactElement, fill: (client: QueryClient) => void, ...grants: string[]): string {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(sessionQuery().queryKey, {
    offered: true,
    grants,
    passwords: true,
    ofProvider: false,
    mustChange: false,
    demo: false,
  });
  fill(client);
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <MantineProvider>
        <LanguageProvider>{element}</LanguageProvider>
      </MantineProvider>
    </QueryClientProvider>,
  );
}

const compared = (status: ComparedStatus | undefined, ...grants: string[]) =>
  shown(
    <ComparedFigures compared={status} />,
    (client) => client.setQueryData(latestComparisonQuery().queryKey, found),
    ...grants,
  );

test('figures that are the same are said to be, and only who may compares again', () => {
  const same = { at: AT, figures: 703_324, differences: 0 };

  expect(compared(same)).toContain('703.324 số liệu, đều khớp');
  expect(compared(same)).not.toContain('<button');
  expect(compared(undefined, 'auditor:*:*')).toContain('<button');
});

test('a key that differs is named with both figures', () => {
  const html = compared({ at: AT, figures: 703_324, differences: 1 });

  expect(html).toContain('SOC.TEAM.MEMBERS 15.132.04252 2024-Q1');
  expect(html).toContain('ở đây là bản cũ');
  expect(html).toMatch(/>8<.*>7</s);
});

test('what does not hold is told with reason and remedy, to who looks after the data', () => {
  const fill = (client: QueryClient) => {
    client.setQueryData(integrityQuery('gov').queryKey, { checkedAt: AT, checks: [broken] });
    client.setQueryData(integrityQuery('economy').queryKey, {
      checkedAt: AT,
      checks: [{ ...broken, found: 0, examples: [] }],
    });
    client.setQueryData(integrityQuery('society').queryKey, { checks: [broken] });
  };

  const html = shown(<IntegrityChecks />, fill, 'administrator:*:*');

  expect(html).toContain('1 trên 1 điều kiện không đúng');
  expect(html).toContain('1 điều kiện, đều đúng');
  expect(html).toContain('Sửa phần');
  expect(html).toContain('15.132');
  expect(shown(<IntegrityChecks />, fill, 'viewer:*:*')).toBe(shown(<></>, fill));
});
