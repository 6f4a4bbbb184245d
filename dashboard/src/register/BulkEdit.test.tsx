// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sessionQuery } from '../api/account';
import type { RecordPage, Register } from '../api/shapes';
import { LanguageProvider } from '../messages/language';
import { BulkEdit } from './BulkEdit';

vi.mock('./useUnitNames', () => ({ useUnitNames: () => (id: string) => id }));

const field = (name: string, type: string) => ({
  name,
  type,
  required: false,
  names: { vi: name },
  choices: [],
  fields: [],
});

const register = {
  collection: 'things',
  unit: 'orgUnit',
  title: 'name',
  names: { vi: 'Đồ' },
  fields: [field('orgUnit', 'ORG_UNIT'), field('name', 'TEXT'), field('area', 'NUMBER')],
} as unknown as Register;

const record = (id: string, orgUnit: string) => ({
  id,
  version: 1,
  demo: false,
  orgUnit,
  name: `tên ${id}`,
  area: 1,
});

const page: RecordPage = {
  items: [record('a', '15.1'), record('b', '15.1.7'), record('c', '15.2')],
  page: 0,
  size: 1000,
  total: 3,
};

const asked: { address: string; body: string }[] = [];
let root: Root;
let drawn: HTMLElement;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', async (address: unknown, init?: RequestInit) => {
    const body = init?.body instanceof Blob ? await init.body.text() : '';
    if (body !== '') asked.push({ address: String(address), body });
    const errors = [{ row: 2, field: 'version', reason: 'it is version 2 now' }];
    const counts = { received: 2, created: 0, updated: 1, unchanged: 0, rejected: 1, errorCount: 1 };
    return new Response(JSON.stringify(body === '' ? { items: [] } : { ...counts, errors }));
  });
  localStorage.clear();
  asked.length = 0;
  const client = new QueryClient();
  const session = { name: 'lan', demo: false, grants: ['reporter:society:15.1'] } as never;
  client.setQueryData(sessionQuery().queryKey, session);
  drawn = document.body.appendChild(document.createElement('div'));
  root = createRoot(drawn);
  await act(() =>
    root.render(
      <QueryClientProvider client={client}>
        <MantineProvider>
          <LanguageProvider>
            <MemoryRouter>
              <BulkEdit
                pillar="society"
                register={register}
                session={session}
                page={page}
                onDone={() => {}}
              />
            </MemoryRouter>
          </LanguageProvider>
        </MantineProvider>
      </QueryClientProvider>,
    ),
  );
});

afterEach(async () => {
  await act(() => root.unmount());
  drawn.remove();
  vi.unstubAllGlobals();
});

const press = (words: string) =>
  act(async () => {
    const button = [...drawn.querySelectorAll('button')].find(({ textContent }) =>
      textContent.startsWith(words),
    );
    if (button?.type === 'submit')
      button.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    else button?.click();
    await Promise.resolve();
  });

const write = (label: string, text: string) =>
  act(() => {
    const found = [...drawn.querySelectorAll('label')].find(({ textContent }) =>
      textContent.startsWith(label),
    );
    const control = drawn.querySelector(`[id="${found?.htmlFor ?? ''}"]`);
    const of = control instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(of.prototype, 'value')?.set?.call(control, text);
    control?.dispatchEvent(
      new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });

test('only records of units in one’s right can be chosen', () => {
  expect(drawn.querySelectorAll('input[type=checkbox]')).toHaveLength(2);
  expect(drawn.textContent).toContain('Không hiện 1 bản ghi');
});

test('what lacks is said and nothing is sent', async () => {
  await press('Xem trước');

  expect(drawn.querySelector('[role=alert]')?.textContent).toContain('Hãy chọn ít nhất một bản ghi.');
  expect(asked).toEqual([]);
});

test('changes are looked at with their reason, mistakes are told by what records are called, and the good are stored', async () => {
  await press('Chọn tất cả');
  await write('Thêm trường', 'area');
  await write('area', '2,5');
  await write('Lý do', 'theo kiểm tra');
  await press('Xem trước');
  await vi.waitFor(() => expect(drawn.textContent).toContain('1 bản ghi thay đổi'));

  expect(asked[0]?.address).toBe(
    '/api/v1/society/things/batch?mode=accepted&dryRun=true&reason=theo+ki%E1%BB%83m+tra',
  );
  expect(asked[0]?.body).toBe(
    'id,version,orgUnit,name,area\r\na,1,15.1,tên a,2.5\r\nb,1,15.1.7,tên b,2.5\r\n',
  );
  const mistakes = drawn.querySelector('[aria-label="Các dòng sai"]');
  expect(mistakes?.textContent).toContain('tên b');

  await press('Ghi 1 dòng đúng');
  await vi.waitFor(() => expect(drawn.textContent).toContain('Đã sửa 1 bản ghi'));
  expect(asked[1]?.address).toContain('dryRun=false');
});
