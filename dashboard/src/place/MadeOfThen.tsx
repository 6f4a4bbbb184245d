import { Link } from 'react-router';
import type { OrgUnitDetails } from '../api/shapes';
import { formatDate, formatNumber } from '../messages/format';
import { OwnBoundaries } from '../layout/OwnBoundaries';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { useLanguage } from '../messages/language';
import styles from './place.module.css';
import { useAddress, usePlace } from './place';

/** Says that a unit was not there yet on the boundaries, who was, and the way back to its own. */
export function MadeOfThen({ unit }: { unit: OrgUnitDetails }) {
  const { say, language } = useLanguage();
  const { boundaries } = usePlace();
  const address = useAddress();
  if (unit.madeOf === undefined || boundaries === undefined) return null;
  return (
    <div className={styles.then} role="note" data-made-of={unit.id}>
      <p data-plain>
        <Sentence
          message="unit.before.said"
          values={{ day: formatDate(boundaries), unit: <Name of={unit.names} /> }}
        />{' '}
        {unit.madeOf.map((before, i) => (
          <span key={before.id}>
            {i > 0 && ', '}
            <Link to={address(`/units/${before.id}`)}>
              <Name of={before.names} />
            </Link>
            {before.share !== 1 &&
              ` (${say('unit.share', { share: formatNumber(100 * before.share, language, 1) })})`}
          </span>
        ))}
        .
      </p>
      <p>
        <OwnBoundaries />
      </p>
    </div>
  );
}
