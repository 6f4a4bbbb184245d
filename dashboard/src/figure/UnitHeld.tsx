import type { OrgUnitDetails } from '../api/shapes';
import { HeldMark } from './HeldMark';
import { useHeld } from './useHeld';

/** Says in the head of a page whether what it shows is of the whole unit. */
export function UnitHeld({ unit }: { unit: OrgUnitDetails | undefined }) {
  return <HeldMark held={useHeld(unit)} />;
}
