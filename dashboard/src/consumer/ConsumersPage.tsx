import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Rights } from '../account/Rights';
import { consumersQuery } from '../api/consumer';
import type { ConsumerView } from '../api/shapes';
import { Empty, Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import { useAddress } from '../place/place';
import { RecordTable } from '../record/RecordTable';
import { RegisterConsumer } from './RegisterConsumer';

/** The other systems that one administers. */
export function Component() {
  const { say } = useLanguage();
  const address = useAddress();
  const title = say('consumers.title');
  useTitle(title);
  const consumers = useQuery(consumersQuery());
  return (
    <>
      <PageHead title={title} trail={<Link to={address('/accounts')}>{say('accounts.title')}</Link>} />
      <Panel title={say('consumers.list')}>
        <Loaded query={consumers} rows={6}>
          {(known) =>
            known.length === 0 ? <Empty>{say('empty')}</Empty> : <ConsumersTable consumers={known} />
          }
        </Loaded>
      </Panel>
      {consumers.data !== undefined && (
        <Panel title={say('consumers.add')} hint={say('consumers.add.hint')}>
          <RegisterConsumer />
        </Panel>
      )}
    </>
  );
}

function ConsumersTable({ consumers }: { consumers: ConsumerView[] }) {
  const { say } = useLanguage();
  const address = useAddress();
  return (
    <RecordTable
      label={say('consumers.list')}
      rows={consumers}
      keyOf={({ name }) => name}
      columns={[
        {
          key: 'name',
          head: say('consumer.name'),
          cell: ({ name, title, organisation }) => (
            <>
              <Link to={address(`/consumers/${name}`)} data-plain>
                {name}
              </Link>
              <br />
              <Written>{`${title}, ${organisation}`}</Written>
            </>
          ),
        },
        { key: 'rights', head: say('account.rights'), cell: ({ grants }) => <Rights grants={grants} /> },
        {
          key: 'state',
          head: say('account.state'),
          cell: (consumer) => say(`consumer.state.${stateOf(consumer, Date.now())}`),
        },
        {
          key: 'last',
          head: say('consumer.lastUsed'),
          cell: (consumer) => lastUse(consumer) ?? say('account.never'),
        },
      ]}
    />
  );
}

export function stateOf({ active, expiresAt, keys }: ConsumerView, now: number) {
  if (!active) return 'inactive' as const;
  if (expiresAt !== undefined && new Date(expiresAt).getTime() <= now) return 'ended' as const;
  return keys.length === 0 ? ('keyless' as const) : ('active' as const);
}

function lastUse({ keys }: ConsumerView): string | undefined {
  const last = keys
    .flatMap(({ lastUsed }) => lastUsed ?? [])
    .sort()
    .at(-1);
  return last === undefined ? undefined : formatMoment(last);
}
