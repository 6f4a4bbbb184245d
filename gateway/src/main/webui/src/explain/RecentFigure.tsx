import type { RecentChange } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { unitSuffix } from '../figure/measureUnit';
import { StatedValue } from '../figure/StatedValue';
import { useLanguage } from '../messages/language';

/** A figure as it was recorded, or that it was withdrawn. */
export function RecentFigure({ change }: { change: RecentChange }) {
  const { say } = useLanguage();
  const { indicator, orgUnit, period, breakdown, numerator, denominator } = change;
  if (change.withdrawn) return say('overview.changes.withdrawn');
  return (
    <Figure
      ofSubject
      state={numerator === null ? 'NOT_APPLICABLE' : 'VALUE'}
      demo={change.demo}
      explain={{ kind: 'indicator', indicator, orgUnit, period, breakdown }}
    >
      <StatedValue numerator={numerator} denominator={denominator} />
      {denominator === undefined && unitSuffix(change.measureUnit, say)}
    </Figure>
  );
}
