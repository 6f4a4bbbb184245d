import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formGridQuery, formsQuery } from '../api/queries';
import type { Form, Pillar } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { formatDate, today } from '../messages/format';
import { Empty, Loaded, SkeletonLine } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { useTitle } from '../layout/title';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { Sentence } from '../messages/Sentence';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { PillarPanels } from '../record/PillarPanels';
import { periodInWords } from '../place/words';
import styles from '../record/record.module.css';
import { formPath, PILLARS } from '../place/paths';
import { lastDue } from '../record/periods';
import { tally } from './rows';

/** What units are asked for, and how many have answered last. */
export function Component() {
  const { say } = useLanguage();
  const title = say('forms.title');
  useTitle(title);
  const lists = useQueries({ queries: PILLARS.map(formsQuery) });
  return (
    <>
      <PageHead title={title} />
      <PillarPanels lists={lists}>{(pillar) => <PillarForms pillar={pillar} />}</PillarPanels>
    </>
  );
}

function PillarForms({ pillar }: { pillar: Pillar }) {
  const { say } = useLanguage();
  const forms = useQuery(formsQuery(pillar));
  return (
    <Loaded query={forms} rows={4}>
      {(known) =>
        known.length === 0 ? (
          <Empty>{say('empty')}</Empty>
        ) : (
          <ul className={styles.list}>
            {known.map((form) => (
              <FormItem key={form.code} pillar={pillar} form={form} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function FormItem({ pillar, form }: { pillar: Pillar; form: Form }) {
  const { say } = useLanguage();
  const address = useAddress();
  const period = lastDue(form, today());
  const grid = useQuery(formGridQuery({ pillar, form: form.code }, period, undefined));
  return (
    <li>
      <Link to={address(formPath(pillar, form.code), { period })}>
        <Name of={form.names} otherwise={form.code} />
      </Link>{' '}
      <code data-plain>{form.code}</code>
      <span className={styles.about} data-plain>
        {say('forms.reports', {
          frequency: say(`frequency.${form.frequency}`),
          level: say(`kind.${form.level}`).toLowerCase(),
          days: form.dueAfterDays,
        })}
      </span>
      {form.legalBasis !== undefined && (
        <span className={styles.about} data-plain>
          <Sentence message="form.legalBasis" values={{ basis: <Written>{form.legalBasis}</Written> }} />
        </span>
      )}
      <span className={styles.about} data-plain>
        {say('forms.lastDue', { period: periodInWords(period, say).toLowerCase() })}
      </span>
      <Loaded query={grid} waiting={<SkeletonLine />}>
        {({ cells, due }) => (
          <span className={styles.about} data-plain>
            {say('form.due', { day: formatDate(due) })}: {say('forms.counts', tally(cells))}{' '}
            <DemoMark demo={cells.some((cell) => cell.demo)} />
          </span>
        )}
      </Loaded>
    </li>
  );
}
