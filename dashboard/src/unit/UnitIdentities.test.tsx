// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { recordsQuery } from '../api/registers';
import type { OrgUnitDetails, RegisterRecord } from '../api/shapes';
import { LanguageProvider } from '../messages/language';
import { UnitIdentities } from './UnitIdentities';

const identity = (id: string, code: string, validTo?: string) =>
  ({
    id,
    version: 0,
    demo: false,
    orgUnit: '15',
    system: 'PORTAL',
    code,
    name: 'Sở KH&CN',
    validFrom: '2020-01-01',
    ...(validTo === undefined ? {} : { validTo }),
  }) as RegisterRecord;

function shown(items: RegisterRecord[]): HTMLElement {
  const client = new QueryClient();
  const register = { pillar: 'gov' as const, collection: 'org-unit-identities' };
  client.setQueryData(recordsQuery(register, { orgUnit: '15' }, 0, 100).queryKey, {
    items,
    page: 0,
    size: 100,
    total: items.length,
  });
  const element = document.createElement('div');
  element.innerHTML = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <LanguageProvider>
          <UnitIdentities unit={{ id: '15' } as OrgUnitDetails} />
        </LanguageProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return element;
}

test('the codes that stand for a unit come first, those that did are folded', () => {
  const panel = shown([identity('1', 'H15', '2025-07-01'), identity('2', 'H13')]);

  const [standing, ended] = [...panel.querySelectorAll('table')];
  expect(standing?.textContent).toContain('H13');
  expect(standing?.textContent).not.toContain('H15');
  expect(ended?.closest('details')?.textContent).toContain('1 mã đã hết hiệu lực');
  expect(ended?.textContent).toContain('01/07/2025');
});

test('the panel leads to the records of the unit in the register', () => {
  expect(shown([]).querySelector('a')?.getAttribute('href')).toBe(
    '/registers/gov/org-unit-identities?f.orgUnit=15',
  );
  expect(shown([]).textContent).toContain('Chưa có mã nào đang có hiệu lực trong sổ');
});
