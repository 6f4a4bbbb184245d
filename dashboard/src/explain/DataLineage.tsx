import { useQuery } from '@tanstack/react-query';
import { statusQuery } from '../api/queries';
import { formatMoment, formatNumber } from '../messages/format';
import { Loaded } from '../layout/Loaded';
import { useLanguage } from '../messages/language';
import { ComparedFigures } from './ComparedFigures';
import { IntegrityChecks } from './IntegrityChecks';
import { Table } from '../layout/Table';
import styles from './explain.module.css';

const COUNTED = [
  'observations',
  'withdrawn',
  'sources',
  'indicators',
  'orgUnits',
  'successions',
  'targets',
] as const;

/** What the gateway holds and how far it has read each topic. */
export function DataLineage() {
  const { say, language } = useLanguage();
  const status = useQuery(statusQuery());
  const whole = (number: number) => formatNumber(number, language);
  return (
    <Loaded query={status} rows={10}>
      {({ version, lag, deadLetters, counts, topics, pillars, problem, compared }) => (
        <section className={styles.figure}>
          <h3>{say('overview.data')}</h3>
          <p className={styles.value}>
            {whole(version)}
            <span className={styles.of}>{say('explain.data.version')}</span>
          </p>
          {problem !== undefined && <p className={styles.difference}>{problem}</p>}
          <dl className={styles.facts}>
            <div>
              <dt>{say('explain.formula')}</dt>
              <dd>{say('explain.data.formula')}</dd>
            </div>
            <div>
              <dt>{say('explain.data.lag')}</dt>
              <dd>{whole(lag)}</dd>
            </div>
            <div>
              <dt>{say('explain.data.deadLetters')}</dt>
              <dd>{whole(deadLetters)}</dd>
            </div>
            {COUNTED.map((kind) => (
              <div key={kind}>
                <dt>{say(`explain.data.${kind}`)}</dt>
                <dd>{whole(counts[kind])}</dd>
              </div>
            ))}
          </dl>
          <Table className={styles.table} caption={say('explain.data.pillars')} titled>
            <thead>
              <tr>
                <th scope="col">{say('explain.data.pillar')}</th>
                <th scope="col">{say('explain.data.state')}</th>
                <th scope="col">{say('explain.data.completeTo')}</th>
                <th scope="col" className="num">
                  {say('explain.data.pending')}
                </th>
              </tr>
            </thead>
            <tbody>
              {pillars.map(({ pillar, state, completeTo, pending }) => (
                <tr key={pillar}>
                  <th scope="row">{say(`pillar.${pillar}`)}</th>
                  <td>{say(`explain.data.${state}`)}</td>
                  <td>{completeTo !== undefined && formatMoment(completeTo)}</td>
                  <td className="num">{pending !== undefined && whole(pending)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
          <ComparedFigures compared={compared} />
          <IntegrityChecks />
          <details>
            <summary>{say('explain.data.technical')}</summary>
            <Table className={styles.table} caption={say('explain.data.topics')} titled>
              <thead>
                <tr>
                  <th scope="col">{say('explain.data.topic')}</th>
                  <th scope="col" className="num">
                    {say('explain.data.position')}
                  </th>
                  <th scope="col" className="num">
                    {say('explain.data.lag')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {topics.map(({ topic, position, lag: unread }) => (
                  <tr key={topic}>
                    <th scope="row">
                      <code>{topic}</code>
                    </th>
                    <td className="num">{whole(position)}</td>
                    <td className="num">{whole(unread)}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </details>
        </section>
      )}
    </Loaded>
  );
}
