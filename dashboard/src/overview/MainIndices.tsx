import { useQuery } from '@tanstack/react-query';
import { indexSetQuery, targetsQuery } from '../api/queries';
import type { Score, ScoreItem, Target } from '../api/shapes';
import { targetsOf } from '../explain/indexTargets';
import { Change } from '../figure/Change';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../messages/format';
import { ScoreBar } from '../figure/ScoreBar';
import { StateMark } from '../figure/StateMark';
import { TrialMark } from '../figure/TrialMark';
import { comparedBefore } from '../figure/before';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { INDEX_SET } from '../figure/indexSet';
import { Table } from '../layout/Table';
import styles from './mainindices.module.css';

const PILLAR_OF: Record<string, string> = {
  'government-activity': 'gov',
  'economy-activity': 'economy',
  'society-activity': 'society',
};

interface Props {
  score: Score;
  period: string;
  /** False: no bars, which would be read as those of the whole unit. */
  whole: boolean;
}

/** The main indices as bars; the table they stand in is their text. */
export function MainIndices({ score, period, whole }: Props) {
  const { say } = useLanguage();
  const definition = useQuery(indexSetQuery(INDEX_SET));
  const targets = useQuery(targetsQuery({ orgUnit: score.orgUnit }));
  return (
    <Panel
      area="indices"
      title={say('overview.mainIndices')}
      hint={say('overview.mainIndices.hint')}
      aside={
        <>
          <TrialMark indexSet={INDEX_SET} />
          <span className={styles.key} aria-hidden="true">
            <span className={styles.keyNow} /> {say('overview.mainIndices.now')}
            <span className={styles.keyBefore} /> {say('overview.mainIndices.before')}
          </span>
        </>
      }
    >
      <Table className={styles.table} caption={say('overview.mainIndices')}>
        <thead>
          <tr>
            <th scope="col">{say('overview.mainIndices.name')}</th>
            <th scope="col">{say('overview.mainIndices.bar')}</th>
            <th scope="col" className="num">
              {say('overview.mainIndices.points')}
            </th>
            <th scope="col" className="num">
              {say('overview.mainIndices.change')}
            </th>
            <th scope="col" className="num">
              {say('overview.targets')}
            </th>
          </tr>
        </thead>
        <tbody>
          {score.mainIndices.map((item) => (
            <Row
              key={item.code}
              item={item}
              targets={targetsOf(item.code, definition.data, targets.data?.items ?? [])}
              orgUnit={score.orgUnit}
              period={period}
              whole={whole}
            />
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

interface RowProps {
  item: ScoreItem;
  targets: Target[];
  orgUnit: string;
  period: string;
  whole: boolean;
}

function Row({ item, targets, orgUnit, period, whole }: RowProps) {
  const { say, name, language } = useLanguage();
  const before = item.yearBefore;
  const explain = { kind: 'item' as const, indexSet: INDEX_SET, item: item.code, orgUnit, period };
  return (
    <tr data-pillar={PILLAR_OF[item.code] ?? 'none'}>
      <th scope="row">
        <Name of={item.names} />
      </th>
      <td className={styles.bar}>
        {whole && item.maximum > 0 && (
          <ScoreBar
            points={item.points}
            maximum={item.maximum}
            scoredMaximum={item.scoredMaximum}
            before={comparedBefore(item)}
          />
        )}
      </td>
      <td className="num">
        {item.state === 'NOT_APPLICABLE' ? (
          <StateMark state="NOT_APPLICABLE" />
        ) : item.maximum === 0 ? (
          <span className={styles.none}>{say('overview.mainIndices.notUsed')}</span>
        ) : (
          <Figure
            ofSubject
            state={item.value === null ? 'NO_DATA' : 'VALUE'}
            explain={explain}
            after={
              item.value !== null && (
                <span className={styles.maximum}>/ {formatNumber(item.maximum, language)}</span>
              )
            }
          >
            {formatNumber(item.points, language, 2)}
          </Figure>
        )}
      </td>
      <td className="num">
        {before?.pointsChange === undefined ? (
          item.maximum > 0 && <StateMark state="NO_DATA" />
        ) : (
          <Change value={before.pointsChange} explain={explain} incomparable={before.reason} />
        )}
      </td>
      <td className="num">
        {targets.length > 0 && (
          <span className={styles.targets} title={targets.map((target) => name(target.names)).join('; ')}>
            <Figure explain={explain}>
              {say('overview.mainIndices.targets', {
                reached: targets.filter((target) => target.state === 'REACHED').length,
                all: targets.length,
              })}
            </Figure>
          </span>
        )}
      </td>
    </tr>
  );
}
