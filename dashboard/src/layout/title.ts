import { useEffect } from 'react';
import { useLanguage } from '../messages/language';

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
    document.title = title === '' ? say('app.name') : say('page.title', { title });
  }, [title, say]);
}
