import type { RecentChange } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { unitSuffix } from '../figure/measureUnit';
import { StatedValue } from '../figure/StatedValue';
import { useLanguage } from '../messages/language';
import styles from './explain.module.css';

/** A figure as it was recorded, or that it was withdrawn, and what was in force until then where that is known. */
export function RecentFigure({ change }: { change: RecentChange }) {
  const { say } = useLanguage();
  const { indicator, orgUnit, period, breakdown, numerator, denominator, before } = change;
  const explain = { kind: 'indicator' as const, indicator, orgUnit, period, breakdown };
  const replaced = before !== undefined && (
    <span className={styles.small}>
      {' '}
      ({say('overview.changes.before')}{' '}
      <StatedValue numerator={before.numerator} denominator={before.denominator} />)
    </span>
  );
  if (change.withdrawn) {
    return (
      <Figure explain={explain} after={replaced}>
        {say('overview.changes.withdrawn')}
      </Figure>
    );
  }
  return (
    <Figure
      ofSubject
      state={numerator === null ? 'NOT_APPLICABLE' : 'VALUE'}
      demo={change.demo}
      explain={explain}
      after={replaced}
    >
      <StatedValue numerator={numerator} denominator={denominator} />
      {denominator === undefined && unitSuffix(change.measureUnit, say, numerator ?? undefined)}
    </Figure>
  );
}
