// @vitest-environment happy-dom
import type { UseQueryResult } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
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
  addedAt: '2025-03-20T02:00:00Z',
};

function shown(pieces: Evidence[]): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = renderToStaticMarkup(
    <LanguageProvider>
      <EvidenceList
        pieces={{ data: pieces, isError: false } as UseQueryResult<Evidence[]>}
        address="/api/v1/society/teams/1/evidence"
        nameOf={(about) => (about === 'plan' ? 'Kế hoạch năm' : about)}
      />
    </LanguageProvider>,
  );
  return element;
}

test('a file that is kept here is fetched by its number, and says what it proves', () => {
  const list = shown([file]);

  const link = list.querySelector('a');
  expect(link?.getAttribute('href')).toBe('/api/v1/society/teams/1/evidence/2');
  expect(link?.getAttribute('download')).toBe('Biên bản.pdf');
  expect(list.textContent).toContain('Chứng minh: Kế hoạch năm');
  expect(list.textContent).toContain('thêm 09:00 20/03/2025');
});

test('a piece that was withdrawn stays with the reason, its file is fetched no more', () => {
  const list = shown([{ ...file, withdrawn: { reason: 'nhầm hồ sơ', at: '2025-03-21T02:00:00Z' } }]);

  expect(list.querySelector('a')).toBeNull();
  expect(list.querySelector('[data-withdrawn=true]')?.textContent).toContain('nhầm hồ sơ');
});

test('a document is told by number, day and issuer, a link leads to it', () => {
  const list = shown([
    {
      number: 1,
      kind: 'DOCUMENT',
      title: 'Kế hoạch',
      documentNumber: '12/KH-UBND',
      documentDate: '2025-01-15',
      issuer: 'UBND xã',
      stored: false,
      addedAt: file.addedAt,
    },
    { number: 2, kind: 'LINK', link: 'https://example.org/a', stored: false, addedAt: file.addedAt },
  ]);

  expect(list.textContent).toContain('Văn bản: Kế hoạch – 12/KH-UBND, 15/01/2025, UBND xã');
  expect(list.querySelector('a')?.getAttribute('href')).toBe('https://example.org/a');
});

test('that nothing proves a record is said', () => {
  expect(shown([]).textContent).toContain('Chưa có minh chứng nào');
});
