import { changed } from './params';

/** The present page as known at an instant; it is loaded anew. */
export function addressAsOf(
  asOf: string,
  { pathname, search }: Pick<Location, 'pathname' | 'search'> = window.location,
): string {
  return `${pathname}?${changed(search, { asOf }).toString()}`;
}

const SECOND = 1_000;

/** The last second before something was recorded. */
export function justBefore(recordedAt: string): Date {
  return new Date(Math.ceil(Date.parse(recordedAt) / SECOND) * SECOND - SECOND);
}

/** The first second at which it was known. */
export function justAfter(recordedAt: string): Date {
  return new Date(Math.ceil(Date.parse(recordedAt) / SECOND) * SECOND);
}
