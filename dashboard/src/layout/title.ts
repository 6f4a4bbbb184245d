import { useEffect } from 'react';
import { AS_OF } from '../api/asOf';
import { type Say, useLanguage } from '../messages/language';
import { momentInWords } from '../messages/format';

let named = false;

/**
 * The title of the browser's tab; also what a screen reader says first. Nothing: it is not known yet, and the first page keeps
 * what the gateway has called it.
 */
export function useTitle(title: string): void {
  const { say } = useLanguage();
  useEffect(() => {
    if (title === '' && !named) return;
    named = true;
    document.title = title === '' ? say('app.name') : say('page.title', { title: asKnown(title, say) });
  }, [title, say]);
}

function asKnown(title: string, say: Say): string {
  return AS_OF === undefined ? title : say('asOf.title', { title, moment: momentInWords(AS_OF) });
}
