import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sayIn } from '../messages/language';
import { frameNotes } from './frameNotes';

const say = sayIn('vi');
const PAGE = 'https://trucot.vn/units/15?indicator=SOC.TEAM.MEMBERS';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-28T10:00:00Z') }));
afterEach(() => void vi.useRealTimers());

test('a picture says what its signs mean, where its numbers come from, its day and its address', () => {
  const marks = [undefined, { kind: 'whole' as const, generated: true, words: [] }];
  const sources = ['Đã công bố: Báo Yên Bái', 'Máy sinh: demo'];
  expect(frameNotes({ marks, breaks: [], sources }, say, PAGE)).toEqual([
    '◇ số liệu mẫu, máy sinh',
    'Nguồn: Đã công bố: Báo Yên Bái; Máy sinh: demo',
    `Trụ Cột, 28/11/2026: ${PAGE}`,
  ]);
});

test('a picture of plain figures without named sources says its day and address', () => {
  expect(frameNotes({ marks: [], breaks: [], sources: [] }, say, PAGE)).toEqual([
    `Trụ Cột, 28/11/2026: ${PAGE}`,
  ]);
});
