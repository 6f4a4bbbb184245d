import { useId } from 'react';
import type { Scope } from '../api/importing';
import type { Form } from '../api/shapes';
import { Panel } from '../layout/Panel';
import { today } from '../messages/format';
import { useLanguage } from '../messages/language';
import { periodInWords } from '../place/words';
import { choiceOf } from '../record/periods';

interface Props {
  form: Form;
  unit: string;
  unitName: string;
  /** The period that is offered first. */
  period: string;
  scope: Scope | undefined;
  onScope: (scope: Scope | undefined) => void;
}

/** Lets a person say that a file holds all of a unit and period; never so by itself. */
export function ScopeChoice({ form, unit, unitName, period, scope, onScope }: Props) {
  const { say } = useLanguage();
  const id = useId();
  return (
    <Panel title={say('import.scope')} hint={say('import.scope.hint')}>
      <p>
        <label>
          <input
            type="checkbox"
            checked={scope !== undefined}
            onChange={(event) => onScope(event.target.checked ? { unit, period } : undefined)}
          />{' '}
          {say('import.scope.whole', { unit: unitName })}
        </label>
      </p>
      {scope !== undefined && (
        <p>
          <label htmlFor={`${id}p`}>{say('import.withdrawn.period')}</label>{' '}
          <select
            id={`${id}p`}
            value={scope.period}
            onChange={(event) => onScope({ unit, period: event.target.value })}
          >
            {choiceOf(form, period, today()).map((each) => (
              <option key={each} value={each}>
                {periodInWords(each, say)}
              </option>
            ))}
          </select>
        </p>
      )}
    </Panel>
  );
}
