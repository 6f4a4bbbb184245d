import { useQuery } from '@tanstack/react-query';
import { scoresQuery } from '../api/queries';
import type { OrgUnitDetails, ScoreItem } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../messages/format';
import { ScoreBar } from '../figure/ScoreBar';
import { TrialMark } from '../figure/TrialMark';
import { Loaded, Skeleton } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { comparedBefore } from '../figure/before';
import { HeldNote } from '../figure/HeldNote';
import { useHeld } from '../figure/useHeld';
import { INDEX_SET } from '../figure/indexSet';
import { usePlace } from '../place/place';
import styles from './unit.module.css';

/** The computed score of a unit and its pillars on one line. */
export function UnitScores({ unit }: { unit: OrgUnitDetails }) {
  const { say } = useLanguage();
  const { period, boundaries } = usePlace();
  const held = useHeld(unit);
  const scores = useQuery(
    scoresQuery({ indexSet: INDEX_SET, orgUnit: unit.id, period, boundaries, detail: false }),
  );
  return (
    <Panel
      title={say('unit.scores')}
      hint={say('overview.score.computed')}
      aside={
        <>
          <TrialMark indexSet={INDEX_SET} />
          <DemoMark demo={scores.data?.demo} />
        </>
      }
    >
      <Loaded query={scores} waiting={<Skeleton rows={1} className={styles.waitingScores} />}>
        {({ scores: [score] }) =>
          score !== undefined && (
            <>
              <HeldNote held={held} />
              <ul className={styles.scores}>
                {[score.total, ...score.pillars].map((item) => (
                  <Item
                    key={item.code}
                    item={item}
                    orgUnit={score.orgUnit}
                    title={item === score.total ? say('unit.total') : undefined}
                    whole={held === undefined}
                  />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

interface ItemProps {
  item: ScoreItem;
  orgUnit: string;
  title: string | undefined;
  /** False: no bar, which would be read as that of the whole unit. */
  whole: boolean;
}

function Item({ item, orgUnit, title, whole }: ItemProps) {
  const { language } = useLanguage();
  const { period } = usePlace();
  return (
    <li data-pillar={item.pillar?.pillar ?? 'none'}>
      <span className={styles.scoreName}>{title ?? <Name of={item.names} />}</span>
      <span className={styles.scoreValue}>
        <Figure
          ofSubject
          state={item.value === null ? 'NO_DATA' : 'VALUE'}
          explain={{ kind: 'item', indexSet: INDEX_SET, item: item.code, orgUnit, period }}
          after={
            item.value !== null && (
              <span className={styles.scoreMaximum}>/ {formatNumber(item.maximum, language)}</span>
            )
          }
        >
          {formatNumber(item.points, language, 2)}
        </Figure>
      </span>
      {whole && (
        <ScoreBar
          points={item.points}
          maximum={item.maximum}
          scoredMaximum={item.scoredMaximum}
          before={comparedBefore(item)}
        />
      )}
    </li>
  );
}
