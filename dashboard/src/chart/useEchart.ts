import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, type EChartsCoreOption, init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

register([LineChart, BarChart, GridComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

/** Draws options into an element, follows its size, and lets go when it leaves the page. */
export function useEchart(
  element: RefObject<HTMLDivElement | null>,
  option: EChartsCoreOption,
  onPoint: (line: number, point: number) => void,
): RefObject<ECharts | null> {
  const chart = useRef<ECharts>(null);
  const pointed = useEffectEvent(onPoint);
  useEffect(() => {
    if (element.current === null) return;
    const drawn = init(element.current, undefined, { renderer: 'canvas' });
    chart.current = drawn;
    drawn.on('click', ({ componentType, seriesIndex, dataIndex }) => {
      if (componentType === 'series' && seriesIndex !== undefined && dataIndex !== undefined) {
        pointed(seriesIndex, dataIndex);
      }
    });
    const sizes = new ResizeObserver(() => drawn.resize());
    sizes.observe(element.current);
    return () => {
      sizes.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, [element]);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);
  return chart;
}
