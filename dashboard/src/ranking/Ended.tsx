import { Link } from 'react-router';
import type { EndedParent, OrgUnitKind } from '../api/shapes';
import { Empty } from '../layout/Loaded';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { useAddress } from '../place/place';
import { formatDate } from '../messages/format';

interface Props {
  indexSet: string;
  parent: EndedParent;
  level: OrgUnitKind;
}

/** Says of a unit that was no more in the period that it has nobody to rank, and where to look. */
export function Ended({ indexSet, parent, level }: Props) {
  const address = useAddress();
  return (
    <Empty>
      <Sentence
        message="ranking.ended"
        values={{ unit: <Name of={parent.names} />, day: formatDate(parent.validTo) }}
      />
      {parent.successors.map((successor) => (
        <span key={successor.orgUnit}>
          {' '}
          <Link to={address(`/rankings/${indexSet}`, { level, parent: successor.orgUnit })}>
            <Sentence message="ranking.ended.see" values={{ unit: <Name of={successor.names} /> }} />
          </Link>
        </span>
      ))}
    </Empty>
  );
}
