import { expect, test } from 'vitest';
import table from '../../../web-kit/src/test/resources/text/folded.csv?raw';
import { folded } from './folded';

const cases = table
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

test.each(cases)('%s', (_, text, wanted) => {
  const written = JSON.parse(`"${text}"`) as string;

  expect(folded(written)).toBe(wanted === '""' ? '' : wanted);
});

test('yen bai finds Yên Bái, dong tam finds Đồng Tâm', () => {
  expect(folded('Tỉnh Yên Bái')).toContain(folded('yen bai'));
  expect(folded('Phường Đồng Tâm')).toContain(folded('DONG TAM'));
});
