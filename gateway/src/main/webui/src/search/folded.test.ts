import { expect, test } from 'vitest';
import { folded } from './folded';

test('yen bai finds Yên Bái, dong tam finds Đồng Tâm', () => {
  expect(folded('Tỉnh Yên Bái')).toContain(folded('yen bai'));
  expect(folded('Phường Đồng Tâm')).toContain(folded('DONG TAM'));
});
