import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link, useSearchParams } from 'react-router';
import { indicatorsQuery } from '../api/queries';
import type { Indicator, Pillar } from '../api/shapes';
import { unitInWords } from '../figure/measureUnit';
import { Empty, Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { useLanguage } from '../messages/language';
import { useSetParams } from '../place/params';
import { useAddress } from '../place/place';
import { folded } from '../search/folded';
import styles from './indicator.module.css';

const PILLARS: Pillar[] = ['gov', 'economy', 'society'];

/** All that is measured. */
export function Component() {
  const { say, name } = useLanguage();
  const [params] = useSearchParams();
  const set = useSetParams();
  const words = params.get('q') ?? '';
  const id = useId();
  const indicators = useQuery(indicatorsQuery());
  const title = say('indicators.title');
  useTitle(title);
  const wanted = (indicator: Indicator) =>
    folded(`${indicator.code} ${name(indicator.names)}`).includes(folded(words));
  return (
    <>
      <PageHead title={title}>
        <div className={styles.filter}>
          <label htmlFor={id}>{say('indicators.filter')}</label>
          <input
            id={id}
            type="search"
            value={words}
            onChange={(event) => set({ q: event.target.value }, true)}
          />
        </div>
      </PageHead>
      <Loaded query={indicators} rows={12}>
        {({ items }) => (
          <div className={styles.pillars}>
            {PILLARS.map((pillar) => (
              <div key={pillar} data-pillar={pillar}>
                <PillarPanel
                  pillar={pillar}
                  indicators={items.filter((i) => i.pillar === pillar && wanted(i))}
                />
              </div>
            ))}
          </div>
        )}
      </Loaded>
    </>
  );
}

function PillarPanel({ pillar, indicators }: { pillar: Pillar; indicators: Indicator[] }) {
  const { say, name } = useLanguage();
  const address = useAddress();
  return (
    <Panel
      title={<span className={styles.pillarName}>{say(`pillar.${pillar}`)}</span>}
      aside={<span data-plain>{indicators.length}</span>}
    >
      {indicators.length === 0 ? (
        <Empty>{say('empty')}</Empty>
      ) : (
        <ul className={styles.list}>
          {indicators.map((indicator) => (
            <li key={indicator.code}>
              <Link to={address(`/indicators/${indicator.code}`)}>{name(indicator.names)}</Link>
              <span className={styles.about}>
                {unitInWords(indicator.measureUnit, say)} ·{' '}
                {say(`frequency.${indicator.frequency}`).toLowerCase()} ·{' '}
                {say(`kind.${indicator.level}`).toLowerCase()}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
