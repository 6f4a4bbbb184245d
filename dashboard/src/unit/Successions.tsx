import { Link } from 'react-router';
import type { OrgUnitDetails } from '../api/shapes';
import { formatDate, formatNumber } from '../messages/format';
import { Written } from '../messages/Written';
import { NameOfUnit } from '../place/NameOfUnit';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import styles from './unit.module.css';

/** What a unit came from and went on as, in words. */
export function Successions({ unit }: { unit: OrgUnitDetails }) {
  const { say, language } = useLanguage();
  const address = useAddress();
  const lines = [
    ...unit.predecessors.map((link) => ({ link, key: 'unit.madeOf' as const, end: link.date })),
    ...unit.successors.map((link) => ({ link, key: 'unit.wentOn' as const, end: undefined })),
  ];
  if (lines.length === 0 && !unit.successorUnknown) return null;
  return (
    <ul className={styles.successions}>
      {lines.map(({ link, key, end }) => (
        <li key={key + link.id} data-plain>
          {say(key, { day: formatDate(link.date) })}{' '}
          <Link to={address(`/units/${link.id}`)}>
            <NameOfUnit of={link.names} end={end} />
          </Link>
          {link.share !== 1 &&
            `, ${say('unit.share', { share: formatNumber(100 * link.share, language, 1) })}`}
          {link.document !== undefined && (
            <>
              ; <Written>{link.document}</Written>
            </>
          )}
        </li>
      ))}
      {unit.successorUnknown && <li>{say('unit.successorUnknown')}</li>}
    </ul>
  );
}
