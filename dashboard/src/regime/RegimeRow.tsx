import { Link } from 'react-router';
import type { Regime } from '../api/shapes';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { programmePath } from '../place/paths';
import { useAddress } from '../place/place';
import styles from '../record/record.module.css';

/** A regime: who reports to whom how often, and how much of what it asks for is known and measured. */
export function RegimeRow({ regime }: { regime: Regime }) {
  const { say } = useLanguage();
  const address = useAddress();
  const to =
    regime.indexSet !== undefined
      ? `/rankings/${regime.indexSet}`
      : regime.programme === undefined
        ? undefined
        : programmePath(regime.programme);
  const named = <Name of={regime.names} otherwise={regime.code} />;
  return (
    <li data-plain>
      {to === undefined ? <strong>{named}</strong> : <Link to={address(to)}>{named}</Link>}{' '}
      <code>{regime.code}</code>
      <span className={styles.about}>
        <Sentence message="form.legalBasis" values={{ basis: <Written>{regime.legalBasis}</Written> }} />
      </span>
      <span className={styles.about}>
        {say('regimes.by')}: <Name of={regime.reportedBy} /> ·{' '}
        {regime.cycles.map((cycle) => say(`frequency.${cycle}`)).join(', ')} · {say('regimes.to')}:{' '}
        <Name of={regime.recipient} />
      </span>
      <span className={styles.about}>
        {regime.state === 'LISTED'
          ? say('regimes.count', { items: regime.items ?? 0, measured: regime.measured ?? 0 })
          : say(`regimes.state.${regime.state}`)}
        {regime.trial !== undefined && regime.trial > 0 && (
          <em> · {say('regimes.trial.count', { count: regime.trial })}</em>
        )}
        {' · '}
        <Name of={regime.known} />
      </span>
    </li>
  );
}
