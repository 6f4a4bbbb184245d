// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const dispatch = {
  method: 'PUT',
  address: '/api/v1/society/forms/health/returns/15/2025',
  body: { lines: [] },
  account: 'lan',
  page: '/forms/society/health/15/2025/entry',
  title: 'Sức khỏe',
} as const;

const answers: (() => Promise<Response>)[] = [];
const asked: Request[] = [];

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
  answers.length = asked.length = 0;
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    asked.push(new Request(new URL(address, 'http://localhost'), init));
    return (answers.shift() ?? away)();
  });
});

afterEach(() => vi.unstubAllGlobals());

const away = () => Promise.reject(new TypeError('no network'));
const says = (status: number, body: unknown) => () =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));

const queue = () => import('./queue');
const kept = () => JSON.parse(localStorage.getItem('trucot.waiting') ?? '[]') as { refused?: string }[];

test('what is sent is answered, for the version that was read', async () => {
  const { deliver } = await queue();
  answers.push(says(200, { id: 'a', version: 4 }));
  expect(await deliver({ ...dispatch, version: 3 })).toEqual({ answer: { id: 'a', version: 4 } });
  expect(asked[0]?.headers.get('If-Match')).toBe('"3"');
  expect(await asked[0]?.json()).toEqual({ lines: [] });
  expect(kept()).toEqual([]);
});

test('without a connection the last state of it waits, once, and goes when there is one', async () => {
  const { deliver, sendWaiting } = await queue();
  expect(await deliver(dispatch)).toMatchObject({ waiting: { title: 'Sức khỏe' } });
  await deliver({ ...dispatch, body: { lines: [1] } });
  expect(kept()).toHaveLength(1);

  await sendWaiting('lan'); // away still
  expect(kept()).toHaveLength(1);

  localStorage.setItem(`trucot.kept:lan:${dispatch.page}`, '{}');
  answers.push(says(200, {}));
  await sendWaiting('lan');
  expect(await asked.at(-1)?.json()).toEqual({ lines: [1] });
  expect(kept()).toEqual([]);
  expect(localStorage.getItem(`trucot.kept:lan:${dispatch.page}`)).toBeNull();
});

test('what waits outlives the page and is sent by nobody else', async () => {
  await (await queue()).deliver(dispatch);
  vi.resetModules();
  const anew = await queue();
  await anew.sendWaiting('binh');
  expect(asked).toHaveLength(1);
  answers.push(says(401, { title: 'signed out' }));
  await anew.sendWaiting('lan');
  expect(kept()).toHaveLength(1);
  answers.push(says(200, {}));
  await anew.sendWaiting('lan');
  expect(kept()).toEqual([]);
});

test('what is refused later says why and stays until it is taken back', async () => {
  const { deliver, sendWaiting, recall } = await queue();
  await deliver(dispatch);
  answers.push(says(422, { title: 'Wrong', detail: 'covered4g = 12 is above villages = 9' }));
  await sendWaiting('lan');
  await sendWaiting('lan');
  expect(asked).toHaveLength(2);
  expect(kept()[0]?.refused).toBe('covered4g = 12 is above villages = 9');
  recall(dispatch as never);
  expect(kept()).toEqual([]);
});

test('what is refused at once is told with the place of each mistake', async () => {
  const { deliver } = await queue();
  answers.push(
    says(400, {
      title: 'Wrong',
      errors: [{ field: 'lines/0/figures/villages', reason: 'too many', code: 'VALUE_MALFORMED' }],
    }),
  );
  const problem = await deliver(dispatch).catch((cause: unknown) => cause);
  expect((problem as { mistakes: unknown }).mistakes).toEqual([
    { field: 'lines/0/figures/villages', reason: 'too many' },
  ]);
  expect(kept()).toEqual([]);
});
