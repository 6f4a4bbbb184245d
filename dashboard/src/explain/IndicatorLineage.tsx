import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { indicatorsQuery, lineageQuery, metricsQuery, targetsQuery } from '../api/queries';
import { covered } from '../figure/coverage';
import { CoverageWords } from '../figure/CoverageWords';
import { Loaded } from '../layout/Loaded';
import { useLanguage } from '../messages/language';
import { FigureSection } from './FigureSection';
import styles from './explain.module.css';
import type { IndicatorSubject } from '../figure/subject';
import { FigureQuestions } from '../question/FigureQuestions';
import { TargetsTable } from './TargetsTable';
import { Where } from './Where';
import { YearBefore } from './YearBefore';

interface Props {
  subject: IndicatorSubject;
  boundaries: string | undefined;
}

const PAGE = 20;

export function IndicatorLineage({ subject, boundaries }: Props) {
  const { say } = useLanguage();
  const [size, setSize] = useState(PAGE);
  const { indicator, orgUnit, period, breakdown } = subject;
  const lineage = useQuery(lineageQuery({ indicator, orgUnit, period, breakdown, boundaries, size }));
  const indicators = useQuery(indicatorsQuery());
  const ofTotal = breakdown === '';
  const metrics = useQuery({ ...metricsQuery({ orgUnit, period, boundaries }), enabled: ofTotal });
  const metric = metrics.data?.metrics.find((known) => known.indicator === indicator);
  const targets = useQuery({ ...targetsQuery({ indicator, orgUnit }), enabled: ofTotal });
  const definition = indicators.data?.items.find((known) => known.code === indicator);
  return (
    <Loaded query={lineage} rows={10}>
      {(answer) => (
        <>
          <Where
            {...answer}
            resolvedFrom={answer.resolvedFrom}
            boundaries={boundaries}
            indicator={indicator}
          />
          <FigureQuestions figure={{ ...subject, orgUnit: answer.orgUnit }} seen={answer.figures[0]?.value} />
          {answer.figures.map((figure) => (
            <FigureSection
              key={figure.indicator + figure.breakdown}
              figure={figure}
              of={answer}
              definition={definition}
              metric={metric}
              onMore={() => setSize((shown) => Math.min(1000, shown * 5))}
              facts={
                metric !== undefined && (
                  <YearBefore
                    subject={subject}
                    value={metric.value}
                    before={metric.yearBefore}
                    decimals={definition?.decimals ?? 2}
                    measureUnit={metric.measureUnit}
                  >
                    {metric.yearBefore?.obstacle !== undefined && definition !== undefined && (
                      <span className={styles.basis}>
                        {say('overview.mainIndices.before')}:{' '}
                        <CoverageWords of={covered(metric.yearBefore.coverage, definition)} />
                      </span>
                    )}
                  </YearBefore>
                )
              }
            >
              <TargetsTable targets={targets.data?.items ?? []} />
            </FigureSection>
          ))}
        </>
      )}
    </Loaded>
  );
}
