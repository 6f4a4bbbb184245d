import type { Palette } from './palette';
import type { Line } from './drawn';

/** More labels than these would lie over each other on a phone. */
const MOST_LABELS = 3;

/** The values of a line; what is hollow is of a period that runs, what is pale covers only a part of its period or units. */
export function pointsOf(line: Line, palette: Palette, single: boolean) {
  const labelled = single && line.marks.filter((mark) => mark !== undefined).length <= MOST_LABELS;
  return line.values.map((value, i) => {
    const mark = line.marks[i];
    if (mark === undefined || value === null) return value;
    return {
      value,
      itemStyle: {
        color: mark.kind === 'running' ? palette.surface : palette.soft,
        borderColor: palette.series,
        borderWidth: 1.5,
        borderType: mark.kind === 'running' ? 'dashed' : 'solid',
      },
      label: {
        show: labelled && mark.words.length > 0,
        position: 'top',
        formatter: mark.words.join('\n'),
        color: palette.ink2,
        fontFamily: palette.font,
        fontSize: 11,
        lineHeight: 14,
      },
    };
  });
}
