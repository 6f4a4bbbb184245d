import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { regimesQuery } from '../api/regimes';
import type { FigureOfRegimes, Regime } from '../api/shapes';
import { Empty, Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import styles from '../record/record.module.css';
import { RegimeRow } from './RegimeRow';
import { Uses } from './Uses';

/** Who asks for figures, and which figure, entered once, answers several of them. */
export function Component() {
  const { say } = useLanguage();
  const title = say('regimes.title');
  useTitle(title);
  const matrix = useQuery(regimesQuery());
  return (
    <>
      <PageHead title={title} />
      <Loaded query={matrix} rows={16}>
        {({ regimes, figures }) => (
          <div className={styles.stack}>
            <Panel title={say('regimes.list')} hint={say('regimes.hint')}>
              <ul className={styles.list}>
                {regimes.map((regime) => (
                  <RegimeRow key={regime.code} regime={regime} />
                ))}
              </ul>
            </Panel>
            <Figures figures={figures} regimes={regimes} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function Figures({ figures, regimes }: { figures: FigureOfRegimes[]; regimes: Regime[] }) {
  const { say } = useLanguage();
  const address = useAddress();
  const [all, setAll] = useState(false);
  const shown = figures.filter((figure) => all || figure.regimes > 1);
  return (
    <Panel
      title={say('regimes.figures')}
      hint={say('regimes.figures.hint')}
      aside={
        <label>
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />{' '}
          {say('regimes.all')}
        </label>
      }
    >
      {shown.length === 0 ? (
        <Empty>{say('regimes.figures.none')}</Empty>
      ) : (
        <ul className={styles.list}>
          {shown.map((figure) => (
            <li key={figure.indicator} data-plain>
              <Link to={address(`/indicators/${figure.indicator}`)}>
                <Name of={figure.names} otherwise={figure.indicator} />
              </Link>{' '}
              <code>{figure.indicator}</code> · {say('regimes.times', { count: figure.regimes })}
              <Uses uses={figure.uses} regimes={regimes} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
