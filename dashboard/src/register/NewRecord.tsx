import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Pillar } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { entryPath } from '../place/paths';
import { useAddress } from '../place/place';
import { WRITERS } from '../session/grants';
import { useMay } from '../session/useMay';

/** Leads who may write records of a pillar to a new one. */
export function NewRecord({ pillar, collection }: { pillar: Pillar; collection: string }) {
  const { say } = useLanguage();
  const address = useAddress();
  const may = useMay();
  if (may?.(WRITERS, pillar) !== true) return null;
  return (
    <Button component={Link} to={address(entryPath(pillar, collection))} variant="default" size="compact-sm">
      {say('entry.new')}
    </Button>
  );
}
