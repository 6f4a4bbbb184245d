import { formatDate, today } from '../messages/format';
import type { Say } from '../messages/language';
import type { Break } from './breaks';
import type { PointMark } from './pointMark';

interface Shown {
  marks: (PointMark | undefined)[];
  breaks: Break[];
  sources: string[];
}

/** What stands under a saved picture: what its signs mean, where its numbers come from, where and when it was taken. */
export function frameNotes({ marks, breaks, sources }: Shown, say: Say, address = location.href): string[] {
  const kinds = [
    ...(marks.some((mark) => mark?.generated) ? [`◇ ${say('chart.generated')}`] : []),
    ...(marks.some((mark) => mark?.kind === 'running') ? [`▯ ${say('period.state.RUNNING')}`] : []),
    ...(marks.some((mark) => mark?.kind === 'partial') ? [`▤ ${say('covered.partly')}`] : []),
    ...breaks.map((found) => `┆ ${say('series.break', { date: formatDate(found.date) })}`),
  ];
  return [
    ...(kinds.length === 0 ? [] : [kinds.join('   ')]),
    ...(sources.length === 0 ? [] : [`${say('series.origin')}: ${sources.join('; ')}`]),
    `${say('app.name')}, ${formatDate(today())}: ${address}`,
  ];
}
