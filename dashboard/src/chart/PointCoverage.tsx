import type { Indicator, SeriesEntry } from '../api/shapes';
import { coveredInSeries } from '../figure/coverage';
import { CoverageWords } from '../figure/CoverageWords';
import { Figure } from '../figure/Figure';
import { useLanguage } from '../messages/language';

interface Props {
  indicator: Indicator;
  entry: SeriesEntry;
  period: string;
}

/** What a value of a series covers; of one that is missing its state says all. */
export function PointCoverage({ indicator, entry, period }: Props) {
  const { say } = useLanguage();
  if (entry.states[period] !== undefined) return null;
  const found = entry.incomplete?.[period];
  if (found === undefined) return say('covered.complete');
  const { orgUnit, breakdown } = entry;
  return (
    <Figure explain={{ kind: 'indicator', indicator: indicator.code, orgUnit, period, breakdown }}>
      <CoverageWords of={coveredInSeries(found, indicator)} />
    </Figure>
  );
}
