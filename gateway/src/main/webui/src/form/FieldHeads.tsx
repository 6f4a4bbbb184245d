import type { FormField } from '../api/shapes';
import { unitInWords } from '../figure/measureUnit';
import { useLanguage } from '../messages/language';
import styles from './form.module.css';

/** The fields of a form as heads of columns, with their units of measure. */
export function FieldHeads({ fields }: { fields: FormField[] }) {
  const { say, name } = useLanguage();
  return fields.map((field) => (
    <th key={field.name} scope="col" className="num" data-plain>
      <span className={styles.field}>{name(field.names, field.name)}</span>
      {field.unit !== undefined && <span className={styles.unit}>{unitInWords(field.unit, say)}</span>}
    </th>
  ));
}
