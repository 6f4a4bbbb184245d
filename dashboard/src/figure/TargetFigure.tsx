import type { ReactNode } from 'react';
import type { Target } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { Figure } from './Figure';
import { formatExact } from '../messages/format';

/** What was measured last of what a target asks for. */
export function TargetFigure({ target, after }: { target: Target; after?: ReactNode }) {
  const { language } = useLanguage();
  return (
    <Figure
      ofSubject
      state={target.value === undefined ? 'NO_DATA' : 'VALUE'}
      explain={{
        kind: 'indicator',
        indicator: target.indicator,
        orgUnit: target.orgUnit,
        period: target.measured ?? target.due,
        breakdown: '',
      }}
      after={after}
    >
      {target.value !== undefined && formatExact(target.value, language)}
    </Figure>
  );
}
