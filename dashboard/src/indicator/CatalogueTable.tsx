import { Link } from 'react-router';
import { CoverageWords } from '../figure/CoverageWords';
import { covered } from '../figure/coverage';
import { Figure } from '../figure/Figure';
import { unitInWords, valueWithUnit } from '../figure/measureUnit';
import { Table } from '../layout/Table';
import { dayOf, formatDate } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { useAddress, usePlace } from '../place/place';
import type { Entry } from './catalogue';
import styles from './catalogue.module.css';
import { isByForm } from '../figure/byForm';
import { Spark } from './Spark';

interface Props {
  label: string;
  entries: Entry[];
  orgUnit: string;
  /** The first and last year of the small lines. */
  years: { first: number; last: number };
}

/** Indicators with the figure of the unit and period that are looked at, what it covers, and when anything was recorded last. */
export function CatalogueTable({ label, entries, orgUnit, years }: Props) {
  const { say } = useLanguage();
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
      <Table caption={label}>
        <thead>
          <tr>
            <th scope="col">{say('unit.indicator')}</th>
            <th scope="col" data-plain>
              {years.first}–{years.last}
            </th>
            <th scope="col" className="num">
              {say('series.value')}
            </th>
            <th scope="col" className="num">
              {say('explain.target')}
            </th>
            <th scope="col">{say('unit.coverage')}</th>
            <th scope="col">{say('indicators.recordedLast')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <CatalogueRow key={entry.indicator.code} entry={entry} orgUnit={orgUnit} years={years} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function CatalogueRow({ entry, orgUnit, years }: Pick<Props, 'orgUnit' | 'years'> & { entry: Entry }) {
  const { say, name, language } = useLanguage();
  const { period } = usePlace();
  const address = useAddress();
  const { indicator, metric } = entry;
  const { code, decimals, measureUnit, recordedLast } = indicator;
  const explain = { kind: 'indicator' as const, indicator: code, orgUnit, period, breakdown: '' };
  const withUnit = (value: number) => valueWithUnit(value, measureUnit, decimals, language, say);
  const covers = metric && covered(metric.coverage, indicator);
  return (
    <tr>
      <th scope="row">
        <Link to={address(`/indicators/${code}`)}>
          <Name of={indicator.names} />
        </Link>
        <span className={styles.about}>
          {unitInWords(measureUnit, say)} · {say(`frequency.${indicator.frequency}`).toLowerCase()} ·{' '}
          {say(`kind.${indicator.level}`).toLowerCase()}
        </span>
      </th>
      <td>
        {entry.years !== undefined && (
          <Spark
            values={entry.years.values}
            generated={entry.years.demo}
            label={say('indicators.spark', {
              indicator: name(indicator.names),
              first: String(years.first),
              last: String(years.last),
            })}
          />
        )}
      </td>
      <td className="num">
        {isByForm(indicator) ? (
          <Link to={address(`/indicators/${code}`)}>{say('indicators.byForm')}</Link>
        ) : (
          metric !== undefined && (
            <Figure
              ofSubject
              state={metric.state}
              periodState={metric.periodState}
              demo={metric.demo}
              explain={explain}
            >
              {metric.value !== null && withUnit(metric.value)}
            </Figure>
          )
        )}
      </td>
      <td className="num" data-plain>
        {metric?.target !== undefined && `${withUnit(metric.target.value)} (${metric.target.due})`}
      </td>
      <td>
        {covers !== undefined && covers.units.expected > 0 && !isByForm(indicator) && (
          <Figure explain={explain}>
            <CoverageWords of={covers} />
          </Figure>
        )}
      </td>
      <td data-plain>
        {recordedLast !== undefined && <time dateTime={recordedLast}>{formatDate(dayOf(recordedLast))}</time>}
      </td>
    </tr>
  );
}
