// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queryClient } from '../api/queryClient';
import { LanguageProvider } from '../messages/language';
import { ImportFile } from './ImportFile';

const ADDRESS = '/api/v1/society/community-teams';
const job = {
  id: '7',
  target: 'community-teams',
  dryRun: true,
  state: 'RUNNING',
  submittedBy: 'lan',
  submittedAt: '2026-03-01T02:00:00Z',
  checked: 1000,
  stored: 400,
  rejected: 0,
  hasFile: true,
};
const result = {
  received: 1000,
  created: 990,
  updated: 0,
  unchanged: 0,
  rejected: 10,
  errorCount: 0,
  errors: [],
};

const asked: Request[] = [];
let told: Record<string, unknown> = job;
let root: Root;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    const request = new Request(new URL(address, 'http://localhost'), init);
    asked.push(request);
    return Promise.resolve(new Response(JSON.stringify(answer(request)), { status: statusOf(request) }));
  });
  asked.length = 0;
  told = job;
  queryClient.clear();
});

afterEach(async () => {
  await act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function statusOf({ method, url, headers }: Request) {
  return method === 'POST' && headers.has('Prefer') && url.includes('/batch') ? 202 : 200;
}

function answer({ url, headers }: Request): unknown {
  if (url.endsWith('/result') || (url.includes('/batch') && !headers.has('Prefer'))) return result;
  if (url.includes('/import-jobs?')) return { items: [told] };
  return told;
}

async function draw() {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(() =>
    root.render(
      <MantineProvider>
        <QueryClientProvider client={queryClient}>
          <LanguageProvider>
            <ImportFile address={ADDRESS} code="community-teams" demo={false} templates={[]} />
          </LanguageProvider>
        </QueryClientProvider>
      </MantineProvider>,
    ),
  );
  await soon();
}

async function soon() {
  await act(() => vi.advanceTimersByTimeAsync(100));
}

async function choose(size: number) {
  const input = must(document.querySelector<HTMLInputElement>('input[type=file]'));
  Object.defineProperty(input, 'files', { value: [new File(['x'.repeat(size)], 'teams.csv')] });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(100);
  });
}

async function later() {
  await act(() => vi.advanceTimersByTimeAsync(1_100));
}

function must<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error('it is not there');
  return found;
}

const post = () => must(asked.find(({ method }) => method === 'POST'));
const text = () => document.body.textContent;
const button = (words: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent === words);

test('a large file is sent as a job that says how far it is, and ends as any file', async () => {
  await draw();

  await choose(1_000_000);
  const running = text();
  told = { ...job, state: 'DONE' };
  await later();

  const sent = post();
  expect(sent.headers.get('Prefer')).toBe('respond-async');
  expect(running).toContain('Đang ghi: 400 trên 1.000 dòng');
  expect(text()).toContain('1.000 dòng: 990 mới');
  expect(button('Ghi 990 dòng đúng, bỏ 10 dòng sai')).toBeDefined();
});

test('a job of before is there when the page is opened, and can be cancelled', async () => {
  await draw();
  expect(text()).toContain('Đang ghi: 400 trên 1.000 dòng');

  told = { ...job, state: 'CANCELLED', stored: 0 };
  act(() => must(button('Hủy')).click());
  await soon();
  await soon();

  expect(post().url).toContain('/import-jobs/7/cancellation');
  expect(text()).toContain('đã hủy, chưa ghi gì');
});

test('a small file is sent at once', async () => {
  await draw();

  await choose(10);

  expect(post().headers.has('Prefer')).toBe(false);
});
