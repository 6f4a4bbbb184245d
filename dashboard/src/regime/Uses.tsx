import type { Regime, UseOfFigure } from '../api/shapes';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import styles from '../record/record.module.css';

/** Each use of a figure: by whom, as what, by which rule, and where the figure here counts something else. */
export function Uses({ uses, regimes }: { uses: UseOfFigure[]; regimes: Regime[] }) {
  const { say } = useLanguage();
  return (
    <ul className={styles.list}>
      {uses.map((use) => (
        <li key={`${use.regime} ${use.item}`} data-plain>
          <Name of={regimes.find((regime) => regime.code === use.regime)?.names} otherwise={use.regime} />
          {': '}
          <code>{use.item}</code> <Name of={use.names} />
          {!use.official && <em> ({say('regimes.trial')})</em>}
          {use.how !== undefined && (
            <span className={styles.about}>
              <Name of={use.how} />
            </span>
          )}
          {use.note !== undefined && (
            <span className={styles.about}>
              <strong>
                <Name of={use.note} />
              </strong>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
