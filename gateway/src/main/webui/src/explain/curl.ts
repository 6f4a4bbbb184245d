import type { Subject } from './subject';

/** The address of the answer that the drawer shows. */
export function apiAddress(subject: Subject, boundaries: string | undefined, component: boolean): string {
  const query = new URLSearchParams();
  if (subject.kind === 'indicator') {
    query.set('indicator', subject.indicator);
    if (subject.breakdown !== '') query.set('breakdown', subject.breakdown);
  } else {
    query.set('indexSet', subject.indexSet);
    if (component) query.set('component', subject.item);
  }
  query.set('orgUnit', subject.orgUnit);
  query.set('period', subject.period);
  if (boundaries !== undefined) query.set('boundaries', boundaries);
  const resource = subject.kind === 'indicator' || component ? 'lineage' : 'scores';
  return `/api/v1/${resource}?${query.toString()}`;
}

/** A command that asks for the same. */
export function curlCommand(origin: string, address: string): string {
  return `curl -H 'Accept: application/json' '${origin}${address.replaceAll("'", '%27')}'`;
}
