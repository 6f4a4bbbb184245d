// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider, type UseQueryResult } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { sessionQuery } from '../api/account';
import type { Evidence } from '../api/shapes';
import { LanguageProvider } from '../messages/language';
import { EvidenceList } from './EvidenceList';

const file: Evidence = {
  number: 2,
  kind: 'FILE',
  about: 'plan',
  fileName: 'Biên bản.pdf',
  sha256: 'ab12',
  stored: true,
  size: 250_000,
  forEverybody: false,
  addedAt: '2025-03-20T02:00:00Z',
};

function shown(pieces: Evidence[], grants: string[] = ['viewer:society:15']): HTMLElement {
  const client = new QueryClient();
  client.setQueryData(sessionQuery().queryKey, { name: 'lan', grants } as never);
  const element = document.createElement('div');
  element.innerHTML = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <MantineProvider>
        <LanguageProvider>
          <EvidenceList
            pieces={{ data: pieces, isError: false } as UseQueryResult<Evidence[]>}
            address="/api/v1/society/teams/1/evidence"
            pillar="society"
            unit="15.132"
            parts={[{ code: 'plan', name: 'Kế hoạch năm' }]}
          />
        </LanguageProvider>
      </MantineProvider>
    </QueryClientProvider>,
  );
  return element;
}

test('a file that is kept here is fetched by its number, and says what it proves', () => {
  const list = shown([file]);

  const link = list.querySelector('a');
  expect(link?.getAttribute('href')).toBe('/api/v1/society/teams/1/evidence/2');
  expect(link?.getAttribute('download')).toBe('Biên bản.pdf');
  expect(list.textContent).toContain('Chứng minh: Kế hoạch năm');
  expect(list.textContent).toContain('(244 KB)');
  expect(list.textContent).toContain('thêm 09:00 20/03/2025');
});

test('a piece that was withdrawn stays with the reason, its file is fetched no more', () => {
  const list = shown([{ ...file, withdrawn: { reason: 'nhầm hồ sơ', at: '2025-03-21T02:00:00Z' } }]);

  expect(list.querySelector('a')).toBeNull();
  expect(list.querySelector('[data-withdrawn=true]')?.textContent).toContain('nhầm hồ sơ');
});

test('a document is told by number, day and issuer, a link leads to it', () => {
  const of = { stored: false, forEverybody: false, addedAt: file.addedAt };
  const list = shown([
    {
      ...of,
      number: 1,
      kind: 'DOCUMENT',
      title: 'Kế hoạch',
      documentNumber: '12/KH-UBND',
      documentDate: '2025-01-15',
      issuer: 'UBND xã',
    },
    { ...of, number: 2, kind: 'LINK', link: 'https://example.org/a', documentNumber: '13/KH-UBND' },
  ]);

  expect(list.textContent).toContain('Văn bản: Kế hoạch – 12/KH-UBND, 15/01/2025, UBND xã');
  expect(list.querySelector('a')?.getAttribute('href')).toBe('https://example.org/a');
  expect(list.textContent).toContain('https://example.org/a, 13/KH-UBND');
});

test('that nothing proves a record is said', () => {
  expect(shown([]).textContent).toContain('Chưa có minh chứng nào');
});

test('who views no records of the unit is offered a file only if it is for everybody', () => {
  const elsewhere = ['approver:society:15.133', 'viewer:gov:*'];
  expect(shown([file], elsewhere).querySelector('a')).toBeNull();
  expect(shown([file], elsewhere).textContent).toContain('chỉ người được xem hồ sơ của đơn vị');
  expect(shown([{ ...file, forEverybody: true }], elsewhere).querySelector('a')).not.toBeNull();
});

test('only who writes the record is offered to add and to withdraw pieces', () => {
  const buttons = (grants: string[]) =>
    [...shown([file], grants).querySelectorAll('button')].map(({ textContent }) => textContent);

  expect(buttons(['viewer:society:*'])).toEqual([]);
  expect(buttons(['reporter:society:15'])).toEqual(['Rút lại', 'Thêm minh chứng']);
});
