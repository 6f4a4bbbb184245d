import { useId, useState } from 'react';
import type { FigureLineage, Pillar } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../messages/format';
import { StatedValue } from '../figure/StatedValue';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { periodInWords } from '../place/words';
import styles from './explain.module.css';
import { ObservationHistory } from './ObservationHistory';
import { SourceName } from './SourceName';

interface Props {
  indicator: string;
  observation: FigureLineage['observations'][number];
  /** Whose service keeps the history; undefined while the definition is not known. */
  pillar: Pillar | undefined;
  /** Whether it is the only one; then it is open from the start. */
  alone: boolean;
}

/** What was stated of one unit and period; its revision opens how it came to be. */
export function ObservationRow({ indicator, observation, pillar, alone }: Props) {
  const { say, language } = useLanguage();
  const [opened, setOpened] = useState(alone);
  const history = useId();
  const { orgUnit, period, breakdown, numerator, denominator, source, revision } = observation;
  return (
    <>
      <tr>
        <th scope="row">
          <Name of={observation.names} />
          <span className={styles.small}>
            {' '}
            {periodInWords(period, say)} {breakdown}
          </span>
        </th>
        <td className="num">
          <Figure ofSubject explain={{ kind: 'indicator', indicator, orgUnit, period, breakdown }}>
            <StatedValue numerator={numerator} denominator={denominator} />
          </Figure>
        </td>
        <td>
          <SourceName source={source} />
        </td>
        <td className="num">
          {pillar === undefined ? (
            formatNumber(revision, language)
          ) : (
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={opened}
              aria-controls={history}
              onClick={() => setOpened((was) => !was)}
            >
              {formatNumber(revision, language)}
              <span className="sr-only"> {say('explain.revisions')}</span>
              <span aria-hidden="true">{opened ? '▾' : '▸'}</span>
            </button>
          )}
        </td>
      </tr>
      {opened && pillar !== undefined && (
        <tr id={history}>
          <td colSpan={4} className={styles.history}>
            <ObservationHistory
              question={{ pillar, indicator, orgUnit, period, breakdown }}
              link={observation.link}
            />
          </td>
        </tr>
      )}
    </>
  );
}
