import { useId } from 'react';
import type { Scope } from '../api/importing';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { periodInWords } from '../place/words';

interface Props {
  unit: string;
  /** What the file holds all of, in words. */
  whole: string;
  /** The periods that it may be of, the first offered one first chosen; none if what is imported has none. */
  periods?: { first: string; all: string[] };
  scope: Scope | undefined;
  onScope: (scope: Scope | undefined) => void;
}

/** Lets a person say that a file holds all of a unit, and of a period; never so by itself. */
export function ScopeChoice({ unit, whole, periods, scope, onScope }: Props) {
  const { say } = useLanguage();
  const id = useId();
  return (
    <Panel title={say('import.scope')} hint={say('import.scope.hint')}>
      <p>
        <label>
          <input
            type="checkbox"
            checked={scope !== undefined}
            onChange={(event) => onScope(event.target.checked ? { unit, period: periods?.first } : undefined)}
          />{' '}
          {whole}
        </label>
      </p>
      {scope !== undefined && periods !== undefined && (
        <p>
          <label htmlFor={`${id}p`}>{say('import.withdrawn.period')}</label>{' '}
          <select
            id={`${id}p`}
            value={scope.period}
            onChange={(event) => onScope({ unit, period: event.target.value })}
          >
            {periods.all.map((each) => (
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
