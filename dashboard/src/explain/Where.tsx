import { Link } from 'react-router';
import type { Names } from '../api/shapes';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { Resolved } from '../place/Resolved';
import { useAddress } from '../place/place';
import { periodInWords } from '../place/words';
import styles from './explain.module.css';

interface Props {
  /** Whose number it is, which the asked one may not be on the boundaries. */
  orgUnit: string;
  names: Names | undefined;
  resolvedFrom: string | undefined;
  boundaries: string | undefined;
  period: string;
  /** What the page of the unit shows first. */
  indicator?: string;
}

/** Whose number the drawer explains, and of when. */
export function Where({ orgUnit, names, resolvedFrom, boundaries, period, indicator }: Props) {
  const { say } = useLanguage();
  const address = useAddress();
  return (
    <p className={styles.where}>
      <Link to={address(`/units/${orgUnit}`, indicator === undefined ? {} : { indicator })}>
        <Name of={names} otherwise={orgUnit} />
      </Link>
      , {periodInWords(period, say).toLowerCase()}{' '}
      <Resolved from={resolvedFrom} names={names} boundaries={boundaries} />
    </p>
  );
}
