import { Link } from 'react-router';
import type { Indicator, OrgUnitDetails, Succession } from '../api/shapes';
import { formatDate, formatNumber } from '../messages/format';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { Sentence } from '../messages/Sentence';
import { NameOfUnit } from '../place/NameOfUnit';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import type { Break } from './breaks';
import styles from './chart.module.css';

interface Props {
  unit: OrgUnitDetails;
  breaks: Break[];
  rule: Indicator['acrossMergers'];
}

/** Explains in words where a series breaks, and how figures go over the break. */
export function BreakNotes({ unit, breaks, rule }: Props) {
  const { say } = useLanguage();
  if (breaks.length === 0) return null;
  return (
    <ul className={styles.breaks}>
      {breaks.map((found) => (
        <li key={found.kind} data-plain>
          <Sentence
            message={found.kind === 'begun' ? 'series.begun' : 'series.ended'}
            values={{ date: formatDate(found.date), unit: <Name of={unit.names} /> }}
          />{' '}
          {found.links.length === 0 ? (
            say('series.unknown')
          ) : (
            <Links links={found.links} former={found.kind === 'begun'} />
          )}{' '}
          {found.kind === 'begun' && found.links.length > 0 && say(`mergers.${rule}`)}
        </li>
      ))}
    </ul>
  );
}

function Links({ links, former }: { links: Succession[]; former: boolean }) {
  const { language } = useLanguage();
  const address = useAddress();
  return (
    <>
      {links.map((link, i) => (
        <span key={link.id}>
          {i > 0 && ', '}
          <Link to={address(`/units/${link.id}`)}>
            <NameOfUnit of={link.names} end={former ? link.date : undefined} />
          </Link>
          {link.share !== 1 && `, ${formatNumber(100 * link.share, language, 1)} %`}
          {link.document !== undefined && (
            <>
              ; <Written>{link.document}</Written>
            </>
          )}
        </span>
      ))}
      .
    </>
  );
}
