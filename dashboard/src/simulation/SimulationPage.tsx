import { useDebouncedValue } from '@mantine/hooks';
import { Button } from '@mantine/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { actionsQuery, simulationQuery } from '../api/actions';
import { indexSetQuery, orgUnitQuery } from '../api/queries';
import type { Simulation } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { INDEX_SET } from '../figure/indexSet';
import { TrialMark } from '../figure/TrialMark';
import { Loaded, Skeleton } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { useTitle } from '../layout/title';
import { useLanguage } from '../messages/language';
import { NameOfUnit } from '../place/NameOfUnit';
import { PlaceBar } from '../place/PlaceBar';
import { Resolved } from '../place/Resolved';
import { useAddress, usePlace, useUnit } from '../place/place';
import { endOf } from '../place/unitName';
import { asked } from './changes';
import { Inputs } from './Inputs';
import { Rules } from './Rules';
import styles from './simulation.module.css';
import { useChanges } from './useChanges';
import { WouldBe } from './WouldBe';

const STILL = 150;

/** The lists as they are once nothing has moved for a moment: compared as text, for they are others at each drawing. */
function useSettled<T>(lists: T): T {
  const [settled] = useDebouncedValue(JSON.stringify(lists), STILL);
  return JSON.parse(settled) as T;
}

/** Of the same subject the last answer that there was: what is typed and refused takes no field away. */
function useLastTold(
  { data, isPlaceholderData }: UseQueryResult<Simulation>,
  subject: string,
): Simulation | undefined {
  const [last, setLast] = useState<{ data: Simulation; subject: string }>();
  if (data !== undefined && !isPlaceholderData && last?.data !== data) setLast({ data, subject });
  return last?.subject === subject ? last.data : undefined;
}

/** What the score of a unit would be with other figures, points or targets; nothing of it is stored. */
export function Component() {
  const { say } = useLanguage();
  const title = say('simulation.title');
  useTitle(title);
  const { period, boundaries } = usePlace();
  const orgUnit = useUnit();
  const address = useAddress();
  const { changes, count, change, clear } = useChanges();
  const settled = useSettled({
    input: asked(changes.inputs),
    points: asked(changes.points),
    target: asked(changes.targets),
  });
  const subject = { indexSet: INDEX_SET, orgUnit, period, boundaries };
  const unit = useQuery(orgUnitQuery(orgUnit, boundaries));
  const set = useQuery(indexSetQuery(INDEX_SET));
  const actions = useQuery(actionsQuery(subject));
  const simulation = useQuery(simulationQuery({ ...subject, ...settled }));
  const told = useLastTold(simulation, `${orgUnit}@${period}@${boundaries}`);
  if (unit.isPending) return <Skeleton rows={16} />;
  return (
    <>
      <PageHead
        title={title}
        marks={
          unit.data !== undefined && (
            <>
              <Link to={address(`/units/${unit.data.id}`)}>
                <NameOfUnit of={unit.data.names} end={endOf(unit.data)} />
              </Link>
              <Resolved from={unit.data.resolvedFrom} names={unit.data.names} boundaries={boundaries} />
              <TrialMark indexSet={INDEX_SET} />
              <DemoMark demo={simulation.data?.demo} awaited={simulation.isPending} />
            </>
          )
        }
      >
        <PlaceBar unit={unit.data} />
      </PageHead>
      <p className={styles.hint} data-plain>
        {say('simulation.hint')}
      </p>
      <Loaded query={unit} rows={1}>
        {() => (
          <div className={styles.page}>
            <div className={styles.wouldBe}>
              <Loaded query={{ ...simulation, data: told }} rows={8}>
                {(shown) => <WouldBe simulation={shown} count={count} clear={clear} />}
              </Loaded>
              {told === undefined && simulation.isError && (
                <Button variant="default" onClick={clear}>
                  {say('simulation.clear')}
                </Button>
              )}
            </div>
            <div className={styles.fields}>
              {told !== undefined && !actions.isPending && set.data !== undefined ? (
                <>
                  <Inputs
                    simulation={told}
                    components={actions.data?.components}
                    changes={changes.inputs}
                    change={change}
                  />
                  <Rules set={set.data} simulation={told} changes={changes} change={change} />
                </>
              ) : (
                !simulation.isError && <Skeleton rows={40} />
              )}
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}
