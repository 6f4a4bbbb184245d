import { useQuery } from '@tanstack/react-query';
import { changeGroupsQuery } from '../api/queries';
import { formatNumber } from '../messages/format';
import { Empty, Loaded } from '../layout/Loaded';
import { useLanguage } from '../messages/language';
import { ChangesTable } from './ChangesTable';
import styles from './explain.module.css';
import type { ChangesSubject } from '../figure/subject';

/** As many figures of a unit as the gateway keeps of one moment. */
const MOST_FIGURES = 20;
const MOST_UNITS = 100;

/** What was recorded last, or together at one moment. */
export function ChangesLineage({ subject: { orgUnit, at } }: { subject: ChangesSubject }) {
  const { say, language } = useLanguage();
  const changes = useQuery(
    changeGroupsQuery(
      at === undefined
        ? { orgUnit, figures: 5, size: 20 }
        : { orgUnit, at, figures: MOST_FIGURES, size: MOST_UNITS },
    ),
  );
  return (
    <Loaded query={changes} rows={10}>
      {({ today, items }) => {
        // at that moment its parts may have changed too, each of which is a change of its own
        const groups = at === undefined ? items : items.filter((group) => group.orgUnit === orgUnit);
        return (
          <section className={styles.figure}>
            <h3>{say('overview.changes')}</h3>
            {at === undefined && (
              <p className={styles.value}>
                {formatNumber(today, language)}
                <span className={styles.of}>{say('explain.changes.today')}</span>
              </p>
            )}
            <dl className={styles.facts}>
              <div>
                <dt>{say('explain.how')}</dt>
                <dd>{say('explain.changes.how')}</dd>
              </div>
            </dl>
            {groups.length === 0 && <Empty>{say('empty')}</Empty>}
            {groups.map((group) => (
              <ChangesTable key={group.at + group.orgUnit} group={group} opened={at !== undefined} />
            ))}
          </section>
        );
      }}
    </Loaded>
  );
}
