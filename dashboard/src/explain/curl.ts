import type { IndicatorSubject, ItemSubject, Subject } from '../figure/subject';

/** The address of the answer that the drawer shows. */
export function apiAddress(subject: Subject, boundaries: string | undefined, component: boolean): string {
  switch (subject.kind) {
    case 'indicator':
      return address('lineage', {
        indicator: subject.indicator,
        breakdown: subject.breakdown,
        ...whereAndWhen(subject),
        boundaries,
      });
    case 'item':
      return component
        ? address('lineage', {
            indexSet: subject.indexSet,
            component: subject.item,
            ...whereAndWhen(subject),
            boundaries,
          })
        : address('scores', { indexSet: subject.indexSet, ...whereAndWhen(subject), boundaries });
    case 'rank': {
      const { of, level, parent } = subject;
      const by = of.kind === 'item' ? { indexSet: of.indexSet, item: of.item } : { indicator: of.indicator };
      return address('rankings', { ...by, period: of.period, level, parent, boundaries });
    }
    case 'changes':
      return address('changes/groups', { orgUnit: subject.orgUnit, at: subject.at });
    case 'data':
      return address('status', {});
  }
}

const whereAndWhen = ({ orgUnit, period }: IndicatorSubject | ItemSubject) => ({ orgUnit, period });

function address(resource: string, parameters: Record<string, string | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') query.set(name, value);
  }
  return `/api/v1/${resource}${query.size === 0 ? '' : `?${query.toString()}`}`;
}

/** A command that asks for the same. */
export function curlCommand(origin: string, address: string): string {
  return `curl -H 'Accept: application/json' '${origin}${address.replaceAll("'", '%27')}'`;
}
