// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queryClient } from '../api/queryClient';
import type { Register, RegisterRecord } from '../api/shapes';
import { LanguageProvider } from '../messages/language';
import { EntryForm } from './EntryForm';

const register: Register = {
  collection: 'contests',
  names: { vi: 'Cuộc thi' },
  unit: 'orgUnit',
  title: 'name',
  filters: [],
  figures: [],
  fields: [
    { name: 'name', names: { vi: 'Tên' }, type: 'TEXT', required: true, choices: [], fields: [] },
    { name: 'people', names: { vi: 'Số người' }, type: 'NUMBER', required: true, choices: [], fields: [] },
    { name: 'demo', names: { vi: 'Mẫu' }, type: 'TRUTH', required: false, choices: [], fields: [] },
  ],
};
const record = { id: 'a1', version: 4, demo: true, name: 'Hội thi', people: 20 } as RegisterRecord;
const session = {
  offered: true,
  name: 'lan',
  grants: [],
  passwords: true,
  ofProvider: false,
  mustChange: false,
  demo: false,
};

const asked: Request[] = [];
let answer: () => Promise<Response>;
let root: Root;
const read = vi.fn(() => Promise.resolve({ ...record, version: 7, name: 'Hội thi của ai khác' }));

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    asked.push(new Request(new URL(address, 'http://localhost'), init));
    return answer();
  });
  localStorage.clear();
  asked.length = 0;
  await draw();
});

afterEach(async () => {
  await act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function draw() {
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  const page = '/registers/society/contests/a1/edit';
  await act(() =>
    root.render(
      <MantineProvider>
        <QueryClientProvider client={queryClient}>
          <LanguageProvider>
            <MemoryRouter initialEntries={[page]}>
              <Routes>
                <Route
                  path={page}
                  element={
                    <EntryForm
                      pillar="society"
                      register={register}
                      record={record}
                      session={session}
                      page={page}
                      read={read}
                    />
                  }
                />
                <Route path="*" element={<p>elsewhere</p>} />
              </Routes>
            </MemoryRouter>
          </LanguageProvider>
        </QueryClientProvider>
      </MantineProvider>,
    ),
  );
}

const control = (name: string) => document.querySelector<HTMLInputElement>(`input[name=${name}]`);
const says = (status: number, body: unknown) => () =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));

async function type(name: string, text: string) {
  const input = control(name);
  if (input === null) throw new Error(`no control ${name}`);
  await act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function press(words: string) {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent.includes(words));
  await act(async () => {
    button?.click();
    await new Promise((done) => setTimeout(done, 20));
  });
}

test('what is corrected is sent for the version that was read, and the page goes on to the record', async () => {
  answer = says(200, { ...record, version: 5 });
  await type('people', '25');
  await press('Lưu');

  expect(asked[0]?.method).toBe('PUT');
  expect(asked[0]?.url).toContain('/api/v1/society/contests/a1');
  expect(asked[0]?.headers.get('If-Match')).toBe('"4"');
  expect(await asked[0]?.json()).toEqual({ demo: true, name: 'Hội thi', people: 25 });
  expect(document.body.textContent).toContain('elsewhere');
  expect(localStorage.length).toBe(0);
});

test('a mistake stands at its control, which gets the focus, and what was typed stays', async () => {
  answer = says(400, {
    title: 'Sai',
    errors: [{ pointer: '/people', reason: '/people phải nhỏ hơn hoặc bằng 100000' }],
  });
  await type('people', '200000');
  await press('Lưu');

  expect(document.activeElement).toBe(control('people'));
  expect(control('people')?.getAttribute('aria-invalid')).toBe('true');
  const told = document.getElementById(control('people')?.getAttribute('aria-describedby') ?? '');
  expect(told?.textContent).toBe('phải nhỏ hơn hoặc bằng 100000');
  expect(control('people')?.value).toBe('200000');
  expect(control('name')?.getAttribute('aria-invalid')).toBe('false');
});

test('a lost update says so, and what was typed goes onto what is there now', async () => {
  answer = says(412, { title: 'Đã có người khác sửa trước', code: 'VERSION_CONFLICT' });
  await type('people', '25');
  await press('Lưu');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Người khác đã sửa bản ghi này');

  await press('Lấy bản mới');
  expect(control('name')?.value).toBe('Hội thi của ai khác');
  expect(control('people')?.value).toBe('25');

  answer = says(200, { ...record, version: 8 });
  await press('Lưu');
  expect(asked.at(-1)?.headers.get('If-Match')).toBe('"7"');
});

test('what was typed is there again when the page is opened anew', async () => {
  await type('name', 'Hội thi mới');
  await act(() => root.unmount());
  document.body.replaceChildren();
  await draw();

  expect(control('name')?.value).toBe('Hội thi mới');
  expect(document.body.textContent).toContain('chưa gửi');
});

test('a number that can be read in two ways is asked about before anything is sent', async () => {
  await type('people', '1.250');
  await press('Lưu');

  expect(asked).toEqual([]);
  expect(document.activeElement).toBe(control('people'));
});
