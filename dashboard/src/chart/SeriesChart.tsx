import { type Ref, useImperativeHandle, useMemo, useRef } from 'react';
import type { Indicator, Series, SeriesEntry } from '../api/shapes';
import { useExplain } from '../figure/useExplain';
import { formatDate, formatNumber } from '../messages/format';
import { unitInWords, unitSuffix } from '../figure/measureUnit';
import { useLanguage } from '../messages/language';
import { periodInShort } from '../place/words';
import type { Break } from './breaks';
import styles from './chart.module.css';
import { MarkLegend } from './MarkLegend';
import { usePalette } from './palette';
import { frameNotes } from './frameNotes';
import { framed, type Picture } from './picture';
import { markInWords, pointMark } from './pointMark';
import { seriesOption } from './seriesOption';
import { sourcesInWords } from './source';
import { useEchart } from './useEchart';

interface Props {
  ref?: Ref<Picture>;
  indicator: Indicator;
  entries: SeriesEntry[];
  nameOf: (orgUnit: string) => string;
  periods: string[];
  periodStates: Series['periodStates'];
  breaks: Break[];
  target: { value: number; due: string } | undefined;
  unitName: string;
}

/** Sharp on the screens of phones and in print. */
const RATIO = 2;

/** The series of one unit, or of all units of a level; a point opens where its number comes from. */
export default function SeriesChart(props: Props) {
  const { ref, indicator, entries, nameOf, periods, periodStates, breaks, target, unitName } = props;
  const { say, name, language } = useLanguage();
  const palette = usePalette(indicator.pillar);
  const explain = useExplain();
  const suffix = unitSuffix(indicator.measureUnit, say);
  const lines = useMemo(
    () =>
      entries.map((entry) => ({
        name: nameOf(entry.orgUnit),
        values: entry.values,
        lacks: periods.map((period) => {
          const state = entry.states[period];
          return state === undefined ? undefined : say(`state.${state}`);
        }),
        marks: periods.map((period) => {
          const mark = pointMark(entry, period, periodStates?.[period], indicator, say);
          return mark && { ...mark, said: markInWords(mark, say) };
        }),
      })),
    [entries, nameOf, periods, periodStates, indicator, say],
  );
  const option = useMemo(
    () =>
      seriesOption({
        lines,
        labels: periods.map(periodInShort),
        decimals: indicator.decimals,
        suffix,
        stock: indicator.acrossTime !== 'SUM' || indicator.ratio,
        breaks: breaks.map((found) => ({
          ...found,
          label: periodInShort(found.period),
          words: say('series.break', { date: formatDate(found.date) }),
        })),
        target:
          target === undefined
            ? undefined
            : {
                value: target.value,
                label: say('series.target', {
                  value: formatNumber(target.value, language) + suffix,
                  due: periodInShort(target.due),
                }),
              },
        language,
        palette,
      }),
    [lines, periods, indicator, breaks, target, suffix, language, palette, say],
  );
  const element = useRef<HTMLDivElement>(null);
  const chart = useEchart(element, option, (line, point) => {
    const [entry, period] = [entries[line], periods[point]];
    if (entry === undefined || period === undefined) return;
    const { indicator: code, orgUnit, breakdown } = entry;
    explain({ kind: 'indicator', indicator: code, orgUnit, period, breakdown });
  });
  const generated = lines.some((line) => line.marks.some((mark) => mark?.generated));
  const frame = {
    title: name(indicator.names),
    subtitle: `${unitName} · ${unitInWords(indicator.measureUnit, say)}`,
    stamp: generated ? `DEMO: ${say('demo.hint')}` : '',
    notes: frameNotes(
      { marks: lines.flatMap((line) => line.marks), breaks, sources: sourcesInWords(entries, say) },
      say,
    ),
  };
  useImperativeHandle(ref, () => ({
    png: () => {
      const drawn = chart.current?.renderToCanvas({ pixelRatio: RATIO, backgroundColor: palette.surface });
      return drawn && framed(drawn, frame, palette, RATIO).toDataURL('image/png');
    },
  }));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.unit}>{unitInWords(indicator.measureUnit, say)}</figcaption>
      <div
        ref={element}
        className={styles.canvas}
        role="img"
        aria-label={say('series.alternative', { indicator: name(indicator.names), unit: unitName })}
      />
      <MarkLegend marks={lines.flatMap((line) => line.marks)} pillar={indicator.pillar} />
    </figure>
  );
}
