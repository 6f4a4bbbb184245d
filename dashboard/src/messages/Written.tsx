import { useLanguage } from './language';
import { langOf } from './vietnamese';

/** What people wrote or a register holds, in its own language: a document, a source, a note. */
export function Written({ children }: { children: string }) {
  const { language } = useLanguage();
  const lang = langOf(children, language);
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}
