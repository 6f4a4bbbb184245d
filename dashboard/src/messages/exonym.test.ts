import { expect, test } from 'vitest';
import { exonym, exonymText } from './exonym';

test.each([
  ['Tỉnh Yên Bái', 'Yên Bái Province'],
  ['Thành phố Lào Cai', 'Lào Cai City'],
  ['Huyện Văn Yên', 'Văn Yên District'],
  ['Thị xã Nghĩa Lộ', 'Nghĩa Lộ Town'],
  ['Thị trấn N.T Phong Hải', 'N.T Phong Hải Township'],
  ['Xã Tú Lệ', 'Tú Lệ Commune'],
  ['Phường Yên Ninh', 'Yên Ninh Ward'],
  ['Phường 3', 'Ward 3'],
])('%s is read as %s', (vi, en) => {
  expect(exonymText(vi)).toBe(en);
});

test.each([
  'Thôn Bản Lùng',
  'Tổ dân phố 5',
  'Sở Thông tin và Truyền thông',
  'Xã có tổ công nghệ số cộng đồng',
  'Xã hội số',
  'Tỉnh Lào Cai, Tỉnh Yên Bái',
])('%s stays as it is', (vi) => {
  expect(exonym(vi)).toEqual([{ text: vi, vietnamese: true }]);
});

test('the proper name is Vietnamese, the word for the kind is not', () => {
  expect(exonym('Huyện Văn Yên')).toEqual([
    { text: 'Văn Yên', vietnamese: true },
    { text: ' District', vietnamese: false },
  ]);
});
