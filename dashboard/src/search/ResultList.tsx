import { useEffect } from 'react';
import { NameOfUnit } from '../place/NameOfUnit';
import { useLanguage } from '../messages/language';
import { Hint } from './Hint';
import type { Result } from './results';
import styles from './search.module.css';

interface Props {
  id: string;
  open: boolean;
  results: Result[];
  current: Result | undefined;
  pending: boolean;
  onChoose: (result: Result) => void;
}

const GROUPS = ['unit', 'indicator', 'index', 'target', 'page'] as const;

/** The options of the search, by group; the box above keeps the focus. */
export function ResultList({ id, open, results, current, pending, onChoose }: Props) {
  const { say } = useLanguage();
  const active = current === undefined ? undefined : `${id}-${current.id}`;
  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      <div
        id={id}
        role="listbox"
        aria-label={say('search.results')}
        className={styles.list}
        hidden={!open || results.length === 0}
      >
        {GROUPS.map((group) => {
          const found = results.filter((result) => result.group === group);
          return (
            found.length > 0 && (
              <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
                <div id={`${id}-${group}`} className={styles.group} role="presentation">
                  {say(`search.${group}`)}
                </div>
                {found.map((result) => (
                  <div
                    key={result.id}
                    id={`${id}-${result.id}`}
                    role="option"
                    aria-selected={result === current}
                    className={styles.option}
                    onMouseDown={(event) => {
                      event.preventDefault();
                      onChoose(result);
                    }}
                  >
                    <span>
                      <NameOfUnit of={result.names} end={result.end} otherwise={result.label} />
                    </span>
                    <span className={styles.hint}>
                      <Hint>{result.hint}</Hint>
                    </span>
                  </div>
                ))}
              </div>
            )
          );
        })}
      </div>
      <p className="sr-only" role="status">
        {open && !pending ? say('search.count', { count: results.length }) : ''}
      </p>
      {open && !pending && results.length === 0 && <p className={styles.none}>{say('search.none')}</p>}
    </>
  );
}
