import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Name } from './Name';

const spoken = vi.hoisted(() => ({ language: 'en' }));
vi.mock('./language', () => ({
  useLanguage: () => ({
    language: spoken.language,
    name: (names: { vi: string; en?: string } | undefined, otherwise: string) =>
      (spoken.language === 'en' ? (names?.en ?? names?.vi) : names?.vi) ?? otherwise,
  }),
}));

test.each([
  ['en', { vi: 'Xã Tú Lệ' }, '<span lang="vi">Xã Tú Lệ</span>'],
  ['en', { vi: 'Chính quyền số', en: 'Digital government' }, 'Digital government'],
  ['vi', { vi: 'Xã Tú Lệ' }, 'Xã Tú Lệ'],
])('in %s the name %o is told as what it is', (language, names, shown) => {
  spoken.language = language;

  expect(renderToStaticMarkup(<Name of={names} />)).toBe(shown);
});
