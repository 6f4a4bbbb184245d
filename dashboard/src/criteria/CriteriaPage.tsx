import { useQueries } from '@tanstack/react-query';
import { criteriaQuery } from '../api/criteria';
import { PageHead } from '../layout/PageHead';
import { useTitle } from '../layout/title';
import { useLanguage } from '../messages/language';
import { PILLARS } from '../place/paths';
import { PillarPanels } from '../record/PillarPanels';
import { CriteriaSets } from '../record/CriteriaSets';

/** By what units and records are assessed. */
export function Component() {
  const { say } = useLanguage();
  const title = say('criteria.title');
  useTitle(title);
  const lists = useQueries({ queries: PILLARS.map(criteriaQuery) });
  return (
    <>
      <PageHead title={title} />
      <PillarPanels lists={lists}>{(pillar) => <CriteriaSets pillar={pillar} />}</PillarPanels>
    </>
  );
}
