import { useQuery } from '@tanstack/react-query';
import { indicatorsQuery, orgUnitQuery, seriesQuery } from '../api/queries';
import type { CriteriaSet, Pillar } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { unitSuffix } from '../figure/measureUnit';
import { Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { formatNumber, today } from '../messages/format';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { useLanguage } from '../messages/language';
import { NameOfUnit } from '../place/NameOfUnit';
import { usePlace, useUnit } from '../place/place';
import { endOf } from '../place/unitName';
import { periodInWords } from '../place/words';
import { periodOfForm } from '../record/periods';
import styles from '../record/record.module.css';
import { timingOf } from '../register/timing';
import { described } from './described';
import { levelsOf, periodsOf } from './levels';

/** How many of a unit are on which level, each figure with what it was counted from. */
export function SetReached({ pillar, set }: { pillar: Pillar; set: CriteriaSet }) {
  const { say, language } = useLanguage();
  const { period: asked, boundaries } = usePlace();
  const orgUnit = useUnit();
  const unit = useQuery(orgUnitQuery(orgUnit, boundaries));
  const indicators = useQuery(indicatorsQuery()).data?.items ?? [];
  const known = indicators.find(({ code }) => code === set.indicator);
  const period = periodOfForm(timingOf(periodsOf(set), asked), asked, today());
  const levels = levelsOf(described(set));
  const figures = useQuery(
    seriesQuery({
      indicator: set.indicator,
      orgUnit: unit.data?.id ?? orgUnit,
      period,
      boundaries,
      breakdown: levels.map(({ breakdown }) => breakdown).join(','),
    }),
  );
  return (
    <Panel
      title={
        <span data-plain>
          <Sentence
            message="criteria.reached.title"
            values={{
              unit: (
                <NameOfUnit of={unit.data?.names} end={unit.data && endOf(unit.data)} otherwise={orgUnit} />
              ),
              period: periodInWords(period, say).toLowerCase(),
            }}
          />
        </span>
      }
      hint={say(`criteria.counted.${set.counted}`)}
    >
      <Loaded query={figures} rows={levels.length}>
        {({ series, periodStates }) => (
          <ul className={styles.list} data-pillar={pillar}>
            {levels.map(({ code, names, breakdown }) => {
              const found = series.find((entry) => entry.breakdown === breakdown);
              return (
                <li key={code} className={styles.figure}>
                  <Name of={names} otherwise={code} />
                  <span>
                    <Figure
                      ofSubject
                      state={found === undefined ? 'NO_DATA' : found.states[period]}
                      periodState={periodStates?.[period]}
                      demo={found?.demo}
                      explain={{
                        kind: 'indicator',
                        indicator: set.indicator,
                        orgUnit: unit.data?.id ?? orgUnit,
                        period,
                        breakdown,
                      }}
                    >
                      {formatNumber(found?.values[0] ?? 0, language) + unitSuffix(known?.measureUnit, say)}
                    </Figure>
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
