import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { indicatorsQuery } from '../api/queries';
import type { Form, FormReturn } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { StatedValue } from '../figure/StatedValue';
import { Empty } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import styles from '../record/record.module.css';
import { fieldNamer, formulaOf, valueOf } from './sums';

/** The figures that a return feeds, as its counted lines make them; each opens to where it goes in. */
export function ReturnFigures({ form, found }: { form: Form; found: FormReturn }) {
  const { say, name } = useLanguage();
  const address = useAddress();
  const indicators = useQuery(indicatorsQuery()).data?.items ?? [];
  const nameOf = fieldNamer(form.fields, name);
  const counted = found.state === 'APPROVED' ? found.lines : found.approved;
  const { orgUnit, period } = found;
  return (
    <Panel title={say('return.figures')} hint={say('form.figures.hint')}>
      {counted === undefined ? (
        <Empty>{say('return.figures.none')}</Empty>
      ) : (
        <ul className={styles.list}>
          {form.figures.map((figure) => {
            const { indicator, breakdown } = figure;
            const numerator = valueOf(figure.numerator, counted);
            const denominator =
              figure.denominator === undefined ? undefined : valueOf(figure.denominator, counted);
            const whole = figure.denominator === undefined || denominator !== undefined;
            return (
              <li key={`${indicator} ${breakdown}`} className={styles.figure}>
                <span data-plain>
                  <Link to={address(`/indicators/${indicator}`, { unit: orgUnit, period })}>
                    <Name
                      of={indicators.find(({ code }) => code === indicator)?.names}
                      otherwise={indicator}
                    />
                  </Link>{' '}
                  {breakdown !== '' && <code>{breakdown}</code>}
                  <span className={styles.about}>
                    <Written>{formulaOf(figure, nameOf)}</Written>
                  </span>
                </span>
                <Figure
                  state={numerator !== undefined && whole ? 'VALUE' : 'NO_DATA'}
                  demo={found.demo}
                  explain={{ kind: 'indicator', indicator, orgUnit, period, breakdown }}
                >
                  <StatedValue numerator={numerator} denominator={denominator} />
                </Figure>
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
