import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { programmesQuery } from '../api/programmes';
import type { Programme } from '../api/shapes';
import { Empty, Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { programmePath } from '../place/paths';
import { useAddress } from '../place/place';
import styles from '../record/record.module.css';
import { measured } from './goals';

/** What documents want to be reached. */
export function Component() {
  const { say } = useLanguage();
  const address = useAddress();
  const title = say('programmes.title');
  useTitle(title);
  const programmes = useQuery(programmesQuery());
  return (
    <>
      <PageHead title={title} marks={<Link to={address('/regimes')}>{say('regimes.title')}</Link>} />
      <Panel title={say('programmes.list')} hint={say('programmes.hint')}>
        <Loaded query={programmes} rows={8}>
          {(known) =>
            known.length === 0 ? (
              <Empty>{say('programmes.none')}</Empty>
            ) : (
              <ul className={styles.list}>
                {known.map((programme) => (
                  <ProgrammeRow key={programme.code} programme={programme} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
    </>
  );
}

function ProgrammeRow({ programme }: { programme: Programme }) {
  const { say } = useLanguage();
  const address = useAddress();
  const { code, names, legalBasis, caution, targets, unknown } = programme;
  return (
    <li>
      <Link to={address(programmePath(code))} data-plain>
        <Name of={names} otherwise={code} />
      </Link>{' '}
      <code data-plain>{code}</code>
      <span className={styles.about} data-plain>
        <Sentence message="form.legalBasis" values={{ basis: <Written>{legalBasis}</Written> }} />
      </span>
      <span className={styles.about} data-plain>
        {say('programmes.count', { count: targets.length, measured: measured(programme) })}
      </span>
      {unknown !== undefined && unknown > 0 && (
        <span className={styles.about} data-plain>
          {say('programmes.unknown', { count: unknown })}
        </span>
      )}
      {caution !== undefined && (
        <span className={styles.about} data-plain>
          <strong>
            <Name of={caution} />
          </strong>
        </span>
      )}
    </li>
  );
}
