import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { programmeQuery } from '../api/programmes';
import { orgUnitQuery, targetsQuery } from '../api/queries';
import type { Programme } from '../api/shapes';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { NameOfUnit } from '../place/NameOfUnit';
import { useAddress, useUnit } from '../place/place';
import { endOf } from '../place/unitName';
import { Facts } from '../record/Facts';
import styles from '../record/record.module.css';
import { measured } from './goals';
import { ProgrammeTargets } from './ProgrammeTargets';

/** What a document wants to be reached, how far a unit is, and which units made it their own. */
export function Component() {
  const { programme: code = '' } = useParams();
  const { name } = useLanguage();
  const programme = useQuery(programmeQuery(code));
  useTitle(programme.isPending ? '' : name(programme.data?.names, code));
  return (
    <Loaded query={programme} rows={12} page>
      {(known) => <Drawn programme={known} />}
    </Loaded>
  );
}

function Drawn({ programme }: { programme: Programme }) {
  const { say } = useLanguage();
  const address = useAddress();
  const orgUnit = useUnit();
  const unit = useQuery(orgUnitQuery(orgUnit));
  const targets = useQuery(targetsQuery({}));
  const { code, names, legalBasis, caution, stated, unknown } = programme;
  const named = <NameOfUnit of={unit.data?.names} end={unit.data && endOf(unit.data)} otherwise={orgUnit} />;
  return (
    <>
      <PageHead
        title={
          <span data-plain>
            <Name of={names} otherwise={code} />
          </span>
        }
        trail={<Link to={address('/programmes')}>{say('programmes.title')}</Link>}
        marks={
          <>
            <code data-plain>{code}</code>
            <Link to={address(`/units/${orgUnit}`)} data-plain>
              {named}
            </Link>
          </>
        }
      />
      <div className={styles.stack}>
        <Panel title={say('programme.about')}>
          <Facts
            facts={[
              [say('programme.basis'), <Written key="basis">{legalBasis}</Written>],
              [say('programme.caution'), caution && <Name of={caution} />],
              [
                say('programme.targets'),
                say('programmes.count', { count: programme.targets.length, measured: measured(programme) }),
              ],
              [
                say('programme.stated'),
                stated.length === 0 ? undefined : (
                  <ul>
                    {stated.map((part) => (
                      <li key={part.names.vi}>
                        <Name of={part.names} />: {part.count}
                      </li>
                    ))}
                    {unknown !== undefined && unknown > 0 && (
                      <li>{say('programmes.unknown', { count: unknown })}</li>
                    )}
                  </ul>
                ),
              ],
            ]}
          />
        </Panel>
        <Panel
          title={
            <span data-plain>
              <Sentence message="programme.progress" values={{ unit: named }} />
            </span>
          }
          hint={say('programme.progress.hint')}
        >
          <Loaded query={targets} rows={16}>
            {({ items }) => <ProgrammeTargets programme={programme} targets={items} orgUnit={orgUnit} />}
          </Loaded>
        </Panel>
      </div>
    </>
  );
}
