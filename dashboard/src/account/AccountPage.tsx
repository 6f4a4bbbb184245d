import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/account';
import { Empty, Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { useLanguage } from '../messages/language';
import { AtProvider } from './AtProvider';
import { NewPassword } from './NewPassword';
import { Own } from './Own';
import { SignIn } from './SignIn';

/** Signing in; who is signed in sees as whom, and with what rights. */
export function Component() {
  const { say } = useLanguage();
  const title = say('account.title');
  useTitle(title);
  const session = useQuery(sessionQuery());
  return (
    <>
      <PageHead title={title} />
      <Loaded query={session} rows={4}>
        {(known) => {
          if (!known.offered) return <Empty>{say('account.none')}</Empty>;
          if (known.name === undefined)
            return (
              <Panel title={say('account.signIn')} hint={say('account.signIn.hint')}>
                {known.provider !== undefined && <AtProvider name={known.provider} />}
                {known.passwords && <SignIn />}
              </Panel>
            );
          return (
            <>
              {!known.mustChange && <Own session={known} />}
              {!known.ofProvider && (
                <Panel
                  title={say('account.password.change')}
                  hint={say(known.mustChange ? 'account.password.must' : 'account.password.rules')}
                >
                  <NewPassword />
                </Panel>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
