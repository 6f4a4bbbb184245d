import { useCallback } from 'react';
import { useSetParams } from '../place/params';
import { type Subject, writeSubject } from './subject';

/** Opens the drawer on a subject, by way of the address. */
export function useExplain(): (subject: Subject) => void {
  const set = useSetParams();
  return useCallback((subject) => set({ explain: writeSubject(subject) }), [set]);
}
