import { Button } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';

/** Asks to sign in and come back to the page. */
export function AskToSignIn({ children }: { children?: React.ReactNode }) {
  const { say } = useLanguage();
  const address = useAddress();
  const { pathname, search } = useLocation();
  return (
    <Panel title={say('account.signIn')} hint={say('account.signIn.hint')}>
      {children}
      <Button component={Link} to={address('/account', { from: `${pathname}${search}` })} variant="default">
        {say('account.signIn')}
      </Button>
    </Panel>
  );
}
