import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { orgUnitQuery } from '../api/queries';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { useLanguage } from '../messages/language';
import { MadeOfThen } from '../place/MadeOfThen';
import { usePlace, useUnit } from '../place/place';
import { peersWithin } from './peers';
import { RankingWithin } from './RankingWithin';

/** The units within one unit, in order of a score: those that the address asks for, else the unit looked at among its peers. */
export function Component() {
  const { indexSet = '' } = useParams();
  const { name } = useLanguage();
  const [params] = useSearchParams();
  const { boundaries } = usePlace();
  const own = useUnit();
  const asked = params.get('parent');
  const looked = useQuery(orgUnitQuery(own, boundaries));
  const peers = asked === null && looked.data !== undefined ? peersWithin(looked.data) : undefined;
  const within = useQuery({
    ...orgUnitQuery(asked ?? peers?.parent ?? own, boundaries),
    enabled: asked !== null || looked.data !== undefined,
  });
  return (
    <Loaded query={looked.isError && asked === null ? looked : within} rows={12} page>
      {(unit) =>
        unit.madeOf === undefined ? (
          <RankingWithin key={unit.id} indexSet={indexSet} unit={unit} own={own} peers={peers?.level} />
        ) : (
          <>
            <PageHead title={name(unit.names)} />
            <MadeOfThen unit={unit} />
          </>
        )
      }
    </Loaded>
  );
}
