import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { indicatorsQuery, orgUnitQuery, seriesQuery } from '../api/queries';
import type { Indicator, Series } from '../api/shapes';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { PILLARS } from '../place/paths';
import { PlaceBar } from '../place/PlaceBar';
import { useAddress, usePlace, useUnit } from '../place/place';
import styles from '../record/record.module.css';
import { QualityTable } from './QualityTable';
import { codesOf, WORDS } from './words';

/** Rows of the skeleton: what stands below would be pushed away by the tables. */
const TALL = 60;

/** How good the data of a unit is in a period, in six words: of each form and each register how much. */
export function Component() {
  const { say } = useLanguage();
  const title = say('quality.title');
  useTitle(title);
  const orgUnit = useUnit();
  const address = useAddress();
  const unit = useQuery(orgUnitQuery(orgUnit)).data;
  const indicators = useQuery(indicatorsQuery());
  return (
    <>
      <PageHead
        title={title}
        marks={
          <>
            <Link to={address(`/units/${orgUnit}`)}>
              <Name of={unit?.names} otherwise={orgUnit} />
            </Link>
          </>
        }
      >
        <PlaceBar unit={unit} />
      </PageHead>
      <div className={styles.stack}>
        <p data-plain>{say('quality.hint')}</p>
        <Loaded query={indicators} rows={TALL}>
          {({ items }) => <Measured indicators={items} orgUnit={orgUnit} />}
        </Loaded>
        <Panel title={say('quality.meaning')}>
          <dl className={styles.facts}>
            {WORDS.map((word) => (
              <div key={word}>
                <dt>{say(`quality.word.${word}`)}</dt>
                <dd>{say(`quality.about.${word}`)}</dd>
              </div>
            ))}
          </dl>
        </Panel>
      </div>
    </>
  );
}

function Measured({ indicators, orgUnit }: { indicators: Indicator[]; orgUnit: string }) {
  const { period, boundaries } = usePlace();
  const asked = { orgUnit, boundaries, detail: true };
  const year = period.slice(0, 4);
  const forms = useQuery(
    seriesQuery({ ...asked, period, indicator: codesOf(indicators, 'form'), breakdown: 'form=*' }),
  );
  // a register is as clean as it is at the end of the year
  const registers = useQuery(
    seriesQuery({
      ...asked,
      period: year,
      indicator: codesOf(indicators, 'register'),
      breakdown: 'register=*',
    }),
  );
  const tables = (answers: Series[]) =>
    PILLARS.map((pillar) => (
      <QualityTable
        key={pillar}
        pillar={pillar}
        indicators={indicators}
        answers={answers}
        orgUnit={orgUnit}
        period={period}
      />
    ));
  return (
    <Loaded query={forms} rows={TALL}>
      {(byForm) => (
        <Loaded query={registers} rows={TALL}>
          {(byRegister) => tables([byForm, byRegister])}
        </Loaded>
      )}
    </Loaded>
  );
}
