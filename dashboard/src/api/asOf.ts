/** Whether a text of an address is a day, which means its end in the province. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The instant that an address names, as the interface writes it; what is none stays as it is, for the gateway to say so.
 * Undefined: the present.
 */
export function asOfIn(search: string): string | undefined {
  const asked = new URLSearchParams(search).get('asOf');
  if (asked === null || asked === '') return undefined;
  const moment = new Date(DAY.test(asked) ? `${asked}T23:59:59+07:00` : asked.replace(' ', '+'));
  return Number.isNaN(moment.getTime()) ? asked : atSecond(moment);
}

/** A moment without the parts of its second. */
export function atSecond(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

/** The instant as known at which this visit shows figures: an address of another one is loaded anew. */
export const AS_OF = typeof window === 'undefined' ? undefined : asOfIn(window.location.search);

/** What is told as known then; all else is of today. */
const OF_THEN = [
  /^\/api\/v1\/(series|metrics|scores|rankings|lineage|targets)(\/|$)/,
  /^\/api\/v1\/(gov|economy|society)\/observations\/[^/]+\/[^/]+\/[^/]+$/,
];

/** An address of the interface, whole or on this host, that asks for what was known then; of all else it stays as it is. */
export function askedAsOf(address: string, asOf: string | undefined = AS_OF): string {
  const url = new URL(address, 'http://here');
  if (asOf === undefined || !OF_THEN.some((path) => path.test(url.pathname))) return address;
  url.searchParams.set('asOf', asOf);
  return address.startsWith('/') ? url.pathname + url.search : url.href;
}
