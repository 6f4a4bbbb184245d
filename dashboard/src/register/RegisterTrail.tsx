import { Link } from 'react-router';
import type { Register } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { registerPath } from '../place/paths';
import { useAddress } from '../place/place';

interface Props {
  pillar: string;
  collection: string;
  /** Undefined until the register is there. */
  names: Register['names'] | undefined;
}

/** Where pages of a register are: among all registers, in this one. */
export function RegisterTrail({ pillar, collection, names }: Props) {
  const { say } = useLanguage();
  const address = useAddress();
  return (
    <>
      <Link to={address('/registers')}>{say('nav.registers')}</Link> ·{' '}
      <Link to={address(registerPath(pillar, collection))}>
        <Name of={names} otherwise={collection} />
      </Link>
    </>
  );
}
