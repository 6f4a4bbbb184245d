import { Link } from 'react-router';
import { AS_OF } from '../api/asOf';
import { DemoMark } from '../figure/DemoMark';
import { UnitHeld } from '../figure/UnitHeld';
import { TrialMark } from '../figure/TrialMark';
import { formatDate } from '../messages/format';
import { IconArrow } from '../layout/icons';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { Sentence } from '../messages/Sentence';
import { NameOfUnit } from '../place/NameOfUnit';
import { MadeOfThen } from '../place/MadeOfThen';
import { PlaceBar } from '../place/PlaceBar';
import { Resolved } from '../place/Resolved';
import { useAddress } from '../place/place';
import { yearOf } from '../place/period';
import { ChangesToday } from './ChangesToday';
import { DataState } from './DataState';
import { INDEX_SET } from '../figure/indexSet';
import { MainIndices } from './MainIndices';
import styles from './overview.module.css';
import { Overdue } from './Overdue';
import { Pillars } from './Pillars';
import { PublishedCard } from './PublishedCard';
import { ScoreCard } from './ScoreCard';
import { Targets } from './Targets';
import { LazyThreeActions as ThreeActions } from '../action/LazyThreeActions';
import { UnitsRanked } from './UnitsRanked';
import { useOverview } from './useOverview';

/** The province at a glance. */
export function Component() {
  const address = useAddress();
  const { heading, period, boundaries, unit, scores, score, held } = useOverview();
  // its name and where it leads stand above everything: drawn later, they would push it down
  if (unit.data === undefined) {
    return (
      <Loaded query={unit} rows={16} page>
        {() => null}
      </Loaded>
    );
  }
  return (
    <>
      <PageHead
        title={heading}
        marks={
          <>
            <TrialMark indexSet={INDEX_SET} />
            <DemoMark demo={scores.data?.demo} awaited={scores.isPending} />
            <UnitHeld unit={unit.data} />
            <Resolved from={unit.data?.resolvedFrom} names={unit.data?.names} boundaries={boundaries} />
            {unit.data?.successors.map((step) => (
              <Link
                key={step.id}
                className={styles.step}
                to={address('/', { unit: step.id, period: String(yearOf(step.date)), boundaries: undefined })}
              >
                <Sentence message="overview.after" values={{ unit: <Name of={step.names} /> }} />{' '}
                <IconArrow />
              </Link>
            ))}
            {unit.data?.successors.map((step) => (
              <span key={step.id} data-plain>
                <Sentence
                  message="overview.after.hint"
                  values={{
                    date: formatDate(step.date),
                    document: <Written>{step.document ?? '–'}</Written>,
                  }}
                />
              </span>
            ))}
            {unit.data?.predecessors.map((step) => (
              <Link
                key={step.id}
                className={styles.step}
                to={address('/', {
                  unit: step.id,
                  period: String(yearOf(step.date) - 1),
                  boundaries: undefined,
                })}
              >
                <Sentence
                  message="overview.before"
                  values={{ unit: <NameOfUnit of={step.names} end={step.date} /> }}
                />
              </Link>
            ))}
          </>
        }
      >
        <PlaceBar unit={unit.data} yearsOnly />
      </PageHead>
      {unit.data.madeOf !== undefined ? (
        <MadeOfThen unit={unit.data} />
      ) : (
        <Loaded query={scores} rows={10}>
          {() =>
            score !== undefined && (
              <div className={styles.grid}>
                <ScoreCard score={score} period={period} held={held} setNames={score.total.names} />
                <PublishedCard score={score} period={period} />
                <Pillars score={score} period={period} whole={held === undefined} />
                <ThreeActions score={score} period={period} boundaries={boundaries} />
                <MainIndices score={score} period={period} whole={held === undefined} />
                {AS_OF === undefined && <ChangesToday orgUnit={score.orgUnit} />}
                <UnitsRanked orgUnit={score.orgUnit} />
                <Targets orgUnit={score.orgUnit} />
                <DataState score={score} period={period} demo={scores.data?.demo ?? false} />
                <Overdue orgUnit={score.orgUnit} />
              </div>
            )
          }
        </Loaded>
      )}
    </>
  );
}
