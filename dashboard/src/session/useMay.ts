import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { sessionQuery } from '../api/account';
import type { Pillar } from '../api/shapes';
import { grantOf, type Role, reaches } from './grants';

/**
 * Whether the signed-in person has one of some roles in a pillar for a unit, as far as the address of the unit tells: to offer
 * what can be done. What may be done, the services decide. Undefined while nobody knows who is signed in.
 */
export function useMay(): ((roles: readonly Role[], pillar: Pillar, unit?: string) => boolean) | undefined {
  const grants = useQuery(sessionQuery()).data?.grants;
  const may = useCallback(
    (roles: readonly Role[], pillar: Pillar, unit?: string) =>
      (grants ?? [])
        .map(grantOf)
        .some((grant) => grant !== undefined && roles.includes(grant.role) && reaches(grant, pillar, unit)),
    [grants],
  );
  return grants === undefined ? undefined : may;
}
