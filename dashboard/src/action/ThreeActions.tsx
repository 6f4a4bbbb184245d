import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { actionsQuery } from '../api/actions';
import type { ActionComponent, ActionNeed, Actions, Score } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { Figure } from '../figure/Figure';
import { INDEX_SET } from '../figure/indexSet';
import type { Subject } from '../figure/subject';
import { TrialMark } from '../figure/TrialMark';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { oneStopARow } from '../layout/rowStops';
import { formatNumber } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { useAddress } from '../place/place';
import { periodInWords } from '../place/words';
import { proposed } from './actions';
import styles from './actions.module.css';

const PERCENT = 100;

interface Props {
  score: Score;
  period: string;
  boundaries: string | undefined;
}

/** Where a unit stands, and the three components that would give it most. */
export function ThreeActions({ score, period, boundaries }: Props) {
  const { say } = useLanguage();
  const address = useAddress();
  const actions = useQuery(actionsQuery({ indexSet: INDEX_SET, orgUnit: score.orgUnit, period, boundaries }));
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
            <Standing actions={told} score={score} />
            {told.three.length === 0 ? (
              <Empty>{say('actions.none')}</Empty>
            ) : (
              <ol className={styles.actions}>
                {proposed(told).map((component) => (
                  <Action key={component.code} component={component} actions={told} />
                ))}
              </ol>
            )}
            <p className={styles.try} data-row>
              <Link to={address('/simulation')}>{say('actions.try')}</Link>
            </p>
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

/** The score and how it moved, the place, what is open and which few hold most of it, and what nobody has reported. */
function Standing({ actions, score }: { actions: Actions; score: Score }) {
  const { language } = useLanguage();
  const { place, total, most } = actions;
  const explain = { kind: 'item' as const, ...subjectOf(actions), item: 'total' };
  const opened = (value: number) => <Figure explain={explain}>{formatNumber(value, language, 1)}</Figure>;
  const { missing } = total;
  return (
    <p className={styles.standing} data-row>
      <Scored score={score} explain={explain} />{' '}
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

/** What was reached, and against the year before where the two compare. */
function Scored({ score, explain }: { score: Score; explain: Subject }) {
  const { language, say } = useLanguage();
  const { total } = score;
  if (total.valueOfScored === undefined) return null;
  const { yearBefore } = total;
  const change = yearBefore?.reason === undefined ? yearBefore?.pointsChange : undefined;
  const reached = (
    <Figure explain={explain}>{formatNumber(PERCENT * total.valueOfScored, language, 1)}</Figure>
  );
  if (yearBefore === undefined || change === undefined) {
    return <Sentence message="actions.scored" values={{ reached }} />;
  }
  return (
    <Sentence
      message={
        change === 0 ? 'actions.scored.same' : change > 0 ? 'actions.scored.more' : 'actions.scored.less'
      }
      values={{
        reached,
        change: <Figure explain={explain}>{formatNumber(Math.abs(change), language, 1)}</Figure>,
        period: <span data-plain>{periodInWords(yearBefore.period, say).toLowerCase()}</span>,
      }}
      counts={{ change: Math.abs(change) }}
    />
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
