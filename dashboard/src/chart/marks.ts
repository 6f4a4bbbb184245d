import type { Drawn } from './drawn';

/** Mergers as upright lines, the target as a level one. */
export function marksOf({ breaks, target, labels, palette }: Drawn) {
  const upright = breaks.map((found) => ({
    xAxis: found.label,
    label: {
      formatter: found.words,
      position: 'end',
      // the words lie above the drawing, on the side where there is room for them
      align: labels.indexOf(found.label) > labels.length / 2 ? 'right' : 'left',
      color: palette.warn,
    },
    lineStyle: { color: palette.warn, type: 'dashed', width: 1.5 },
  }));
  if (target === undefined) return upright;
  const level = {
    yAxis: target.value,
    label: { formatter: target.label, position: 'insideStartTop', color: palette.ink },
    lineStyle: { color: palette.ink, type: 'solid', width: 1.5 },
  };
  return [...upright, level];
}

/** Where the values leave the target out of sight, ends the axis at the target. */
export function targetInSight({ target }: Drawn) {
  if (target === undefined) return {};
  const { value } = target;
  return {
    max: (seen: { max: number }) => (value > seen.max ? value : null),
    min: (seen: { min: number }) => (value < seen.min ? value : null),
  };
}
