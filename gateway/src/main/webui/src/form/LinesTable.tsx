import type { Form, FormLine } from '../api/shapes';
import { formatNumber } from '../messages/format';
import { Empty } from '../layout/Loaded';
import { useLanguage } from '../messages/language';
import { FieldHeads } from './FieldHeads';
import styles from './form.module.css';

interface Props {
  form: Form;
  lines: FormLine[];
  label: string;
}

/** The lines of a return, a column for each field; a form without lines has one. */
export function LinesTable({ form, lines, label }: Props) {
  const { say, name, language } = useLanguage();
  if (lines.length === 0) return <Empty>{say('return.answer.NOTHING')}</Empty>;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {form.lines !== undefined && <th scope="col">{name(form.lines.names, say('return.line'))}</th>}
            <FieldHeads fields={form.fields} />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.line ?? ''}>
              {form.lines !== undefined && (
                <th scope="row" data-plain>
                  {line.line}
                </th>
              )}
              {form.fields.map((field) => {
                const number = line.figures[field.name];
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
