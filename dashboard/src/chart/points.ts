import type { Palette } from './palette';
import type { Line } from './drawn';

/** More labels than these would lie over each other on a phone. */
const MOST_LABELS = 3;

type Mark = NonNullable<Line['marks'][number]>;

/** What is generated is a hollow, dashed diamond in a colour of its own: it never looks real, in black and white either. */
function drawnAs({ kind, generated }: Mark, palette: Palette) {
  return {
    ...(generated && { symbol: 'diamond', symbolSize: 10 }),
    itemStyle: {
      color: generated || kind === 'running' ? palette.surface : palette.soft,
      borderColor: generated ? palette.demo : palette.series,
      borderWidth: 1.5,
      borderType: generated || kind === 'running' ? 'dashed' : 'solid',
    },
  };
}

/** The values of a line; what is hollow is generated or of a period that runs, what is pale covers only a part of its period or units. */
export function pointsOf(line: Line, palette: Palette, single: boolean) {
  const labelled = single && line.marks.filter((mark) => mark && mark.kind !== 'whole').length <= MOST_LABELS;
  return line.values.map((value, i) => {
    const mark = line.marks[i];
    if (mark === undefined || value === null) return value;
    return {
      value,
      ...drawnAs(mark, palette),
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

export function hasGenerated(line: Line): boolean {
  return line.marks.some((mark) => mark?.generated === true);
}

/** What of a line is real: between two such points it is drawn solid over the dashed one. */
export function realOf(line: Line): (number | null)[] {
  return line.values.map((value, i) => (line.marks[i]?.generated === true ? null : value));
}
