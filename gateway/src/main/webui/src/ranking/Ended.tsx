import { Link } from 'react-router';
import type { EndedParent, OrgUnitKind } from '../api/shapes';
import { Empty } from '../layout/Loaded';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { formatDate } from '../messages/format';
import { INDEX_SET } from '../figure/indexSet';

/** Says of a unit that was no more in the period that it has nobody to rank, and where to look. */
export function Ended({ parent, level }: { parent: EndedParent; level: OrgUnitKind }) {
  const { say, name } = useLanguage();
  const address = useAddress();
  return (
    <Empty>
      {say('ranking.ended', { unit: name(parent.names), day: formatDate(parent.validTo) })}
      {parent.successors.map((successor) => (
        <span key={successor.orgUnit}>
          {' '}
          <Link to={address(`/rankings/${INDEX_SET}`, { level, parent: successor.orgUnit })}>
            {say('ranking.ended.see', { unit: name(successor.names) })}
          </Link>
        </span>
      ))}
    </Empty>
  );
}
