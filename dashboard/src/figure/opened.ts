import { createContext } from 'react';

/** What the drawer explains, as written in the address, for what is drawn inside it; undefined on the page below. */
export const OpenedSubject = createContext<string | undefined>(undefined);
