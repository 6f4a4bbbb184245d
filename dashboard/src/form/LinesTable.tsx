import type { Form, FormLine } from '../api/shapes';
import { Empty } from '../layout/Loaded';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { RecordTable } from '../record/RecordTable';
import { useFieldColumns } from './columns';

interface Props {
  form: Form;
  lines: FormLine[];
  label: string;
}

/** The lines of a return, a column for each field; a form without lines has one. */
export function LinesTable({ form, lines, label }: Props) {
  const { say } = useLanguage();
  const fields = useFieldColumns<FormLine>(form.fields);
  if (lines.length === 0) return <Empty>{say('return.answer.NOTHING')}</Empty>;
  const named = form.lines !== undefined;
  const line = {
    key: 'line',
    head: <Name of={form.lines?.names} otherwise={say('return.line')} />,
    cell: (one: FormLine) => <Written>{one.line ?? ''}</Written>,
  };
  return (
    <RecordTable
      label={label}
      columns={named ? [line, ...fields] : fields}
      rows={lines}
      keyOf={(one) => one.line ?? ''}
      named={named}
    />
  );
}
