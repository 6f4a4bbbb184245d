import type { IndicatorSubject, ItemSubject, ReportsSubject, Subject } from '../figure/subject';

interface Known {
  /** Whether the item is a component of the index set. */
  component?: boolean;
  /** The indicators that tell which returns came in time. */
  onTime?: string;
}

/** The address of the answer that the drawer shows. */
export function apiAddress(
  subject: Subject,
  boundaries?: string,
  { component = false, onTime = '' }: Known = {},
): string {
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
    case 'reports':
      return address('series', {
        indicator: onTime,
        ...whereAndWhen(subject),
        breakdown: 'form=*',
        detail: 'true',
        boundaries,
      });
    case 'data':
      return address('status', {});
  }
}

const whereAndWhen = ({ orgUnit, period }: IndicatorSubject | ItemSubject | ReportsSubject) => ({
  orgUnit,
  period,
});

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
