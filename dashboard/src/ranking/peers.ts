import type { OrgUnitDetails, OrgUnitKind } from '../api/shapes';

interface Peers {
  parent: string;
  level: OrgUnitKind | undefined;
}

/** Among whom a unit is ranked; undefined: a province is looked at by its own parts. */
export function peersWithin({ kind, partOf }: Pick<OrgUnitDetails, 'kind' | 'partOf'>): Peers | undefined {
  const [above] = partOf;
  if (above === undefined || kind === 'COUNTRY' || kind === 'PROVINCE') return undefined;
  return { parent: above.id, level: kind === 'DEPARTMENT' ? undefined : kind };
}
