import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { accountsQuery } from '../api/account';
import type { AccountView } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { Empty, Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import { useAddress } from '../place/place';
import { RecordTable } from '../record/RecordTable';
import { AddAccount } from './AddAccount';
import { Rights } from './Rights';

/** The accounts that one administers. */
export function Component() {
  const { say } = useLanguage();
  const title = say('accounts.title');
  useTitle(title);
  const accounts = useQuery(accountsQuery());
  return (
    <>
      <PageHead title={title} />
      <Panel title={say('accounts.list')}>
        <Loaded query={accounts} rows={6}>
          {(known) =>
            known.length === 0 ? <Empty>{say('empty')}</Empty> : <AccountsTable accounts={known} />
          }
        </Loaded>
      </Panel>
      {accounts.data !== undefined && (
        <Panel title={say('accounts.add')} hint={say('accounts.add.hint')}>
          <AddAccount />
        </Panel>
      )}
    </>
  );
}

function AccountsTable({ accounts }: { accounts: AccountView[] }) {
  const { say } = useLanguage();
  const address = useAddress();
  return (
    <RecordTable
      label={say('accounts.list')}
      rows={accounts}
      keyOf={({ name }) => name}
      columns={[
        {
          key: 'name',
          head: say('account.name'),
          cell: ({ name, fullName, demo }) => (
            <>
              <Link to={address(`/accounts/${name}`)} data-plain>
                {name}
              </Link>{' '}
              <DemoMark demo={demo} />
              <br />
              <Written>{fullName}</Written>
            </>
          ),
        },
        { key: 'rights', head: say('account.rights'), cell: ({ grants }) => <Rights grants={grants} /> },
        {
          key: 'state',
          head: say('account.state'),
          cell: (account) => say(`account.state.${stateOf(account)}`),
        },
        {
          key: 'last',
          head: say('account.lastSignIn'),
          cell: ({ lastSignIn }) =>
            lastSignIn === undefined ? say('account.never') : formatMoment(lastSignIn),
        },
      ]}
    />
  );
}

export function stateOf({ active, lockedUntil, mustChange }: AccountView) {
  if (!active) return 'inactive' as const;
  if (lockedUntil !== undefined) return 'locked' as const;
  return mustChange ? ('new' as const) : ('active' as const);
}
