import { expect, test } from 'vitest';
import units from '../../../data/yen-bai/src/main/resources/yen-bai/org-units.csv?raw';
import { alphabetical } from './alphabet';

// the servers are tested against the file that this test keeps: `npm test -- --update` writes it
test('the names of all units stand in the order of the alphabet', async () => {
  const [head = '', ...rows] = units.trimEnd().split('\n');
  const column = head.split(',').indexOf('name_vi');
  const names = new Set(rows.map((row) => row.split(',')[column] ?? ''));
  const sorted = [...names].toSorted(alphabetical);

  await expect(`${sorted.join('\n')}\n`).toMatchFileSnapshot(
    '../../../web-kit/src/test/resources/text/unit-names.txt',
  );
});

test('names go word by word, đ after d', () => {
  const names = ['Lao Chải', 'Làng Giàng', 'Đại Lịch', 'Dế Su Phình', 'La Pan Tẩn', 'Dền Thàng'];

  expect(names.toSorted(alphabetical)).toEqual([
    'Dế Su Phình',
    'Dền Thàng',
    'Đại Lịch',
    'La Pan Tẩn',
    'Làng Giàng',
    'Lao Chải',
  ]);
});
