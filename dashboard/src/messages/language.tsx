import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type Blank, partsOf } from './blanks';
import { exonymText } from './exonym';
import { formatExact } from './format';
import { en } from './en';
import { currentLanguage, type Language, storeLanguage } from './stored';
import { type MessageKey, type Messages, vi } from './vi';

const ALL: Record<Language, Messages> = { vi, en };
const RULES = { vi: new Intl.PluralRules('vi'), en: new Intl.PluralRules('en') };

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
  /** A message cut at its blanks. */
  partsOf: (key: MessageKey) => (string | Blank)[];
  /** The name in the language, else the Vietnamese one, of a unit as English reads it; element content is a `Name`. */
  name: (names: Names | undefined, otherwise?: string) => string;
  speak: (language: Language) => void;
}

/** The word that follows a number: one record, two records. */
export function wordIn(language: Language, words: { one: string; others: string }, count: number): string {
  return RULES[language].select(count) === 'one' ? words.one : words.others;
}

/**
 * A number in a sentence is written as the language writes numbers, a year as it is. A word that follows the number stands
 * there for one and for others: {count} {count:record|records}.
 */
export function sayIn(language: Language): Say {
  const written = (name: string, value: string | number) =>
    typeof value === 'number' && name !== 'year' ? formatExact(value, language) : String(value);
  return (key, values) =>
    partsOf(ALL[language][key])
      .map((part) => {
        if (typeof part === 'string') return part;
        const value = values?.[part.name] ?? `{${part.name}}`;
        return part.words === undefined
          ? written(part.name, value)
          : wordIn(language, part.words, Number(value));
      })
      .join('');
}

/** What is called by names, else otherwise. */
export function nameIn(language: Language): Spoken['name'] {
  return (names, otherwise = '') => {
    if (names === undefined) return otherwise;
    return language === 'vi' ? names.vi : (names.en ?? exonymText(names.vi));
  };
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
      partsOf: (key) => partsOf(ALL[language][key]),
      name: nameIn(language),
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
