import { useQuery } from '@tanstack/react-query';
import { returnRevisionsQuery } from '../api/queries';
import type { Form, FormReturn, Pillar } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { History } from '../record/History';
import { difference } from './revisions';
import { useNumberChange } from './useNumberChange';

/** Every state a return had: its numbers line by line, its state and what people wrote. */
export function ReturnHistory({ pillar, form, id }: { pillar: Pillar; form: Form; id: string }) {
  const { say } = useLanguage();
  const revisions = useQuery(returnRevisionsQuery({ pillar, form: form.code }, id));
  const number = useNumberChange(form);
  return (
    <History
      revisions={revisions}
      changesOf={(before, after) => {
        const found = difference(before.state as Partial<FormReturn>, after.state as Partial<FormReturn>);
        return [
          ...(found.state === undefined
            ? []
            : [say('return.change.state', { after: say(`form.progress.${found.state}`) })]),
          ...(found.answer === undefined
            ? []
            : [say('return.change.answer', { after: say(`return.answer.${found.answer}`) })]),
          ...(found.other ? [say('return.change.other')] : []),
          ...found.numbers.map(number),
        ];
      }}
    />
  );
}
