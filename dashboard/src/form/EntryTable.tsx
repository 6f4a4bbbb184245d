import { Button } from '@mantine/core';
import type { Form, FormField, FormLine } from '../api/shapes';
import { unitInWords } from '../figure/measureUnit';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { type Column, RecordTable } from '../record/RecordTable';
import styles from '../entry/entry.module.css';
import shared from '../record/record.module.css';
import { EntryCell } from './EntryCell';
import { linesOf, textOf, type Typed } from './typed';

interface Props {
  form: Form;
  typed: Typed;
  before: FormLine[];
  beginning: FormLine[];
  disabled: boolean;
  /** What is wrong at a place: `line/field`. */
  wrongAt: (place: string) => string | undefined;
  onType: (line: string, field: string, text: string) => void;
  onLeave: (line: string, field: FormField) => void;
  onKeep: (line: string, field?: string) => void;
}

export const placeOf = (line: string, field: string) => `${line}/${field}`;

/** The fields of a form to be filled in: below each other, or of a form with lines beside each other in a row for each line. */
export function EntryTable(props: Props) {
  return props.form.lines === undefined ? <Fields {...props} /> : <Lines {...props} />;
}

function Fields(props: Props) {
  const { form, before, typed, onKeep, disabled } = props;
  const { say, name, language } = useLanguage();
  return (
    <ul className={styles.fields} aria-label={say('return.lines')}>
      {form.fields.map((field) => {
        const called = name(field.names, field.name);
        const last = textOf(before[0]?.figures[field.name], field, language);
        const kept = last === '' || (typed.numbers['']?.[field.name] ?? '') !== '';
        return (
          <li key={field.name}>
            <span className={styles.name}>
              <FieldName field={field} />
            </span>
            <Cell
              {...props}
              line=""
              field={field}
              label={called}
              last={before.length === 0 ? undefined : say('fill.last.of', { number: last || '–' })}
            />
            <Button
              className={kept ? styles.hidden : undefined}
              size="compact-sm"
              variant="default"
              disabled={disabled || kept}
              aria-label={say('fill.keep.of', { field: called })}
              onClick={() => onKeep('', field.name)}
            >
              {say('fill.keep')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function Lines(props: Props) {
  const { form, before, beginning, typed, onKeep, disabled } = props;
  const { say, name, language } = useLanguage();
  const known = new Map(before.map((line) => [line.line ?? '', line.figures]));
  const rows = linesOf(
    Object.keys(typed.numbers).map((line) => ({ line, figures: {} })),
    beginning,
    before,
  );
  const lastOf = (line: string, field: FormField) =>
    say('fill.last.of', { number: textOf(known.get(line)?.[field.name], field, language) || '–' });
  const columns: Column<string>[] = [
    {
      key: 'line',
      head: <Name of={form.lines?.names} otherwise={say('return.line')} />,
      cell: (line) => <Written>{line}</Written>,
    },
    ...form.fields.map((field) => ({
      key: field.name,
      head: <FieldName field={field} />,
      numeric: true,
      cell: (line: string) => (
        <Cell
          {...props}
          line={line}
          field={field}
          label={`${line}, ${name(field.names, field.name)}`}
          last={known.has(line) ? lastOf(line, field) : undefined}
        />
      ),
    })),
    {
      key: 'keep',
      head: <span className="sr-only">{say('fill.keep')}</span>,
      cell: (line) =>
        known.has(line) ? (
          <Button
            size="compact-sm"
            variant="default"
            disabled={disabled}
            aria-label={say('fill.keep.of', { field: line })}
            onClick={() => onKeep(line)}
          >
            {say('fill.keep')}
          </Button>
        ) : null,
    },
  ];
  return <RecordTable label={say('return.lines')} columns={columns} rows={rows} keyOf={(line) => line} />;
}

function FieldName({ field }: { field: FormField }) {
  const { say } = useLanguage();
  return (
    <>
      <span className={shared.field}>
        <Name of={field.names} otherwise={field.name} />
        {field.required && <span aria-label={say('fill.required')}> *</span>}
      </span>
      {field.unit !== undefined && <span className={shared.unit}>{unitInWords(field.unit, say)}</span>}
    </>
  );
}

interface CellProps extends Props {
  line: string;
  field: FormField;
  label: string;
  last?: string | undefined;
}

function Cell({ typed, disabled, wrongAt, onType, onLeave, line, field, label, last }: CellProps) {
  const place = placeOf(line, field.name);
  return (
    <EntryCell
      label={label}
      value={typed.numbers[line]?.[field.name] ?? ''}
      wrong={wrongAt(place)}
      last={last}
      place={place}
      disabled={disabled}
      onChange={(text) => onType(line, field.name, text)}
      onLeave={() => onLeave(line, field)}
    />
  );
}
