import type { Form } from '../api/shapes';
import { formatExact } from '../messages/format';
import { useLanguage } from '../messages/language';
import type { NumberChange } from './revisions';
import { fieldNamer } from './sums';

/** Says how a number of a return changed. */
export function useNumberChange(form: Form): (change: NumberChange) => string {
  const { say, name, language } = useLanguage();
  const nameOf = fieldNamer(form.fields, name);
  const written = (number: number | undefined) =>
    number === undefined ? '–' : formatExact(number, language);
  return ({ line, field, before, after }) =>
    say('record.change', {
      field: line === undefined ? nameOf(field) : `${line} ${nameOf(field)}`,
      before: written(before),
      after: written(after),
    });
}
