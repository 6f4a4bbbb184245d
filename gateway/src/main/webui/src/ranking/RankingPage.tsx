import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { orgUnitQuery } from '../api/queries';
import { Loaded } from '../layout/Loaded';
import { usePlace, useUnit } from '../place/place';
import { RankingWithin } from './RankingWithin';

/** The units within one unit, in order of a score. */
export function Component() {
  const { indexSet = '' } = useParams();
  const [params] = useSearchParams();
  const home = useUnit();
  const { boundaries } = usePlace();
  const unit = useQuery(orgUnitQuery(params.get('parent') ?? home, boundaries));
  return (
    <Loaded query={unit} rows={12} page>
      {(known) => <RankingWithin key={known.id} indexSet={indexSet} unit={known} />}
    </Loaded>
  );
}
