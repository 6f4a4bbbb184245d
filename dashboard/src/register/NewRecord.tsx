import { useSearchParams } from 'react-router';
import type { Pillar } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { bulkPath, newRecordPath, registerPath } from '../place/paths';
import { OfferLink } from '../session/OfferLink';
import { inAddress } from './filters';

/** Leads who may write records of a pillar to a new one, to a file of many, and to where many that are listed are changed. */
export function NewRecord({ pillar, collection }: { pillar: Pillar; collection: string }) {
  const { say } = useLanguage();
  const [params] = useSearchParams();
  const filters = Object.fromEntries([...params].filter(([name]) => name.startsWith(inAddress(''))));
  return (
    <>
      <OfferLink pillar={pillar} to={newRecordPath(pillar, collection)}>
        {say('entry.new')}
      </OfferLink>
      <OfferLink pillar={pillar} to={`${registerPath(pillar, collection)}/import`}>
        {say('import.link')}
      </OfferLink>
      <OfferLink pillar={pillar} to={bulkPath(pillar, collection)} change={filters}>
        {say('bulk.link')}
      </OfferLink>
    </>
  );
}
