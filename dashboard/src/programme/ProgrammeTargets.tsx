import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { indicatorsQuery } from '../api/queries';
import type { Programme, Target } from '../api/shapes';
import { unitSuffix } from '../figure/measureUnit';
import { formatExact } from '../messages/format';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { periodInWords } from '../place/words';
import { type Column, RecordTable } from '../record/RecordTable';
import { useUnitNames } from '../register/useUnitNames';
import { GoalNow, GoalStateNow } from './GoalNow';
import { adopted, type GoalRow, rowsOf } from './goals';
import styles from './programme.module.css';

interface Props {
  programme: Programme;
  /** Those of all units. */
  targets: Target[];
  orgUnit: string;
}

/** The targets of a programme: what is to be reached by when, where a unit stands, and who adopted it. */
export function ProgrammeTargets({ programme, targets, orgUnit }: Props) {
  const { say, name, language } = useLanguage();
  const address = useAddress();
  const indicators = useQuery(indicatorsQuery()).data?.items ?? [];
  const rows = rowsOf(programme);
  const unitName = useUnitNames([
    ...new Set(rows.flatMap((row) => adopted(row, targets).map((target) => target.orgUnit))),
  ]);
  const own = (row: GoalRow) => adopted(row, targets).find((target) => target.orgUnit === orgUnit);
  const written = ({ item }: GoalRow, value: number) =>
    formatExact(value, language) + unitSuffix(item.measureUnit, say, value);
  const columns: Column<GoalRow>[] = [
    {
      key: 'target',
      head: say('programme.target'),
      cell: ({ item }) => (
        <span className={styles.words}>
          {item.number !== undefined && `${item.number}. `}
          <Name of={item.names} />
          {item.note !== undefined && (
            <span className={styles.small}>
              <Name of={item.note} />
            </span>
          )}
          {item.followedBy !== undefined && (
            <span className={styles.small}>
              {say('programme.followedBy')}: <Written>{item.followedBy}</Written>
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'goal',
      head: say('programme.goal'),
      cell: (row) =>
        row.due === undefined || row.value === undefined ? (
          say('programme.noValue')
        ) : (
          <>
            {say(`programme.${row.item.bound}`, { value: written(row, row.value) })}
            <span className={styles.small}>
              {say('overview.targets.due', { due: periodInWords(row.due, say).toLowerCase() })}
            </span>
          </>
        ),
    },
    {
      key: 'indicator',
      head: say('unit.indicator'),
      cell: ({ item }) => (
        <span className={styles.words}>
          {item.indicator === undefined ? (
            say('programme.noIndicator')
          ) : (
            <Link to={address(`/indicators/${item.indicator}`)}>
              <Name
                of={indicators.find(({ code }) => code === item.indicator)?.names}
                otherwise={item.indicator}
              />
            </Link>
          )}
        </span>
      ),
    },
    {
      key: 'now',
      head: say('explain.measured'),
      numeric: true,
      cell: (row) => <GoalNow row={row} orgUnit={orgUnit} />,
    },
    {
      key: 'state',
      head: say('explain.state'),
      cell: (row) => <GoalStateNow row={row} orgUnit={orgUnit} target={own(row)} />,
    },
    {
      key: 'way',
      head: say('programme.way'),
      cell: (row) => {
        const target = own(row);
        if (target?.baseline === undefined || target.baselinePeriod === undefined) return '';
        return (
          <>
            {say('programme.from', {
              value: written(row, target.baseline),
              period: periodInWords(target.baselinePeriod, say).toLowerCase(),
            })}
            {target.expected !== undefined && (
              <span className={styles.small}>
                {say('programme.expected', { value: written(row, target.expected) })}
              </span>
            )}
          </>
        );
      },
    },
    {
      key: 'adopted',
      head: say('programme.adopted'),
      cell: (row) => (
        <ul>
          {adopted(row, targets).map((target) => (
            <li key={target.orgUnit}>
              <Link to={address(`/units/${target.orgUnit}`)}>
                <Written>{unitName(target.orgUnit)}</Written>
              </Link>
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <RecordTable
      label={name(programme.names, programme.code)}
      columns={columns}
      rows={rows}
      keyOf={({ key }) => key}
    />
  );
}
