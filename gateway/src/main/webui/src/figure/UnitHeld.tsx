import { HeldMark } from '../figure/HeldMark';
import { useHeld } from './useHeld';

/** Says in the head of a page whether what it shows is of the whole unit. */
export function UnitHeld({ orgUnit }: { orgUnit: string }) {
  return <HeldMark held={useHeld(orgUnit)} />;
}
