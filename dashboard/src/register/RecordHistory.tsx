import type { UseQueryResult } from '@tanstack/react-query';
import type { RecordRevision, RegisterField } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { History } from '../record/History';
import { differences, type FieldChange } from './revisions';
import { useUnitNames } from './useUnitNames';
import { type Entry, entryInWords, unitsIn, type Writing, written } from './values';

interface Props {
  fields: RegisterField[];
  revisions: UseQueryResult<RecordRevision[]>;
}

/** Every state a record had, field by field as it was and became. */
export function RecordHistory({ fields, revisions }: Props) {
  const { say, name, language } = useLanguage();
  const states = revisions.data?.map(({ state }) => state as Entry) ?? [];
  const unitName = useUnitNames(unitsIn(fields, states));
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
        differences(fields, before.state as Entry, after.state as Entry).map(said)
      }
    />
  );
}
