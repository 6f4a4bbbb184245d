import { Button } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { signOut } from '../api/account';
import type { SessionView } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import { useAddress } from '../place/place';
import styles from './account.module.css';
import { grantOf, reaches, WRITERS } from '../session/grants';
import { Rights } from './Rights';

/** As whom one is signed in. */
export function Own({ session }: { session: SessionView }) {
  const { say } = useLanguage();
  const address = useAddress();
  const navigate = useNavigate();
  const reports = session.grants
    .map(grantOf)
    .some((grant) => grant !== undefined && WRITERS.includes(grant.role) && reaches(grant, 'society'));
  const leave = () => {
    if (session.ofProvider) window.location.assign('/api/v1/session/provider/end');
    else void navigate('/');
  };
  const administers = session.grants.some((grant) => grantOf(grant)?.role === 'administrator');
  return (
    <Panel
      title={
        <>
          <Written>{session.fullName ?? ''}</Written> <DemoMark demo={session.demo} />
        </>
      }
      hint={<code data-plain>{session.name}</code>}
    >
      <Rights grants={session.grants} />
      <p className={styles.actions}>
        <Button component={Link} to={address('/to-do')} variant="default">
          {say('work.title')}
        </Button>
        {reports && (
          <Button component={Link} to={address('/teams/report')} variant="default">
            {say('teamReport.offered')}
          </Button>
        )}
        {administers && (
          <Button component={Link} to={address('/accounts')} variant="default">
            {say('accounts.title')}
          </Button>
        )}
        {administers && (
          <>
            <Button component={Link} to={address('/consumers')} variant="default">
              {say('consumers.title')}
            </Button>
            <Button component={Link} to={address('/webhooks')} variant="default">
              {say('webhooks.title')}
            </Button>
          </>
        )}
        <Button variant="default" onClick={() => void signOut().then(leave)}>
          {say('account.signOut')}
        </Button>
      </p>
    </Panel>
  );
}
