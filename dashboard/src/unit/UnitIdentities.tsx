import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { recordsQuery, registerQuery } from '../api/registers';
import type { OrgUnitDetails, RegisterRecord } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { formatDate, today } from '../messages/format';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { registerPath } from '../place/paths';
import { useAddress } from '../place/place';
import { type Column, RecordTable } from '../record/RecordTable';
import { endedOn } from './identities';
import styles from './unit.module.css';

const REGISTER = { pillar: 'gov' as const, collection: 'org-unit-identities' };
const MOST_SHOWN = 100;

/** The codes by which other systems know a unit: those that stand for it, and folded those that did. */
export function UnitIdentities({ unit }: { unit: OrgUnitDetails }) {
  const { say } = useLanguage();
  const address = useAddress();
  const identities = useQuery(recordsQuery(REGISTER, { orgUnit: unit.id }, 0, MOST_SHOWN));
  const day = today();
  return (
    <Panel
      title={say('identities.title')}
      aside={
        <>
          <DemoMark demo={identities.data?.items.some(({ demo }) => demo)} />
          <Link to={address(registerPath(REGISTER.pillar, REGISTER.collection), { 'f.orgUnit': unit.id })}>
            {say('identities.register')}
          </Link>
        </>
      }
    >
      <Loaded query={identities} rows={3}>
        {({ items }) => {
          const ended = items.filter((identity) => endedOn(identity, day));
          const standing = items.filter((identity) => !endedOn(identity, day));
          return (
            <>
              {standing.length === 0 ? (
                <Empty>{say('identities.none')}</Empty>
              ) : (
                <Identities label={say('identities.title')} identities={standing} />
              )}
              {ended.length > 0 && (
                <details className={styles.unknown}>
                  <summary data-plain>{say('identities.ended', { count: ended.length })}</summary>
                  <Identities label={say('identities.ended', { count: ended.length })} identities={ended} />
                </details>
              )}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

function Identities({ label, identities }: { label: string; identities: RegisterRecord[] }) {
  const fields = useQuery(registerQuery(REGISTER)).data?.fields ?? [];
  const field = (name: string) => fields.find((known) => known.name === name);
  const shown: Record<string, (identity: RegisterRecord) => Column<RegisterRecord>['head']> = {
    system: ({ system }) => (
      <Name
        of={field('system')?.choices.find(({ code }) => code === system)?.names}
        otherwise={String(system)}
      />
    ),
    code: ({ code }) => <code>{String(code)}</code>,
    name: ({ name }) => <Written>{String(name)}</Written>,
    validFrom: ({ validFrom }) => formatDate(String(validFrom)),
    validTo: ({ validTo }) => (typeof validTo === 'string' ? formatDate(validTo) : ''),
  };
  return (
    <RecordTable
      label={label}
      columns={Object.entries(shown).map(([name, cell]) => ({
        key: name,
        head: <Name of={field(name)?.names} otherwise={name} />,
        cell,
      }))}
      rows={identities}
      keyOf={({ id }) => id}
    />
  );
}
