import type { IndexSet, Score } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../messages/format';
import { useLanguage } from '../messages/language';
import { publishedBy } from './published';

interface Props {
  definition: IndexSet;
  item: Score['total'];
  orgUnit: string;
  period: string;
}

/** What was published of a total or a pillar, beside what is computed. */
export function PublishedScore({ definition, item, orgUnit, period }: Props) {
  const { say, language } = useLanguage();
  const indicator = publishedBy(definition, item.code);
  const value = item.published?.value;
  if (indicator === undefined || value === undefined) return null;
  return (
    <div>
      <dt>{say('overview.published.score')}</dt>
      <dd>
        <Figure
          demo={item.published?.demo}
          explain={{ kind: 'indicator', indicator, orgUnit, period, breakdown: '' }}
        >
          {/* an index from 0 to 1 has four places, points have two */}
          {formatNumber(value, language, value > 1 ? 2 : 4)}
        </Figure>
      </dd>
    </div>
  );
}
