// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { programOf, reloadOnce } from '../api/build';
import { LostPiece, Piece } from './piece';

const stays = () => Promise.resolve(false);

test('a part that did not come is asked for again once it is forgotten, and not before', async () => {
  const load = vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue('chart');
  const piece = new Piece<string>(load, stays);

  const first = piece.get();
  await expect(first).rejects.toBeInstanceOf(LostPiece);
  expect(piece.get()).toBe(first);
  piece.forget();

  await expect(piece.get()).resolves.toBe('chart');
  expect(load).toHaveBeenCalledTimes(2);
});

test('what was loaded ahead is there without asking again; what failed ahead is no failure yet', async () => {
  const load = vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue('drawer');
  const piece = new Piece<string>(load, stays);

  await piece.ahead();
  await piece.ahead();
  await expect(piece.get()).resolves.toBe('drawer');

  expect(load).toHaveBeenCalledTimes(2);
});

test('a page that is loaded anew for another build says nothing of the part that is gone', async () => {
  const piece = new Piece<string>(
    () => Promise.reject(new TypeError('404')),
    () => Promise.resolve(true),
  );
  const settled = vi.fn();
  void piece.get().then(settled, settled);

  await new Promise((later) => setTimeout(later));

  expect(settled).not.toHaveBeenCalled();
});

test('the program of a page is told by the address of its first file', () => {
  const html =
    '<script src="/display.js"></script><script type="module" crossorigin src="/assets/index-a1.js"></script>';

  expect(programOf(html)).toBe('/assets/index-a1.js');
  expect(programOf('<p>no page</p>')).toBeUndefined();
});

test('a page is loaded anew once for a program, however often parts of it are gone', () => {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  };
  const reload = vi.fn();

  expect(reloadOnce(storage, reload)).toBe(true);
  expect(reloadOnce(storage, reload)).toBe(false);

  expect(reload).toHaveBeenCalledTimes(1);
});
