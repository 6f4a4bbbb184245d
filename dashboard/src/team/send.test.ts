// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ApiProblem } from '../api/problem';
import type { Report } from './send';

const report: Report = {
  id: 'a1',
  body: { people: 25 },
  photo: 'SlBFRw==',
  account: 'lan',
  title: 'Tổ 1',
  photoTitle: 'Ảnh: Tổ 1',
};

const asked: { method: string | undefined; address: string; body: unknown }[] = [];
let answer: (address: string) => Promise<Response>;

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
  asked.length = 0;
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    asked.push({ method: init.method, address, body: JSON.parse(init.body as string) as unknown });
    return answer(address);
  });
});

afterEach(() => vi.unstubAllGlobals());

const sendReport = async (one: Report) => (await import('./send')).sendReport(one);
const says = (status: number, body: unknown) =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));

test('the activity is sent first, then the photo as its evidence', async () => {
  answer = () => says(200, {});
  expect((await sendReport(report)).id).toBe('a1');

  expect(asked.map(({ method, address }) => `${method ?? ''} ${address}`)).toEqual([
    'PUT /api/v1/society/team-activities/a1',
    'POST /api/v1/society/team-activities/a1/evidence',
  ]);
  expect(asked[1]?.body).toEqual({ kind: 'FILE', fileName: 'a1.jpg', content: 'SlBFRw==' });
});

test('without a connection both wait in this order, though nobody asked for the photo yet', async () => {
  answer = () => Promise.reject(new TypeError('no network'));
  await sendReport(report);

  expect(asked).toHaveLength(1);
  const waiting = JSON.parse(localStorage.getItem('trucot.waiting') ?? '[]') as {
    address: string;
    page: string;
  }[];
  expect(waiting.map(({ address }) => address)).toEqual([
    '/api/v1/society/team-activities/a1',
    '/api/v1/society/team-activities/a1/evidence',
  ]);
  expect(waiting[0]?.page).toBe('/teams/report?report=a1');
});

test('an activity stays reported when its photo is refused', async () => {
  answer = (address) => (address.endsWith('evidence') ? says(400, { title: 'Ảnh quá lớn' }) : says(200, {}));
  const receipt = await sendReport(report);

  expect((receipt.photoProblem as ApiProblem).title).toBe('Ảnh quá lớn');
});

test('an activity that is refused leaves no photo behind', async () => {
  answer = () => says(409, { title: 'đã có' });
  await expect(sendReport(report)).rejects.toThrow('đã có');

  expect(asked).toHaveLength(1);
});
