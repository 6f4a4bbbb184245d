import { useQueries } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { overdueFormsQuery } from '../api/entry';
import type { OverdueForm, Pillar } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { formatDate } from '../messages/format';
import { Empty, SkeletonLine } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { formPath, PILLARS } from '../place/paths';
import { useAddress } from '../place/place';
import { periodInWords } from '../place/words';
import styles from '../record/record.module.css';
import { useMay } from '../session/useMay';

/** Only for who is signed in, so it is no part of the first page of all others. */
const OverdueQuestions = lazy(async () => ({
  default: (await import('../question/OverdueQuestions')).OverdueQuestions,
}));

/** Which returns are due and not there, of the unit and all that is part of it. */
export function Overdue({ orgUnit }: { orgUnit: string }) {
  const { say } = useLanguage();
  const signedIn = useMay() !== undefined;
  const lists = useQueries({ queries: PILLARS.map((pillar) => overdueFormsQuery(pillar, orgUnit)) });
  const awaited = lists.some((list) => list.isPending);
  const found = PILLARS.flatMap((pillar, i) =>
    (lists[i]?.data ?? []).map((form) => ({ pillar, form })),
  ).toSorted((one, other) => other.form.missing - one.form.missing);
  return (
    <Panel
      area="overdue"
      title={say('red.title')}
      hint={say('red.hint')}
      aside={<DemoMark demo={found.some(({ form }) => form.demo)} />}
    >
      {awaited ? (
        <SkeletonLine />
      ) : found.length === 0 ? (
        <Empty>{say(lists.every((list) => list.isSuccess) ? 'red.none' : 'red.unknown')}</Empty>
      ) : (
        <ul className={styles.list}>
          {found.map(({ pillar, form }) => (
            <Item key={`${pillar} ${form.form}`} pillar={pillar} form={form} within={orgUnit} />
          ))}
        </ul>
      )}
      {signedIn && (
        <Suspense fallback={null}>
          <OverdueQuestions orgUnit={orgUnit} />
        </Suspense>
      )}
    </Panel>
  );
}

function Item({ pillar, form, within }: { pillar: Pillar; form: OverdueForm; within: string }) {
  const { say } = useLanguage();
  const address = useAddress();
  const { period, due, missing, units } = form;
  return (
    <li>
      <Link to={address(formPath(pillar, form.form), { period, within, progress: 'MISSING' })}>
        <Name of={form.formNames} otherwise={form.form} />
      </Link>
      <span className={styles.about} data-plain>
        {say('red.count', {
          missing,
          units,
          period: periodInWords(period, say).toLowerCase(),
          day: formatDate(due),
        })}
      </span>
    </li>
  );
}
