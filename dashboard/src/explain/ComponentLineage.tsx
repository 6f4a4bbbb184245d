import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { indicatorsQuery, lineageQuery } from '../api/queries';
import { TrialMark } from '../figure/TrialMark';
import { formatNumber } from '../messages/format';
import { StateMark } from '../figure/StateMark';
import { Loaded } from '../layout/Loaded';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { FigureSection } from './FigureSection';
import styles from './explain.module.css';
import type { ItemSubject } from '../figure/subject';
import { FigureQuestions } from '../question/FigureQuestions';
import { Where } from './Where';

interface Props {
  subject: ItemSubject;
  boundaries: string | undefined;
}

/** A component: its rule in words and the figures the rule read. */
export function ComponentLineage({ subject, boundaries }: Props) {
  const { say, language } = useLanguage();
  const [size, setSize] = useState(20);
  const { indexSet, item, orgUnit, period } = subject;
  const lineage = useQuery(lineageQuery({ indexSet, component: item, orgUnit, period, boundaries, size }));
  const indicators = useQuery(indicatorsQuery());
  return (
    <Loaded query={lineage} rows={10}>
      {({ component, names, orgUnit: unit, resolvedFrom, figures }) => (
        <>
          <Where
            orgUnit={unit}
            names={names}
            resolvedFrom={resolvedFrom}
            boundaries={boundaries}
            period={period}
          />
          <FigureQuestions figure={{ ...subject, orgUnit: unit }} seen={component?.points} />
          {component !== undefined && (
            <section className={styles.figure}>
              <h3>
                <Name of={component.names} />
              </h3>
              <TrialMark indexSet={indexSet} note />
              <p className={styles.value}>
                {component.points === null ? (
                  <StateMark state="NO_DATA" words />
                ) : (
                  formatNumber(component.points, language, 2)
                )}
                {component.maximum !== null && (
                  <span className={styles.of}>
                    {say('overview.score.of', { maximum: formatNumber(component.maximum, language) })}
                  </span>
                )}
              </p>
              <dl className={styles.facts}>
                {component.rule !== undefined && (
                  <div>
                    <dt>{say('explain.formula')}</dt>
                    <dd>
                      <Name of={component.rule} />
                    </dd>
                  </div>
                )}
                <div>
                  <dt>{say('explain.source')}</dt>
                  <dd>
                    <Written>{component.source}</Written> (
                    {say(component.official ? 'explain.official' : 'explain.trial')})
                  </dd>
                </div>
                <div>
                  <dt>{say('explain.set')}</dt>
                  <dd>
                    <Written>{component.indexSetVersion}</Written>
                  </dd>
                </div>
              </dl>
            </section>
          )}
          {figures.map((figure) => (
            <FigureSection
              key={figure.indicator}
              figure={figure}
              of={{ orgUnit: unit, period }}
              definition={indicators.data?.items.find((known) => known.code === figure.indicator)}
              onMore={() => setSize((shown) => Math.min(1000, shown * 5))}
            />
          ))}
        </>
      )}
    </Loaded>
  );
}
