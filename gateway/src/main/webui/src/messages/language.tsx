import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { formatExact } from './format';
import { en } from './en';
import { currentLanguage, type Language, storeLanguage } from './stored';
import { type MessageKey, type Messages, vi } from './vi';

const ALL: Record<Language, Messages> = { vi, en };

/** A name as the interface answers it: in Vietnamese always, in English where there is one. */
interface Names {
  vi: string;
  en?: string;
}

export type Values = Record<string, string | number>;
export type Say = (key: MessageKey, values?: Values) => string;

interface Spoken {
  language: Language;
  say: Say;
  /** The name in the language, else the Vietnamese one. */
  name: (names: Names | undefined, otherwise?: string) => string;
  speak: (language: Language) => void;
}

/**
 * A number in a sentence is written as the language writes numbers, a year as it is. A word that follows the number stands
 * there for one and for others: {count} {count:record|records}.
 */
export function sayIn(language: Language): Say {
  const rules = new Intl.PluralRules(language);
  const written = (name: string, value: string | number) =>
    typeof value === 'number' && name !== 'year' ? formatExact(value, language) : String(value);
  return (key, values) =>
    ALL[language][key].replace(
      /\{(\w+)(?::([^{}|]+)\|([^{}|]+))?\}/g,
      (_, name: string, one?: string, others?: string) => {
        const value = values?.[name] ?? `{${name}}`;
        if (one === undefined || others === undefined) return written(name, value);
        return rules.select(Number(value)) === 'one' ? one : others;
      },
    );
}

const Context = createContext<Spoken | null>(null);

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(currentLanguage);
  const speak = useCallback((next: Language) => {
    storeLanguage(next);
    setLanguage(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo<Spoken>(
    () => ({
      language,
      say: sayIn(language),
      name: (names, otherwise = '') =>
        (language === 'en' ? (names?.en ?? names?.vi) : names?.vi) ?? otherwise,
      speak,
    }),
    [language, speak],
  );
  return <Context value={spoken}>{children}</Context>;
}

export function useLanguage(): Spoken {
  const spoken = useContext(Context);
  if (spoken === null) throw new Error('no LanguageProvider around this component');
  return spoken;
}
