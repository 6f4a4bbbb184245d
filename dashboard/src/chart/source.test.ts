import { expect, test } from 'vitest';
import type { SeriesEntry } from '../api/shapes';
import { sayIn } from '../messages/language';
import { sourceInWords, sourcesInWords } from './source';

const say = sayIn('vi');
const entry = {
  origins: [null, 'OWN', 'OWN', 'PARTS'],
  sources: [null, { kind: 'PUBLISHED', name: 'Báo Yên Bái' }, { kind: 'DEMO', name: 'demo' }, null],
} as unknown as Pick<SeriesEntry, 'origins' | 'sources'>;

test('an own figure says who states it, any other how it was made', () => {
  expect([0, 1, 2, 3].map((i) => sourceInWords(entry, i, say))).toEqual([
    '',
    'Đã công bố: Báo Yên Bái',
    'Máy sinh: demo',
    'Gộp từ đơn vị thành phần',
  ]);
});

test('sources of a picture are said once each', () => {
  expect(sourcesInWords([entry, entry], say)).toHaveLength(3);
  expect(sourcesInWords([{}], say)).toEqual([]);
});
