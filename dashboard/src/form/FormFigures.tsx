import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { indicatorsQuery } from '../api/queries';
import type { Form } from '../api/shapes';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import styles from '../record/record.module.css';
import { fieldNamer, formulaOf } from './sums';

/** What is made of the form, each with the page of its indicator. */
export function FormFigures({ form }: { form: Form }) {
  const { say, name } = useLanguage();
  const address = useAddress();
  const indicators = useQuery(indicatorsQuery()).data?.items ?? [];
  const nameOf = fieldNamer(form.fields, name);
  return (
    <Panel title={say('form.figures')} hint={say('form.figures.hint')}>
      <ul className={styles.list}>
        {form.figures.map((figure) => (
          <li key={`${figure.indicator} ${figure.breakdown}`} data-plain>
            <Link to={address(`/indicators/${figure.indicator}`)}>
              <Name
                of={indicators.find(({ code }) => code === figure.indicator)?.names}
                otherwise={figure.indicator}
              />
            </Link>{' '}
            {figure.breakdown !== '' && <code>{figure.breakdown}</code>}
            <span className={styles.about}>
              <Written>{formulaOf(figure, nameOf)}</Written>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
