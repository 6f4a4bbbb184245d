import { Link } from 'react-router';
import type { OpenReturn, Pillar, Reminder } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { formatDate, today } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { returnEntryPath, returnPath } from '../place/paths';
import { useAddress } from '../place/place';
import { daysBetween } from '../place/period';
import { periodInWords } from '../place/words';
import { type Column, RecordTable } from '../record/RecordTable';
import styles from '../record/record.module.css';
import { WRITERS } from '../session/grants';
import { useMay } from '../session/useMay';

/** Days before the due day from which on it is said. */
const REMINDED = 7;

const TO_FILL_IN = ['EXPECTED', 'MISSING', 'DRAFT', 'RETURNED'];

/** Returns that wait for somebody, each leading to where the next step is done. */
export function OpenReturns({ pillar, items }: { pillar: Pillar; items: OpenReturn[] }) {
  const { say } = useLanguage();
  const address = useAddress();
  const may = useMay();
  const pathOf = ({ form, orgUnit, period, progress }: OpenReturn) =>
    TO_FILL_IN.includes(progress) && may?.(WRITERS, pillar, orgUnit) === true
      ? returnEntryPath(pillar, form, orgUnit, period)
      : returnPath(pillar, form, orgUnit, period);
  const columns: Column<OpenReturn>[] = [
    {
      key: 'form',
      head: say('work.form'),
      cell: (one) => (
        <Link to={address(pathOf(one))}>
          <Name of={one.formNames} otherwise={one.form} />
        </Link>
      ),
    },
    { key: 'unit', head: say('file.name'), cell: (one) => <Name of={one.names} otherwise={one.orgUnit} /> },
    { key: 'period', head: say('place.period'), cell: (one) => periodInWords(one.period, say) },
    {
      key: 'progress',
      head: say('form.progress'),
      cell: (one) => (
        <>
          {say(`form.progress.${one.progress}`)}
          {one.late && <span className={styles.late}>, {say('form.late')}</span>} <DemoMark demo={one.demo} />
          {one.reminded !== undefined && <Reminded by={one.reminded} />}
        </>
      ),
    },
    {
      key: 'due',
      head: say('work.due'),
      cell: (one) => (
        <>
          {formatDate(one.due)} <DaysToGo due={one.due} day={today()} />
        </>
      ),
    },
  ];
  return (
    <RecordTable
      label={say('work.title')}
      columns={columns}
      rows={items}
      keyOf={(one) => `${one.form} ${one.orgUnit} ${one.period}`}
    />
  );
}

/** How often it was reminded of, when last, and with which words. */
function Reminded({ by: { times, remindedAt, text } }: { by: Reminder }) {
  const { say } = useLanguage();
  return (
    <span className={styles.about} data-plain>
      {say('remind.was', { times, day: formatDate(remindedAt) })}
      {text !== undefined && (
        <>
          : <Written>{text}</Written>
        </>
      )}
    </span>
  );
}

/** How many days are left, once they are few, or how many have gone by since. */
function DaysToGo({ due, day }: { due: string; day: string }) {
  const { say } = useLanguage();
  const days = daysBetween(day, due);
  if (days > REMINDED) return null;
  return (
    <span className={styles.late}>
      ({days < 0 ? say('status.late', { days: -days }) : say('work.daysLeft', { days })})
    </span>
  );
}
