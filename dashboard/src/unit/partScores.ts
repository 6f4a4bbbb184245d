import type { OrgUnitItem } from '../api/shapes';
import type { Row } from '../ranking/rows';

/** Parts of a unit beside what a ranking says of them, and those that it does not name. */
export function besideScores(parts: OrgUnitItem[], rows: Row[]) {
  const byUnit = new Map(rows.map((row) => [row.orgUnit, row]));
  const scored: { part: OrgUnitItem; row: Row }[] = [];
  const others: OrgUnitItem[] = [];
  for (const part of parts) {
    const row = byUnit.get(part.id);
    if (row === undefined) others.push(part);
    else scored.push({ part, row });
  }
  return { scored, others };
}
