import { Labelled } from '../entry/Labelled';
import type { OrgUnitKind, RegisterField } from '../api/shapes';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { langOf } from '../messages/vietnamese';
import { ONE_LINE } from './typed';
import { UnitControl } from './UnitControl';

interface Props {
  field: RegisterField;
  value: string;
  onChange: (value: string) => void;
  wrong: readonly string[];
  /** Of a field that names a unit: the only kind that it may be. */
  level?: OrgUnitKind | undefined;
}

/** What one field is entered with, as its description says. */
export function Control({ field, value, onChange, wrong, level }: Props) {
  const { say } = useLanguage();
  const typed = (event: { target: { value: string } }) => onChange(event.target.value);
  return (
    <Labelled
      label={<Name of={field.names} otherwise={field.name} />}
      hint={field.type === 'PERIOD' ? say('register.filter.period') : undefined}
      required={field.required}
      wrong={wrong}
    >
      {(labels) => {
        const given = { ...labels, name: field.name, value, onChange: typed };
        switch (field.type) {
          case 'ORG_UNIT':
            return <UnitControl labels={labels} value={value} onChange={onChange} level={level} />;
          case 'CHOICE':
          case 'TRUTH':
            return (
              <select {...given}>
                <option value="" />
                <Choices field={field} />
              </select>
            );
          case 'DAY':
            return <input type="date" {...given} />;
          case 'NUMBER':
            return <input type="text" inputMode="decimal" autoComplete="off" {...given} />;
          case 'PERIOD':
            return <input type="text" autoComplete="off" {...given} />;
          default:
            return (field.longest ?? 0) > ONE_LINE ? (
              <textarea maxLength={field.longest} {...given} />
            ) : (
              <input type="text" autoComplete="off" maxLength={field.longest} {...given} />
            );
        }
      }}
    </Labelled>
  );
}

function Choices({ field }: { field: RegisterField }) {
  const { say, name, language } = useLanguage();
  const choices =
    field.type === 'TRUTH'
      ? [
          { code: 'true', word: say('register.yes') },
          { code: 'false', word: say('register.no') },
        ]
      : field.choices.map(({ code, names }) => ({ code, word: name(names, code) }));
  return choices.map(({ code, word }) => (
    <option key={code} value={code} lang={langOf(word, language)}>
      {word}
    </option>
  ));
}
