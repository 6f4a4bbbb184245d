import { Link } from 'react-router';
import type { Form, FormCell, Pillar } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { formatDate, formatNumber } from '../messages/format';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { FieldHeads } from './FieldHeads';
import styles from './form.module.css';
import { returnPath } from '../place/paths';

interface Props {
  pillar: Pillar;
  form: Form;
  period: string;
  cells: FormCell[];
}

/** A row for each unit, a column for each field; a unit that returned something leads to its return. */
export function FormTable({ pillar, form, period, cells }: Props) {
  const { say, name, language } = useLanguage();
  const address = useAddress();
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={name(form.names, form.code)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('ranking.unit')}</th>
            <th scope="col">{say('form.progress')}</th>
            <th scope="col">{say('form.received')}</th>
            <FieldHeads fields={form.fields} />
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={cell.orgUnit}>
              <th scope="row" data-plain>
                {cell.progress === 'MISSING' || cell.progress === 'EXPECTED' ? (
                  name(cell.names, cell.orgUnit)
                ) : (
                  <Link to={address(returnPath(pillar, form.code, cell.orgUnit, period))}>
                    {name(cell.names, cell.orgUnit)}
                  </Link>
                )}{' '}
                <DemoMark demo={cell.demo} />
              </th>
              <td>
                <span data-progress={cell.progress}>{say(`form.progress.${cell.progress}`)}</span>
                {cell.late && <span className={styles.late}> {say('form.late')}</span>}
              </td>
              <td data-plain>{cell.receivedOn === undefined ? '' : formatDate(cell.receivedOn)}</td>
              {form.fields.map((field) => {
                const number = cell.figures[field.name];
                return (
                  <td key={field.name} className="num" data-plain>
                    {number === undefined ? '' : formatNumber(number, language, field.decimals)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
