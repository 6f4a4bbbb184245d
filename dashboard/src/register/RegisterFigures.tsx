import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { indicatorsQuery } from '../api/queries';
import type { Register } from '../api/shapes';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import styles from '../record/record.module.css';

/** What is counted from the records of a register, each with the page of its indicator. */
export function RegisterFigures({ register }: { register: Register }) {
  const { say } = useLanguage();
  const address = useAddress();
  const indicators = useQuery(indicatorsQuery()).data?.items ?? [];
  return (
    <Panel title={say('register.figures')} hint={say('register.figures.hint')}>
      <ul className={styles.list}>
        {register.figures.map(({ indicator, frequencies }) => (
          <li key={indicator} data-plain>
            <Link to={address(`/indicators/${indicator}`)}>
              <Name of={indicators.find(({ code }) => code === indicator)?.names} otherwise={indicator} />
            </Link>
            <span className={styles.about}>
              {frequencies.map((frequency) => say(`frequency.${frequency}`)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
