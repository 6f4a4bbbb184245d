import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { indicatorsQuery } from '../api/queries';
import type { fedFigures } from '../api/registers';
import type { FedFigure, Register } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { StatedValue } from '../figure/StatedValue';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { today } from '../messages/format';
import { Sentence } from '../messages/Sentence';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { useAddress, usePlace } from '../place/place';
import { periodInWords } from '../place/words';
import { choiceOf, periodOfForm } from '../record/periods';
import styles from '../record/record.module.css';
import { timingOf } from './timing';

interface Props {
  /** What is counted of such records. */
  counted: Register['figures'];
  /** What asks for the figures of a period. */
  asking: (period: string) => ReturnType<typeof fedFigures>;
  demo: boolean;
}

/** The figures of a period that a record is counted in: what it adds, and the figure, which opens to where it comes from. */
export function FedFigures({ counted, asking, demo }: Props) {
  const { say } = useLanguage();
  const place = usePlace();
  const id = useId();
  const timing = timingOf(counted, place.period);
  const period = periodOfForm(timing, place.period, today());
  const figures = useQuery(asking(period));
  const periods = counted
    .flatMap(({ frequencies }) => frequencies)
    .filter((frequency, i, all) => all.indexOf(frequency) === i)
    .flatMap((frequency) => choiceOf({ frequency, dueAfterDays: 0 }, period, today()));
  return (
    <Panel
      title={say('record.figures')}
      hint={say('record.figures.hint')}
      aside={
        <span className={styles.place}>
          <label htmlFor={id}>{say('place.period')}</label>
          <select id={id} value={period} onChange={(event) => place.set({ period: event.target.value })}>
            {periods.map((value) => (
              <option key={value} value={value}>
                {periodInWords(value, say)}
              </option>
            ))}
          </select>
        </span>
      }
    >
      <Loaded query={figures} rows={3}>
        {(fed) =>
          fed.length === 0 ? (
            <Empty>{say('record.figures.none')}</Empty>
          ) : (
            <ul className={styles.list}>
              {fed.map((figure) => (
                <Fed key={`${figure.indicator} ${figure.breakdown}`} figure={figure} demo={demo} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Fed({ figure, demo }: { figure: FedFigure; demo: boolean }) {
  const { say } = useLanguage();
  const address = useAddress();
  const indicators = useQuery(indicatorsQuery()).data?.items ?? [];
  const { indicator, breakdown, orgUnit, period } = figure;
  return (
    <li className={styles.figure}>
      <span data-plain>
        <Link to={address(`/indicators/${indicator}`, { unit: orgUnit, period })}>
          <Name of={indicators.find(({ code }) => code === indicator)?.names} otherwise={indicator} />
        </Link>{' '}
        {breakdown !== '' && <code>{breakdown}</code>}
        {!figure.inForce && <span className={styles.about}>{say('record.figures.notInForce')}</span>}
      </span>
      <span>
        <span data-plain>
          <Sentence
            message="record.figures.adds"
            values={{
              value: <StatedValue numerator={figure.numerator} denominator={figure.denominator} />,
            }}
          />
        </span>{' '}
        <Figure demo={demo} explain={{ kind: 'indicator', indicator, orgUnit, period, breakdown }}>
          <StatedValue numerator={figure.figureNumerator} denominator={figure.figureDenominator} />
        </Figure>
      </span>
    </li>
  );
}
