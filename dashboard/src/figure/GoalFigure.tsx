import type { Goal } from '../api/shapes';
import { formatExact } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Figure } from './Figure';
import { unitSuffix } from './measureUnit';

/** What was measured last towards a goal. */
export function GoalFigure({ goal }: { goal: Goal }) {
  const { say, language } = useLanguage();
  const { indicator, orgUnit, measured, due, value, measureUnit } = goal;
  return (
    <Figure
      ofSubject
      state={value === undefined ? 'NO_DATA' : 'VALUE'}
      explain={{ kind: 'indicator', indicator, orgUnit, period: measured ?? due, breakdown: '' }}
    >
      {value !== undefined && formatExact(value, language) + unitSuffix(measureUnit, say, value)}
    </Figure>
  );
}
