import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { RankedUnit } from '../api/shapes';
import { indicatorsQuery, orgUnitQuery, rankingQuery } from '../api/queries';
import { DemoNote } from '../figure/DemoNote';
import { Figure } from '../figure/Figure';
import { TrialMark } from '../figure/TrialMark';
import { formatChange, formatNumber } from '../messages/format';
import { StateMark } from '../figure/StateMark';
import { Loaded } from '../layout/Loaded';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { useLanguage } from '../messages/language';
import { yearBefore } from '../place/period';
import { useAddress } from '../place/place';
import styles from './explain.module.css';
import { RankNeighbours } from './RankNeighbours';
import { ScoredPart } from './ScoredPart';
import type { RankSubject } from '../figure/subject';
import { Where } from './Where';
import { Unranked } from './Unranked';

interface Props {
  subject: RankSubject;
  boundaries: string | undefined;
}

const SCORE_DECIMALS = 4;

/** A rank: among which units, by which rule, between which neighbours, and how it moved. */
export function RankLineage({ subject, boundaries }: Props) {
  const { say, language } = useLanguage();
  const address = useAddress();
  const { of, level, parent } = subject;
  const by = of.kind === 'item' ? { indexSet: of.indexSet, item: of.item } : { indicator: of.indicator };
  const ranking = useQuery(rankingQuery({ ...by, period: of.period, level, parent, boundaries }));
  const within = useQuery({ ...orgUnitQuery(parent ?? '', boundaries), enabled: parent !== undefined });
  const asked = useQuery(orgUnitQuery(of.orgUnit, boundaries));
  const meant = asked.data?.id ?? of.orgUnit;
  const indicators = useQuery({ ...indicatorsQuery(), enabled: of.kind === 'indicator' });
  const decimals =
    of.kind === 'item'
      ? SCORE_DECIMALS
      : (indicators.data?.items.find((known) => known.code === of.indicator)?.decimals ?? 2);
  const value = (number: number) => formatNumber(number, language, decimals);
  const count = (number: number) => formatNumber(number, language);
  const whole = wholeRanking(subject, address);
  const moved = (movement: RankedUnit['movement']) => {
    if (movement === undefined) return say('overview.rank.new');
    if (movement.reason !== undefined)
      return `${say('incomparable')}: ${say(`incomparable.${movement.reason}`)}`;
    const { before = 0, now = 0, places = 0 } = movement;
    return say(places === 0 && before !== now ? 'explain.rank.crowd' : 'explain.rank.movement', {
      before: count(before),
      now: count(now),
      change: formatChange(places, language),
    });
  };
  return (
    <Loaded query={ranking} rows={10}>
      {({ by: criterion, ranked, unranked, demo }) => {
        const unit = ranked.find(({ orgUnit }) => orgUnit === meant);
        const none = unranked.find(({ orgUnit }) => orgUnit === meant);
        return (
          <>
            <Where
              orgUnit={meant}
              names={asked.data?.names ?? unit?.names ?? none?.names}
              resolvedFrom={asked.data?.resolvedFrom}
              boundaries={boundaries}
              period={of.period}
            />
            <section className={styles.figure}>
              <h3>
                <Sentence message="explain.rank" values={{ by: <Name of={criterion.names} /> }} />
              </h3>
              <DemoNote demo={demo} />
              {of.kind === 'item' && <TrialMark indexSet={of.indexSet} note />}
              <p className={styles.value}>
                {unit !== undefined && count(unit.rank)}
                {none !== undefined && <StateMark state={none.state} words />}
                <span className={styles.of}>
                  <Sentence
                    message="explain.rank.of"
                    values={{
                      count: count(ranked.length),
                      level: say(`kind.${level}`).toLowerCase(),
                      parent:
                        parent === undefined ? (
                          say('ranking.country')
                        ) : (
                          <Name of={within.data?.names} otherwise={parent} />
                        ),
                    }}
                    counts={{ count: ranked.length }}
                  />
                </span>
              </p>
              <dl className={styles.facts}>
                <div>
                  <dt>{say('explain.formula')}</dt>
                  <dd>
                    {say('explain.rank.rule', {
                      direction: say(`direction.${criterion.direction}`).toLowerCase(),
                    })}
                  </dd>
                </div>
                <div>
                  <dt>{say('explain.rank.counted')}</dt>
                  <dd>
                    {say('overview.units.count', {
                      ranked: count(ranked.length),
                      unranked: count(unranked.length),
                    })}
                  </dd>
                </div>
                <ScoredPart scored={unit?.scored ?? none?.scored} criterion={criterion} />
                {unit !== undefined && (
                  <>
                    <div>
                      <dt>{say(criterion.compares === undefined ? 'series.value' : 'ranking.value')}</dt>
                      <dd>
                        <Figure ofSubject explain={of} demo={unit.demo}>
                          {value(unit.value)}
                        </Figure>
                        {unit.valueYearBefore !== undefined && (
                          <>
                            {'; '}
                            {say('ranking.before').toLowerCase()}{' '}
                            <Figure explain={{ ...of, period: yearBefore(of.period) }}>
                              {value(unit.valueYearBefore)}
                            </Figure>
                          </>
                        )}
                      </dd>
                    </div>
                    <div>
                      <dt>{say('ranking.movement')}</dt>
                      <dd className={styles.formula}>{moved(unit.movement)}</dd>
                    </div>
                  </>
                )}
              </dl>
              <RankNeighbours ranked={ranked} subject={subject} shown={value} />
              <Unranked units={unranked} opened={unit === undefined} />
              {whole !== undefined && <Link to={whole}>{say('overview.units.all')}</Link>}
            </section>
          </>
        );
      }}
    </Loaded>
  );
}

/** The page that lists all of them; undefined if there is none, as of the whole country. */
function wholeRanking({ of, level, parent }: RankSubject, address: ReturnType<typeof useAddress>) {
  const { period } = of;
  if (parent === undefined) return undefined;
  return of.kind === 'item'
    ? address(`/rankings/${of.indexSet}`, { item: of.item, level, parent, period })
    : address(`/indicators/${of.indicator}`, { level, unit: parent, period });
}
