import type { EChartsCoreOption } from 'echarts/core';
import { formatNumber, formatShort } from '../messages/format';
import type { Drawn } from './drawn';
import { marksOf, targetInSight } from './marks';
import { hasGenerated, pointsOf, realOf } from './points';

const MANY_LINES = 20;

/** Tooltips are drawn, not made of HTML: the content security policy takes no style attributes in markup. */
export function seriesOption(drawn: Drawn): EChartsCoreOption {
  const { palette, language, lines } = drawn;
  const text = { color: palette.ink2, fontFamily: palette.font, fontSize: 12 };
  const single = lines.length === 1;
  const asLines = drawn.stock || !single;
  const stroke = { color: palette.series, width: single ? 2.25 : 1.25, opacity: single ? 1 : 0.55 };
  const marks = marksOf(drawn);
  const remark = (point: number) => {
    const mark = single ? lines[0]?.marks[point] : undefined;
    return mark === undefined ? '' : ` (${mark.said})`;
  };
  return {
    animation: false,
    textStyle: text,
    grid: { left: 4, right: 16, top: 30, bottom: 4, containLabel: true },
    tooltip: {
      trigger: single ? 'axis' : 'item',
      renderMode: 'richText',
      confine: true,
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { ...text, color: palette.ink },
      valueFormatter: (value: unknown, point: number) =>
        typeof value === 'number'
          ? formatNumber(value, language, drawn.decimals) + drawn.suffix + remark(point)
          : ((single ? lines[0]?.lacks[point] : undefined) ?? '∅'),
    },
    xAxis: {
      type: 'category',
      data: drawn.labels,
      boundaryGap: true,
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      // one line from zero on, or a fall of 4 % looks like a collapse; many lines are there to be told apart
      scale: drawn.stock && !single,
      axisLabel: { ...text, formatter: (value: number) => formatShort(value, language) },
      splitLine: { lineStyle: { color: palette.line } },
      ...targetInSight(drawn),
    },
    series: [
      ...lines.map((line, i) => ({
        name: line.name,
        type: asLines ? 'line' : 'bar',
        data: pointsOf(line, palette, single),
        connectNulls: false,
        symbol: 'circle',
        symbolSize: single ? 7 : 5,
        showSymbol: single ? line.values.length <= 40 : lines.length <= MANY_LINES,
        barMaxWidth: 36,
        // a zero is a number: it is drawn, and only what is missing is a gap
        barMinHeight: 2,
        itemStyle: { color: palette.series },
        lineStyle: { ...stroke, type: hasGenerated(line) ? 'dashed' : 'solid' },
        emphasis: single ? {} : { focus: 'series', lineStyle: { width: 3, opacity: 1 } },
        triggerLineEvent: !single,
        ...(i > 0 || marks.length === 0
          ? {}
          : { markLine: { silent: true, symbol: 'none', animation: false, data: marks, label: text } }),
      })),
      ...(asLines ? lines.filter(hasGenerated) : []).map((line) => ({
        type: 'line',
        data: realOf(line),
        connectNulls: false,
        symbol: 'none',
        silent: true,
        tooltip: { show: false },
        lineStyle: stroke,
      })),
    ],
  };
}
