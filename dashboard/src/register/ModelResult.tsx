import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { goalQuery } from '../api/programmes';
import { indicatorsQuery } from '../api/queries';
import type { Goal, RegisterRecord } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { Figure } from '../figure/Figure';
import { GoalFigure } from '../figure/GoalFigure';
import { changeSuffix, unitSuffix } from '../figure/measureUnit';
import { targetState } from '../figure/target';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { formatChange, formatDate, formatExact, formatNumber } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { periodInWords } from '../place/words';
import { Facts } from '../record/Facts';
import { goalOf, type ModelGoal } from './goal';

/** What a pilot model has reached, counted from the indicator of its goal; or why that cannot be counted. */
export function ModelResult({ record }: { record: RegisterRecord }) {
  const { say } = useLanguage();
  const indicators = useQuery(indicatorsQuery());
  return (
    <Panel title={say('model.result')} hint={say('model.result.hint')}>
      <Loaded query={indicators} rows={5}>
        {({ items }) => {
          const goal = goalOf(record, items);
          return typeof goal === 'string' ? (
            <Empty>
              <span data-plain>
                {say(`model.result.${goal}`, { code: String(record['goalIndicator'] ?? '') })}
              </span>
            </Empty>
          ) : (
            <Counted goal={goal} />
          );
        }}
      </Loaded>
    </Panel>
  );
}

function Counted({ goal: { baseline, ...asked } }: { goal: ModelGoal }) {
  const goal = useQuery(goalQuery({ ...asked, ...(baseline === undefined ? {} : { baseline }) }));
  return (
    <Loaded query={goal} rows={5}>
      {(known) => <Result goal={known} dueOn={asked.dueOn} />}
    </Loaded>
  );
}

function Result({ goal, dueOn }: { goal: Goal; dueOn: string }) {
  const { say, language } = useLanguage();
  const address = useAddress();
  const { indicator, orgUnit, measureUnit, measured, baseline, change, gone } = goal;
  const written = (value: number) => formatExact(value, language) + unitSuffix(measureUnit, say, value);
  const subject = {
    kind: 'indicator' as const,
    indicator,
    orgUnit,
    period: measured ?? goal.due,
    breakdown: '',
  };
  return (
    <Facts
      facts={[
        [
          say('unit.indicator'),
          <Link key="indicator" to={address(`/indicators/${indicator}`, { unit: orgUnit })}>
            <Name of={goal.names} />
          </Link>,
        ],
        [
          say('explain.measured'),
          <span key="now">
            <GoalFigure goal={goal} /> {measured !== undefined && periodInWords(measured, say).toLowerCase()}{' '}
            <DemoMark demo={goal.demo} />
          </span>,
        ],
        [say('model.baseline'), baseline === undefined ? say('model.baseline.none') : written(baseline)],
        [
          say('model.change'),
          change === undefined ? undefined : (
            <Figure explain={subject}>
              {formatChange(change, language, Number.isInteger(change) ? 0 : 2) +
                (changeSuffix(measureUnit, say, change) || unitSuffix(measureUnit, say, change))}
            </Figure>
          ),
        ],
        [
          say('model.gone'),
          gone === undefined ? undefined : (
            <Figure explain={subject}>{`${formatNumber(100 * gone, language, 1)} %`}</Figure>
          ),
        ],
        [say('model.goal'), say('model.goal.by', { value: written(goal.goal), day: formatDate(dueOn) })],
        [say('explain.state'), say(`overview.targets.${targetState(goal)}`)],
      ]}
    />
  );
}
