import { useQuery } from '@tanstack/react-query';
import { recordRevisionsQuery } from '../api/registers';
import type { RecordQuestion, Register, RegisterRecord } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { History } from '../record/History';
import { differences, type FieldChange } from './revisions';
import { useUnitNames } from './useUnitNames';
import { type Entry, entryInWords, unitsIn, type Writing, written } from './values';

interface Props {
  path: RecordQuestion;
  register: Register;
  record: RegisterRecord;
}

/** Every state a record had, field by field as it was and became. */
export function RecordHistory({ path, register, record }: Props) {
  const { say, name, language } = useLanguage();
  const revisions = useQuery(recordRevisionsQuery(path));
  const states = revisions.data?.map(({ state }) => state as Entry) ?? [];
  const unitName = useUnitNames(unitsIn(register.fields, [...states, record]));
  const writing: Writing = { say, name, language, unitName };
  const said = (change: FieldChange) => {
    const { field } = change;
    const label = name(field.names, field.name);
    if ('added' in change) {
      const entry = entryInWords(field.fields, change.added, writing);
      return say('record.change.added', { list: label, entry });
    }
    if ('removed' in change) {
      const entry = entryInWords(field.fields, change.removed, writing);
      return say('record.change.removed', { list: label, entry });
    }
    return say('record.change', {
      field: label,
      before: written(field, change.before, writing) || '–',
      after: written(field, change.after, writing) || '–',
    });
  };
  return (
    <History
      revisions={revisions}
      changesOf={(before, after) =>
        differences(register.fields, before.state as Entry, after.state as Entry).map(said)
      }
    />
  );
}
