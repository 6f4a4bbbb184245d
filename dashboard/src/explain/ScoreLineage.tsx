import { useQuery } from '@tanstack/react-query';
import { scoresQuery, targetsQuery } from '../api/queries';
import type { IndexSet, Score } from '../api/shapes';
import { DemoNote } from '../figure/DemoNote';
import { Figure } from '../figure/Figure';
import { TrialMark } from '../figure/TrialMark';
import { formatChange, formatNumber } from '../messages/format';
import { StateMark } from '../figure/StateMark';
import { Loaded } from '../layout/Loaded';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import styles from './explain.module.css';
import { targetsOf } from './indexTargets';
import type { ItemSubject } from '../figure/subject';
import { FigureQuestions } from '../question/FigureQuestions';
import { PublishedScore } from './PublishedScore';
import { TargetsTable } from './TargetsTable';
import { Where } from './Where';
import { YearBefore } from './YearBefore';
import { Table } from '../layout/Table';

interface Props {
  subject: ItemSubject;
  boundaries: string | undefined;
  definition: IndexSet;
}

interface Input {
  code: string;
  names: Score['total']['names'];
  points: number | null;
  maximum: number | null;
}

/** A total, a pillar or a main index: the sum it is, and what was added up. */
export function ScoreLineage({ subject, boundaries, definition }: Props) {
  const { say, language } = useLanguage();
  const { indexSet, item: code, orgUnit: asked, period } = subject;
  const scores = useQuery(scoresQuery({ indexSet, orgUnit: asked, period, boundaries, detail: true }));
  const targets = useQuery(targetsQuery({ orgUnit: scores.data?.scores[0]?.orgUnit ?? asked }));
  return (
    <Loaded query={scores} rows={10}>
      {({ scores: [score], indexSetVersion }) => {
        const item = [score?.total, ...(score?.pillars ?? []), ...(score?.mainIndices ?? [])].find(
          (known) => known?.code === code,
        );
        if (score === undefined || item === undefined) return <StateMark state="NO_DATA" words />;
        return (
          <>
            <Where {...score} resolvedFrom={score.resolvedFrom} boundaries={boundaries} period={period} />
            <FigureQuestions figure={{ ...subject, orgUnit: score.orgUnit }} seen={item.points} />
            <section className={styles.figure} data-pillar={item.pillar?.pillar}>
              <h3>
                <Name of={item.names} />
              </h3>
              <DemoNote demo={score.demo} />
              <TrialMark indexSet={indexSet} note />
              <p className={styles.value}>
                {item.value === null ? (
                  <StateMark state="NO_DATA" words />
                ) : (
                  formatNumber(item.points, language, 2)
                )}
                <span className={styles.of}>
                  {say('overview.score.of', { maximum: formatNumber(item.maximum, language) })}
                </span>
              </p>
              <dl className={styles.facts}>
                <div>
                  <dt>{say('explain.formula')}</dt>
                  <dd>
                    {item.pillar === undefined ? (
                      say(item.components === undefined ? 'explain.sum.total' : 'explain.sum.index')
                    ) : (
                      <Name of={item.pillar.rule} />
                    )}
                  </dd>
                </div>
                {item.value !== null && (
                  <div>
                    <dt>{say('explain.valueOf')}</dt>
                    <dd className={styles.formula}>
                      {formatNumber(item.points, language, 4)} / {formatNumber(item.maximum, language)} ={' '}
                      {formatNumber(item.value, language, 4)}
                    </dd>
                  </div>
                )}
                <div>
                  <dt>{say('explain.scoredPart')}</dt>
                  <dd>
                    {say('explain.coverage.of', {
                      reporting: formatNumber(item.scoredMaximum, language),
                      expected: formatNumber(item.applicableMaximum, language),
                    })}
                  </dd>
                </div>
                {item.valueOfScored !== undefined && (
                  <div>
                    <dt>{say('ranking.value')}</dt>
                    <dd className={styles.formula}>
                      {formatNumber(item.points, language, 4)} / {formatNumber(item.scoredMaximum, language)}{' '}
                      = {formatNumber(item.valueOfScored, language, 4)}
                    </dd>
                  </div>
                )}
                <YearBefore subject={subject} value={item.value} before={item.yearBefore} decimals={4}>
                  {item.yearBefore?.pointsChange !== undefined && (
                    <span className={styles.basis}>
                      {say('explain.inPoints', {
                        now: formatNumber(item.points, language, 4),
                        before: formatNumber(item.yearBefore.points, language, 4),
                        change: formatChange(item.yearBefore.pointsChange, language, 4),
                      })}
                    </span>
                  )}
                  {item.yearBefore?.reason !== undefined && (
                    <span className={styles.basis}>{say(`incomparable.${item.yearBefore.reason}`)}</span>
                  )}
                </YearBefore>
                <PublishedScore definition={definition} item={item} orgUnit={score.orgUnit} period={period} />
                <div>
                  <dt>{say('explain.set')}</dt>
                  <dd>
                    <Written>{indexSetVersion}</Written>; <Written>{definition.legalBasis}</Written>
                  </dd>
                </div>
              </dl>
              <TargetsTable targets={targetsOf(code, definition, targets.data?.items ?? [])} />
              <Inputs
                inputs={inputsOf(score, code, definition)}
                subject={{ ...subject, orgUnit: score.orgUnit }}
              />
            </section>
          </>
        );
      }}
    </Loaded>
  );
}

function inputsOf(score: Score, code: string, definition: IndexSet): Input[] {
  const main = score.mainIndices.find((item) => item.code === code);
  if (main !== undefined) return main.components ?? [];
  const pillar = definition.pillars.find((known) => known.code === code);
  return pillar === undefined
    ? score.mainIndices
    : score.mainIndices.filter((item) => pillar.members.includes(item.code));
}

function Inputs({ inputs, subject }: { inputs: Input[]; subject: Props['subject'] }) {
  const { say, language } = useLanguage();
  if (inputs.length === 0) return <p>{say('explain.noComponents')}</p>;
  return (
    <Table className={styles.table} caption={say('explain.inputs', { count: inputs.length })} titled>
      <thead>
        <tr>
          <th scope="col">{say('overview.mainIndices.name')}</th>
          <th scope="col" className="num">
            {say('overview.mainIndices.points')}
          </th>
          <th scope="col" className="num">
            {say('explain.maximum')}
          </th>
        </tr>
      </thead>
      <tbody>
        {inputs.map((input) => (
          <tr key={input.code}>
            <th scope="row">
              <Name of={input.names} />
            </th>
            <td className="num">
              <Figure
                state={
                  input.points === null || ('value' in input && input.value === null) ? 'NO_DATA' : 'VALUE'
                }
                explain={{ ...subject, item: input.code }}
              >
                {formatNumber(input.points ?? 0, language, 2)}
              </Figure>
            </td>
            <td className="num">
              {input.maximum === null ? (
                '–'
              ) : (
                <Figure explain={{ ...subject, item: input.code }}>
                  {formatNumber(input.maximum, language)}
                </Figure>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
