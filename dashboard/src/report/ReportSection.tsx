import { Link } from 'react-router';
import type { Report, ReportPart, ReportRow, ReportSection as Section } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { Figure } from '../figure/Figure';
import { valueWithUnit } from '../figure/measureUnit';
import { readSubject } from '../figure/subject';
import asCards from '../layout/cards.module.css';
import { Panel } from '../layout/Panel';
import { Table } from '../layout/Table';
import { Name } from '../messages/Name';
import { formatNumber } from '../messages/format';
import { useLanguage } from '../messages/language';
import { periodBefore, yearBefore } from '../place/period';
import { useAddress } from '../place/place';
import styles from './report.module.css';

interface Props {
  section: Section;
  report: Report;
}

/** A section: its sentences, each number of which opens, and its table. */
export function ReportSection({ section, report }: Props) {
  const { say, name } = useLanguage();
  const columns = [
    'plan',
    'previous',
    'value',
    'cumulative',
    'percent',
    'yearBefore',
    'cumulativeYearBefore',
  ] as const;
  return (
    <Panel
      title={<Name of={section.title} />}
      aside={<DemoMark demo={section.rows.some(({ demo }) => demo)} />}
    >
      {section.sentences.map((parts, i) => (
        <p key={i} className={styles.sentence}>
          {parts.map((part, j) => (
            <Part key={j} part={part} />
          ))}
        </p>
      ))}
      <Table className={`${styles.table} ${asCards.cards}`} caption={name(section.title)}>
        <thead>
          <tr>
            <th scope="col">{say('report.indicator')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="num">
                {say(`report.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {section.rows.map((row) => (
            <Row key={row.indicator} row={row} report={report} />
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

function Part({ part: { text, figure } }: { part: ReportPart }) {
  const subject = readSubject(figure ?? null);
  return subject === null ? <span data-plain>{text}</span> : <Figure explain={subject}>{text}</Figure>;
}

function Row({ row, report }: { row: ReportRow; report: Report }) {
  const { say, language } = useLanguage();
  const address = useAddress();
  const { orgUnit, period } = report;
  const written = (value: number) => valueWithUnit(value, row.measureUnit, row.decimals, language, say);
  const cell = (column: string, value: number | null | undefined, of?: string) => (
    <td className="num" data-label={column}>
      {of !== undefined ? (
        <Figure
          explain={{ kind: 'indicator', indicator: row.indicator, orgUnit, period: of, breakdown: '' }}
          state={value === null || value === undefined ? (of === period ? row.state : 'NO_DATA') : 'VALUE'}
        >
          {typeof value === 'number' ? written(value) : ''}
        </Figure>
      ) : (
        <span data-plain>{typeof value === 'number' ? written(value) : '–'}</span>
      )}
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <Link to={address(`/indicators/${row.indicator}`)}>
          <Name of={row.names} otherwise={row.indicator} />
        </Link>
      </th>
      {cell(say('report.column.plan'), row.plan)}
      {cell(say('report.column.previous'), row.previous, periodBefore(period))}
      {cell(say('report.column.value'), row.value, period)}
      {cell(say('report.column.cumulative'), row.cumulative)}
      <td className="num" data-label={say('report.column.percent')} data-plain>
        {row.percentOfPlan === undefined ? '–' : `${formatNumber(row.percentOfPlan, language, 1)} %`}
      </td>
      {cell(say('report.column.yearBefore'), row.yearBefore, yearBefore(period))}
      {cell(say('report.column.cumulativeYearBefore'), row.cumulativeYearBefore)}
    </tr>
  );
}
