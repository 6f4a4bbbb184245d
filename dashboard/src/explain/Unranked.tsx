import { Link } from 'react-router';
import type { UnrankedUnit } from '../api/shapes';
import { formatNumber } from '../messages/format';
import { StateMark } from '../figure/StateMark';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import styles from './explain.module.css';

const SHOWN = 200;

/** The units that have no value and so no rank, each with the reason. */
export function Unranked({ units, opened }: { units: UnrankedUnit[]; opened: boolean }) {
  const { say, language } = useLanguage();
  const address = useAddress();
  if (units.length === 0) return null;
  const whole = (number: number) => formatNumber(number, language);
  return (
    <details className={styles.unranked} open={opened}>
      <summary>{say('explain.rank.unranked', { count: whole(units.length) })}</summary>
      <ul>
        {units.slice(0, SHOWN).map((unit) => (
          <li key={unit.orgUnit}>
            <Link to={address(`/units/${unit.orgUnit}`)}>
              <Name of={unit.names} />
            </Link>{' '}
            <StateMark state={unit.state} />
          </li>
        ))}
      </ul>
      {units.length > SHOWN && (
        <p className={styles.small}>
          {say('explain.rank.unranked.more', { count: whole(units.length - SHOWN) })}
        </p>
      )}
    </details>
  );
}
