import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { nameIn as nameOf } from './language';
import { Name } from './Name';

const spoken = vi.hoisted(() => ({ language: 'en' as 'en' | 'vi' }));
vi.mock('./language', async (original) => {
  const { nameIn } = await original<{ nameIn: typeof nameOf }>();
  return { useLanguage: () => ({ language: spoken.language, name: nameIn(spoken.language) }) };
});

test.each([
  ['en', { vi: 'Thôn Bản Lùng' }, '<span lang="vi">Thôn Bản Lùng</span>'],
  ['en', { vi: 'Xã Tú Lệ' }, '<span lang="vi">Tú Lệ</span> Commune'],
  ['en', { vi: 'Chính quyền số', en: 'Digital government' }, 'Digital government'],
  ['vi', { vi: 'Xã Tú Lệ' }, 'Xã Tú Lệ'],
] as const)('in %s the name %o is told as what it is', (language, names, shown) => {
  spoken.language = language;

  expect(renderToStaticMarkup(<Name of={names} />)).toBe(shown);
});
