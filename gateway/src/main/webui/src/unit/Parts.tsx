import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { orgUnitsQuery } from '../api/queries';
import type { OrgUnitDetails } from '../api/shapes';
import { Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { alphabetical } from '../place/alphabet';
import { dayWithin } from '../place/level';
import { lastDayOf } from '../place/period';
import { useAddress, usePlace } from '../place/place';
import styles from './unit.module.css';

/** The units that a unit consists of, on the boundaries that are looked at. */
export function Parts({ unit }: { unit: OrgUnitDetails }) {
  const { say, name } = useLanguage();
  const { period, boundaries } = usePlace();
  const address = useAddress();
  const day = boundaries ?? dayWithin(unit, lastDayOf(period));
  const parts = useQuery({
    ...orgUnitsQuery({ parent: unit.id, on: day, size: 1000 }),
    enabled: unit.parts > 0,
  });
  if (unit.parts === 0) return null;
  return (
    <Panel title={say('unit.parts')}>
      <Loaded query={parts} rows={4}>
        {({ items }) => (
          <ul className={styles.parts}>
            {items
              .toSorted((a, b) => alphabetical(name(a.names), name(b.names)))
              .map((part) => (
                <li key={part.id}>
                  <Link to={address(`/units/${part.id}`)}>
                    <Name of={part.names} />
                  </Link>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
