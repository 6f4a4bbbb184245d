import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Pillar } from '../api/shapes';
import type { ParamsChange } from '../place/params';
import { useAddress } from '../place/place';
import { WRITERS } from './grants';
import { useMay } from './useMay';

interface Props {
  pillar: Pillar;
  /** Without one, for any unit. */
  unit?: string;
  to: string;
  /** What the address of the page asks besides. */
  change?: ParamsChange;
  children: ReactNode;
}

/** Leads those who may write to where it is done. */
export function OfferLink({ pillar, unit, to, change, children }: Props) {
  const address = useAddress();
  const may = useMay();
  if (may?.(WRITERS, pillar, unit) !== true) return null;
  return (
    <Button component={Link} size="compact-sm" variant="default" to={address(to, change)}>
      {children}
    </Button>
  );
}
