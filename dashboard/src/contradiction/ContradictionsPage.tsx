import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { contradictionsFoundQuery, downloadContradictions } from '../api/contradictions';
import type { Contradiction, ContradictionsQuestion, Pillar } from '../api/shapes';
import { FileButtons } from '../layout/FileButtons';
import { Empty, Loaded, Skeleton } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { useLanguage } from '../messages/language';
import { isPillar, PILLARS } from '../place/paths';
import { usePlace, useUnit } from '../place/place';
import { PillarName } from '../record/PillarName';
import styles from '../record/record.module.css';
import { Choosing } from './Choosing';
import { ContradictionFilters } from './ContradictionFilters';
import { ContradictionTable } from './ContradictionTable';
import { keyOf } from './keyOf';
import { PartDifferences } from './PartDifferences';
import { StatedChanges } from './StatedChanges';

const SHOWN = 200;

/** All figures about which sources do not say the same: which is in force, why, and for who decides another choice. */
export function Component() {
  const { say } = useLanguage();
  const title = say('contradictions.title');
  useTitle(title);
  const [params] = useSearchParams();
  const asked = params.get('pillar') ?? undefined;
  const pillars = isPillar(asked) ? [asked] : PILLARS;
  const within = params.get('within') ?? '';
  const chosen = (['RULE', 'PERSON'] as const).find((one) => one === params.get('chosen'));
  const question: ContradictionsQuestion = {
    ...(within === '' ? {} : { within }),
    ...(chosen === undefined ? {} : { chosen }),
    size: SHOWN,
  };
  const home = useUnit();
  const { period } = usePlace();
  const lists = useQueries({ queries: pillars.map((pillar) => contradictionsFoundQuery(pillar, question)) });
  return (
    <>
      <PageHead title={title} marks={<span data-plain>{say('contradictions.hint')}</span>} />
      <div className={styles.stack}>
        <ContradictionFilters />
        {lists.some(({ isPending, failureCount }) => isPending && failureCount === 0) ? (
          <Skeleton rows={16} />
        ) : (
          pillars.map((pillar) => <OfPillar key={pillar} pillar={pillar} question={question} />)
        )}
        <PartDifferences orgUnit={within === '' ? home : within} period={period} />
      </div>
    </>
  );
}

function OfPillar({ pillar, question }: { pillar: Pillar; question: ContradictionsQuestion }) {
  const { say } = useLanguage();
  const found = useQuery(contradictionsFoundQuery(pillar, question));
  const [opened, setOpened] = useState<Contradiction>();
  return (
    <Panel
      title={<PillarName of={pillar} />}
      hint={found.data && <span data-plain>{say('contradictions.shown', { count: found.data.total })}</span>}
      aside={<FileButtons load={(form) => downloadContradictions(pillar, question, form)} />}
    >
      <Loaded query={found} rows={4}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty>{say('contradictions.none')}</Empty>
          ) : (
            <>
              <ContradictionTable pillar={pillar} items={items} onChoose={setOpened} />
              {total > items.length && (
                <p data-plain>{say('contradictions.more', { shown: items.length, count: total })}</p>
              )}
            </>
          )
        }
      </Loaded>
      <div className={styles.stack}>
        <StatedChanges pillar={pillar} within={question.within ?? ''} />
      </div>
      {opened !== undefined && (
        <Choosing
          key={keyOf(opened)}
          pillar={pillar}
          contradiction={opened}
          onDone={() => setOpened(undefined)}
        />
      )}
    </Panel>
  );
}
