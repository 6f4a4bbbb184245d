import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { actionsQuery } from '../api/actions';
import type { ActionComponent, ActionNeed, Actions } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { Figure } from '../figure/Figure';
import { INDEX_SET } from '../figure/indexSet';
import { TrialMark } from '../figure/TrialMark';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { oneStopARow } from '../layout/rowStops';
import { formatNumber } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { useAddress } from '../place/place';
import { proposed } from './actions';
import styles from './actions.module.css';

interface Props {
  orgUnit: string;
  period: string;
  boundaries: string | undefined;
}

/** Where a unit stands, and the three components that would give it most. */
export function ThreeActions({ orgUnit, period, boundaries }: Props) {
  const { say } = useLanguage();
  const actions = useQuery(actionsQuery({ indexSet: INDEX_SET, orgUnit, period, boundaries }));
  return (
    <Panel
      area="actions"
      title={say('actions.title')}
      hint={say('actions.hint')}
      aside={
        <>
          <TrialMark indexSet={INDEX_SET} />
          <DemoMark demo={actions.data?.demo} />
        </>
      }
    >
      <Loaded query={actions} rows={4}>
        {(told) => (
          <div ref={oneStopARow}>
            <Standing actions={told} />
            {told.three.length === 0 ? (
              <Empty>{say('actions.none')}</Empty>
            ) : (
              <ol className={styles.actions}>
                {proposed(told).map((component) => (
                  <Action key={component.code} component={component} actions={told} />
                ))}
              </ol>
            )}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

/** The place, what is open and which few hold most of it, and what nobody has reported. */
function Standing({ actions }: { actions: Actions }) {
  const { language } = useLanguage();
  const { place, total, most } = actions;
  const explain = { kind: 'item' as const, ...subjectOf(actions), item: 'total' };
  const opened = (value: number) => <Figure explain={explain}>{formatNumber(value, language, 1)}</Figure>;
  const { missing } = total;
  return (
    <p className={styles.standing} data-row>
      {place.rank === undefined || place.of === 1 ? (
        <Sentence
          message={place.of === 1 ? 'actions.alone' : 'actions.unranked'}
          values={{ open: opened(total.open) }}
          counts={{ open: total.open }}
        />
      ) : (
        <Sentence
          message="actions.stand"
          values={{
            rank: <span data-plain>{formatNumber(place.rank, language)}</span>,
            of: <span data-plain>{formatNumber(place.of, language)}</span>,
            open: opened(total.open),
          }}
          counts={{ open: total.open }}
        />
      )}{' '}
      {most.components.length > 0 && (
        <Sentence
          message="actions.most"
          values={{
            part: <span data-plain>{formatNumber(most.components.length, language)}</span>,
            all: <span data-plain>{formatNumber(most.of, language)}</span>,
            points: opened(most.open),
          }}
          counts={{ part: most.components.length }}
        />
      )}{' '}
      {missing > 0 && (
        <Sentence
          message="actions.missing"
          values={{ points: opened(missing) }}
          counts={{ points: missing }}
        />
      )}
    </p>
  );
}

function subjectOf({ indexSet, orgUnit, period }: Actions) {
  return { indexSet, orgUnit, period };
}

function Action({ component, actions }: { component: ActionComponent; actions: Actions }) {
  const { language } = useLanguage();
  return (
    <li>
      <span className={styles.name}>
        <Name of={component.names} />
      </span>
      <span className={styles.points}>
        <Sentence
          message="actions.points"
          values={{
            points: (
              <Figure explain={{ kind: 'item', ...subjectOf(actions), item: component.code }}>
                {formatNumber(component.open, language, 1)}
              </Figure>
            ),
          }}
          counts={{ points: component.open }}
        />
      </span>
      <div className={styles.needs}>
        {component.needs.map((need) => (
          <p key={need.indicator}>
            <Lacking need={need} />
          </p>
        ))}
      </div>
    </li>
  );
}

/** How many steps of what; the page of the indicator leads to its form or register. */
function Lacking({ need }: { need: ActionNeed }) {
  const { language } = useLanguage();
  const address = useAddress();
  return (
    <Sentence
      message={`actions.${need.measure}`}
      values={{
        steps: <span data-plain>{formatNumber(need.steps, language)}</span>,
        indicator: (
          <Link to={address(`/indicators/${need.indicator}`)}>
            <Name of={need.names} />
          </Link>
        ),
      }}
      counts={{ steps: need.steps }}
    />
  );
}
