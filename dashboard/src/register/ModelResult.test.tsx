// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { goalQuery } from '../api/programmes';
import { indicatorsQuery } from '../api/queries';
import type { Goal, RegisterRecord } from '../api/shapes';
import { LanguageProvider } from '../messages/language';
import { ModelResult } from './ModelResult';

const INDICATOR = 'GOV.DOSSIER.ONLINE';

const model = (of: Record<string, unknown> = {}) =>
  ({
    id: '1',
    version: 0,
    demo: false,
    orgUnit: '15',
    startedOn: '2025-01-10',
    goalIndicator: INDICATOR,
    baselineValue: 40,
    targetValue: 100,
    targetDate: '2026-12-31',
    ...of,
  }) as RegisterRecord;

const asked = {
  indicator: INDICATOR,
  orgUnit: '15',
  goal: 100,
  dueOn: '2026-12-31',
  since: '2025-01-10',
  baseline: 40,
};

function shown(record: RegisterRecord): HTMLElement {
  const client = new QueryClient();
  client.setQueryData(indicatorsQuery().queryKey, {
    version: 1,
    total: 1,
    items: [{ code: INDICATOR } as never],
  });
  client.setQueryData(goalQuery(asked).queryKey, {
    indicator: INDICATOR,
    names: { vi: 'Hồ sơ trực tuyến' },
    orgUnit: '15',
    due: '2026-12',
    goal: 100,
    measureUnit: 'PERCENT',
    state: 'NOT_REACHED',
    value: 55,
    measured: '2026-02',
    baseline: 40,
    change: 15,
    gone: 0.25,
    demo: false,
  } as Goal);
  const element = document.createElement('div');
  element.innerHTML = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <LanguageProvider>
          <ModelResult record={record} />
        </LanguageProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return element;
}

test('a model shows the figure of its unit, the difference to its baseline and the part of its way', () => {
  const result = shown(model());

  expect(result.textContent).toContain('55 %');
  expect(result.textContent).toContain('+15 điểm %');
  expect(result.textContent).toContain('25,0 %');
  expect(result.textContent).toContain('100 %, đến 31/12/2026');
  expect(
    [...result.querySelectorAll('[data-explain]')].map((figure) => figure.getAttribute('data-explain')),
  ).toEqual(Array(3).fill(`${INDICATOR}@15@2026-02`));
});

test('a model whose goal names no indicator that there is says that nothing can be counted', () => {
  expect(shown(model({ goalIndicator: 'GOV.NOTHING.KNOWN' })).textContent).toContain(
    'Không có chỉ tiêu GOV.NOTHING.KNOWN, nên không đếm được con số nào.',
  );
  expect(shown(model({ targetValue: undefined })).querySelector('[data-explain]')).toBeNull();
});
