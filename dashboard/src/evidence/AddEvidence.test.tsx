// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../messages/language';
import { AddEvidence } from './AddEvidence';

const ADDRESS = '/api/v1/society/teams/1/evidence';

/** What was sent, and how it ends. */
class Sent {
  static readonly all: Sent[] = [];
  readonly upload: { onprogress?: (event: object) => void } = {};
  readonly headers: Record<string, string> = {};
  address = '';
  status = 0;
  responseText = '';
  body: unknown;
  onload?: () => void;
  onerror?: () => void;
  open(_: string, address: string) {
    this.address = address;
    Sent.all.push(this);
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  getResponseHeader() {
    return null;
  }
  send(body: unknown) {
    this.body = body;
  }
}

let root: Root;
let page: HTMLElement;
const closed = vi.fn();

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('XMLHttpRequest', Sent);
  localStorage.clear();
  closed.mockClear();
  Sent.all.length = 0;
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
  await draw();
});

afterEach(async () => {
  await act(() => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
});

async function draw() {
  await act(() =>
    root.render(
      <MantineProvider>
        <LanguageProvider>
          <AddEvidence account="lan" address={ADDRESS} parts={[]} onClose={closed} />
        </LanguageProvider>
      </MantineProvider>,
    ),
  );
}

const control = (label: string) => {
  const found = [...page.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith(label));
  return page.querySelector<HTMLInputElement>(`[id="${found?.htmlFor ?? ''}"]`);
};

async function choose(file: File) {
  const input = control('Tệp');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
}

async function write(label: string, text: string) {
  const input = control(label);
  await act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const submit = () =>
  act(async () => {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await Promise.resolve();
  });

test('a file is sent as it is, with how far it is', async () => {
  await choose(new File(['%PDF-1.7'], 'a.pdf', { type: 'application/pdf' }));
  await write('Tên gọi', 'Biên bản');
  await submit();
  await act(() => Sent.all[0]?.upload.onprogress?.({ loaded: 3, total: 4 }));

  expect(page.textContent).toContain('Đã gửi 75%');
  expect(Sent.all[0]?.address).toBe(`${ADDRESS}/files?fileName=a.pdf&title=Bi%C3%AAn+b%E1%BA%A3n`);
  expect(Sent.all[0]?.headers['Content-Type']).toBe('application/octet-stream');

  await act(async () => {
    const [sent] = Sent.all;
    if (sent !== undefined) Object.assign(sent, { status: 201, responseText: '{}' });
    sent?.onload?.();
    await Promise.resolve();
  });
  await vi.waitFor(() => expect(closed).toHaveBeenCalledWith(true));
});

test('without a connection nothing is lost, and the next try has the same key', async () => {
  await choose(new File(['%PDF-1.7'], 'a.pdf', { type: 'application/pdf' }));
  await write('Tên gọi', 'Biên bản');
  await submit();
  await act(async () => {
    Sent.all[0]?.onerror?.();
    await Promise.resolve();
  });

  expect(page.querySelector('[role=alert]')).not.toBeNull();
  expect(control('Tên gọi')?.value).toBe('Biên bản');
  expect(closed).not.toHaveBeenCalled();

  await submit();
  expect(Sent.all[1]?.headers['Idempotency-Key']).toBe(Sent.all[0]?.headers['Idempotency-Key']);
  await act(() => root.render(null));
  await draw();
  expect(control('Tên gọi')?.value).toBe('Biên bản');
});

test('what is missing or no file that is kept is said before anything is sent', async () => {
  await submit();
  expect(control('Tệp')?.getAttribute('aria-invalid')).toBe('true');

  await choose(new File(['MZ'], 'a.exe'));
  await submit();
  expect(page.textContent).toContain('Chỉ nhận tệp pdf');
  expect(Sent.all).toEqual([]);
});
