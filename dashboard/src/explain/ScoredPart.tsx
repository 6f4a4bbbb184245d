import type { RankedScore, Ranking } from '../api/shapes';
import { formatNumber } from '../messages/format';
import { useLanguage } from '../messages/language';

interface Props {
  scored: RankedScore | undefined;
  criterion: Ranking['by'];
}

/** How much of what applies to a unit was scored, and what part of it a rank asks for. */
export function ScoredPart({ scored, criterion }: Props) {
  const { say, language } = useLanguage();
  if (scored === undefined) return null;
  return (
    <>
      <div>
        <dt>{say('ranking.points')}</dt>
        <dd>{formatNumber(scored.points, language, 2)}</dd>
      </div>
      <div>
        <dt>{say('ranking.scored')}</dt>
        <dd>
          {say('explain.rank.scored', {
            scored: formatNumber(scored.scoredMaximum, language, 2),
            applicable: formatNumber(scored.applicableMaximum, language, 2),
            share: formatNumber(100 * (scored.share ?? 0), language, 1),
            least: formatNumber(100 * (criterion.leastShare ?? 0), language, 0),
          })}
        </dd>
      </div>
    </>
  );
}
