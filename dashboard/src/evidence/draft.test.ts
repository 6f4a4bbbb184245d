import { expect, test } from 'vitest';
import { asSending, EMPTY, fileAddress, inWords, keys, LARGEST, missing, told, unfit } from './draft';

test('what is empty is not told, and a link only of a link', () => {
  const draft = { ...EMPTY, title: ' Biên bản ', link: 'https://a.vn', documentDate: '2025-01-15' };

  expect(told(draft)).toEqual({ title: 'Biên bản', documentDate: '2025-01-15' });
  expect(asSending({ ...draft, kind: 'LINK' }, '/x', 'k').body).toEqual({
    kind: 'LINK',
    title: 'Biên bản',
    documentDate: '2025-01-15',
    link: 'https://a.vn',
  });
});

test('a file is sent with what is told of it in its address', () => {
  const draft = { ...EMPTY, about: 'plan', forEverybody: true };

  expect(fileAddress(draft, '/x/evidence', 'Biên bản.pdf')).toBe(
    '/x/evidence/files?fileName=Bi%C3%AAn+b%E1%BA%A3n.pdf&about=plan&forEverybody=true',
  );
});

test.each([
  ['FILE', ['content']],
  ['PHOTO', ['content']],
  ['LINK', ['link']],
  ['DOCUMENT', ['documentNumber', 'documentDate', 'issuer']],
] as const)('a %s lacks %j at first', (kind, fields) => {
  expect(missing({ ...EMPTY, kind }, undefined)).toEqual(fields);
});

test.each([
  ['a.pdf', 10, undefined],
  ['ẢNH.JPG', LARGEST, undefined],
  ['a.doc', 10, 'name'],
  ['a', 10, 'name'],
  ['a.pdf', 0, 'empty'],
  ['a.pdf', LARGEST + 1, 'large'],
] as const)('%s of %i bytes is %s', (name, size, why) => {
  expect(unfit(name, size)).toBe(why);
});

test('what is sent again as it was has the same key', () => {
  const keyOf = keys();
  const file = new Blob(['a']);
  const first = keyOf(EMPTY, file);

  expect(keyOf({ ...EMPTY }, file)).toBe(first);
  expect(keyOf(EMPTY, new Blob(['a']))).not.toBe(first);
  expect(keyOf({ ...EMPTY, title: 'b' }, file)).not.toBe(first);
});

test('a size is said in words', () => {
  expect(inWords(300)).toBe('1 KB');
  expect(inWords(250_000)).toBe('244 KB');
  expect(inWords(LARGEST)).toBe('20 MB');
});
