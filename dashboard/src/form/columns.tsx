import type { FormField } from '../api/shapes';
import { unitInWords } from '../figure/measureUnit';
import { formatNumber } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import type { Column } from '../record/RecordTable';
import styles from '../record/record.module.css';

/** The fields of a form as columns of their numbers, with their units of measure. */
export function useFieldColumns<T extends { figures: Partial<Record<string, number>> }>(
  fields: FormField[],
): Column<T>[] {
  const { say, language } = useLanguage();
  return fields.map((field) => ({
    key: field.name,
    numeric: true,
    head: (
      <>
        <span className={styles.field}>
          <Name of={field.names} otherwise={field.name} />
        </span>
        {field.unit !== undefined && <span className={styles.unit}>{unitInWords(field.unit, say)}</span>}
      </>
    ),
    cell: ({ figures }) => {
      const number = figures[field.name];
      return number === undefined ? '' : formatNumber(number, language, field.decimals);
    },
  }));
}
