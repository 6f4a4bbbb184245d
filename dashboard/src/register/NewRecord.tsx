import type { Pillar } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { newRecordPath, registerPath } from '../place/paths';
import { OfferLink } from '../session/OfferLink';

/** Leads who may write records of a pillar to a new one, and to a file of many. */
export function NewRecord({ pillar, collection }: { pillar: Pillar; collection: string }) {
  const { say } = useLanguage();
  return (
    <>
      <OfferLink pillar={pillar} to={newRecordPath(pillar, collection)}>
        {say('entry.new')}
      </OfferLink>
      <OfferLink pillar={pillar} to={`${registerPath(pillar, collection)}/import`}>
        {say('import.link')}
      </OfferLink>
    </>
  );
}
