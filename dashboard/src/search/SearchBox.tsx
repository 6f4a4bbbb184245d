import { useQueries, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { criteriaQuery } from '../api/criteria';
import { programmesQuery } from '../api/programmes';
import { indexSetQuery, indexSetsQuery, indicatorsQuery, orgUnitsQuery, targetsQuery } from '../api/queries';
import { recordsQuery } from '../api/registers';
import { IconSearch } from '../layout/icons';
import { useLanguage } from '../messages/language';
import { PILLARS } from '../place/paths';
import { useAddress } from '../place/place';
import { INDEX_SET } from '../figure/indexSet';
import {
  identityResults,
  indexResults,
  indexSetResults,
  indicatorResults,
  mayBeCode,
  pageResults,
  programmeResults,
  type Result,
  setResults,
  targetResults,
  unitResults,
} from './results';
import { ResultList } from './ResultList';
import styles from './search.module.css';

const IDENTITIES = 5;

/** Finds units, indicators, parts of the score, targets, sets and pages by their names, with or without diacritics. */
export function SearchBox() {
  const { say, name } = useLanguage();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const navigate = useNavigate();
  const address = useAddress();
  const asked = useDeferredValue(words.trim());
  const wanted = open && asked !== '';
  const units = useQuery({
    ...orgUnitsQuery({ q: asked, size: 8, detail: true }),
    enabled: wanted,
    placeholderData: (old) => old,
  });
  const indicators = useQuery({ ...indicatorsQuery(), enabled: open });
  const set = useQuery({ ...indexSetQuery(INDEX_SET), enabled: open });
  const targets = useQuery({ ...targetsQuery({}), enabled: open });
  const sets = useQueries({
    queries: PILLARS.map((pillar) => ({ ...criteriaQuery(pillar), enabled: open, retry: false })),
  }).flatMap(({ data = [] }, i) => data.map((known) => ({ pillar: PILLARS[i] ?? 'gov', set: known })));
  const indexSets = useQuery({ ...indexSetsQuery(), enabled: open });
  const programmes = useQuery({ ...programmesQuery(), enabled: open, retry: false });
  const mayBeIdentity = wanted && mayBeCode(asked);
  const identities = useQuery({
    ...recordsQuery({ pillar: 'gov', collection: 'org-unit-identities' }, { code: asked }, 0, IDENTITIES),
    enabled: mayBeIdentity,
    placeholderData: undefined,
    retry: false,
  });
  const results: Result[] = wanted
    ? [
        ...unitResults(units.data?.items ?? [], name, say),
        ...identityResults(mayBeIdentity ? (identities.data?.items ?? []) : [], say),
        ...indicatorResults(asked, indicators.data?.items ?? [], name),
        ...indexResults(asked, set.data, name),
        ...targetResults(asked, targets.data?.items ?? [], name, say),
        ...indexSetResults(asked, indexSets.data?.items ?? [], name, say),
        ...setResults(asked, sets, name, say),
        ...programmeResults(asked, programmes.data ?? [], name, say),
        ...pageResults(asked, say),
      ]
    : [];
  const current = results[Math.min(active, results.length - 1)];
  useShortcut(() => input.current?.focus());

  const choose = (result: Result) => {
    setOpen(false);
    setWords('');
    void navigate(address(result.path, result.change));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((at) => (results.length === 0 ? 0 : (at + step + results.length) % results.length));
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      choose(current);
    } else if (event.key === 'Escape') {
      setOpen(false);
      setWords('');
    }
  };
  return (
    <div className={styles.search} role="search">
      <span className={styles.icon}>
        <IconSearch />
      </span>
      <input
        ref={input}
        className={styles.input}
        role="combobox"
        aria-label={say('search.label')}
        aria-expanded={wanted}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={wanted && current !== undefined ? `${list}-${current.id}` : undefined}
        aria-keyshortcuts="/ Control+K"
        placeholder={say('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd className={styles.key} aria-hidden="true">
        /
      </kbd>
      <ResultList
        id={list}
        open={wanted}
        results={results}
        current={current}
        pending={units.isFetching}
        onChoose={choose}
      />
    </div>
  );
}

/** Slash or Ctrl+K, unless somebody is typing. */
function useShortcut(focus: () => void) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && ['INPUT', 'SELECT', 'TEXTAREA'].includes(event.target.tagName);
      const asked = (event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
      if (asked) {
        event.preventDefault();
        focus();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [focus]);
}
