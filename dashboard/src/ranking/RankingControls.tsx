import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { homeQuery, indexSetsQuery } from '../api/queries';
import type { IndexSet, OrgUnitDetails, OrgUnitKind } from '../api/shapes';
import { langOf } from '../messages/vietnamese';
import { useLanguage } from '../messages/language';
import { formerName } from '../place/former';
import { useSetParams } from '../place/params';
import { useAddress } from '../place/place';
import styles from './ranking.module.css';

const WHOLE_COUNTRY = 'VN';

interface Props {
  level: OrgUnitKind;
  levels: OrgUnitKind[];
  onLevel: (level: string) => void;
  unit: OrgUnitDetails;
  item: string;
  definition: IndexSet | undefined;
}

/** Which units are ranked, by what, and which of them are shown. */
export function RankingControls({ level, levels, onLevel, unit, item, definition }: Props) {
  const { say, name, language } = useLanguage();
  const home = useSuspenseQuery(homeQuery()).data;
  const set = useSetParams();
  const [params] = useSearchParams();
  const id = useId();
  const { indexSet = '' } = useParams();
  const navigate = useNavigate();
  const address = useAddress();
  const sets = useQuery(indexSetsQuery());
  // the one that is looked at is there before the list of all is
  const names = new Map([
    [indexSet, definition?.names] as const,
    ...(sets.data?.items ?? []).map((known) => [known.code, known.names] as const),
  ]);
  const parents = new Map([
    [WHOLE_COUNTRY, say('ranking.country')],
    [home.orgUnit, formerName(name(home.names, home.orgUnit), home.validTo, say)],
    ...home.successors.map((step) => [step.orgUnit, name(step.names)] as const),
    ...home.predecessors.map((step) => [step.orgUnit, formerName(name(step.names), step.date, say)] as const),
  ]);
  if (!parents.has(unit.id)) parents.set(unit.id, formerName(name(unit.names), unit.validTo, say));
  return (
    <>
      <label htmlFor={`${id}w`}>{say('ranking.within')}</label>
      <select
        id={`${id}w`}
        value={unit.id}
        onChange={(event) => set({ parent: event.target.value, level: undefined })}
      >
        {[...parents].map(([value, label]) => (
          <option key={value} value={value} lang={langOf(label, language)}>
            {label}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}l`}>{say('overview.units.level')}</label>
      <select id={`${id}l`} value={level} onChange={(event) => onLevel(event.target.value)}>
        {levels.map((known) => (
          <option key={known} value={known}>
            {say(`kind.${known}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}s`}>{say('ranking.set')}</label>
      <select
        id={`${id}s`}
        className={styles.item}
        value={indexSet}
        onChange={(event) =>
          void navigate(address(`/rankings/${event.target.value}`, { level, parent: unit.id }))
        }
      >
        {[...names].map(([code, known]) => (
          <option key={code} value={code} lang={langOf(name(known, code), language)}>
            {name(known, code)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}i`}>{say('ranking.by')}</label>
      <select
        id={`${id}i`}
        className={styles.item}
        value={item}
        onChange={(event) => set({ item: event.target.value })}
      >
        <option value="total">{say('unit.total')}</option>
        {definition?.pillars.map((pillar) => (
          <option key={pillar.code} value={pillar.code} lang={langOf(name(pillar.names), language)}>
            {name(pillar.names)}
          </option>
        ))}
        {definition?.mainIndices.map((index) => (
          <option key={index.code} value={index.code} lang={langOf(name(index.names), language)}>
            {name(index.names)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}q`}>{say('ranking.filter')}</label>
      <input
        id={`${id}q`}
        type="search"
        value={params.get('q') ?? ''}
        onChange={(event) => set({ q: event.target.value }, true)}
      />
    </>
  );
}
