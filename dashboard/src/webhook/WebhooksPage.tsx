import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import styles from '../account/account.module.css';
import { useSend } from '../account/useSend';
import type { Webhook } from '../api/shapes';
import { createWebhook, webhooksQuery } from '../api/webhook';
import { Empty, Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { ProblemNote } from '../layout/ProblemNote';
import { useTitle } from '../layout/title';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import { useAddress } from '../place/place';
import { RecordTable } from '../record/RecordTable';
import { MadeSecret } from './MadeSecret';
import { wanted } from './wanted';
import { WebhookFields } from './WebhookFields';

/** Who is told of changed figures, and where. */
export function Component() {
  const { say } = useLanguage();
  const address = useAddress();
  const title = say('webhooks.title');
  useTitle(title);
  const webhooks = useQuery(webhooksQuery());
  return (
    <>
      <PageHead title={title} trail={<Link to={address('/consumers')}>{say('consumers.title')}</Link>} />
      <Panel title={say('webhooks.list')}>
        <Loaded query={webhooks} rows={6}>
          {(known) =>
            known.length === 0 ? <Empty>{say('empty')}</Empty> : <WebhooksTable webhooks={known} />
          }
        </Loaded>
      </Panel>
      {webhooks.data !== undefined && (
        <Panel title={say('webhooks.add')} hint={say('webhooks.add.hint')}>
          <CreateWebhook />
        </Panel>
      )}
    </>
  );
}

function WebhooksTable({ webhooks }: { webhooks: Webhook[] }) {
  const { say } = useLanguage();
  const address = useAddress();
  return (
    <RecordTable
      label={say('webhooks.list')}
      rows={webhooks}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'title',
          head: say('webhook.title'),
          cell: ({ id, title, url }) => (
            <>
              <Link to={address(`/webhooks/${id}`)} data-plain>
                <Written>{title}</Written>
              </Link>
              <br />
              {url}
            </>
          ),
        },
        { key: 'owner', head: say('webhook.owner'), cell: ({ owner }) => owner },
        {
          key: 'indicators',
          head: say('webhook.indicators'),
          cell: ({ indicators }) => indicators.join(', '),
        },
        { key: 'unit', head: say('webhook.unit'), cell: ({ orgUnit }) => orgUnit ?? '' },
        { key: 'state', head: say('account.state'), cell: ({ state }) => say(`webhook.state.${state}`) },
      ]}
    />
  );
}

function CreateWebhook() {
  const { say } = useLanguage();
  const [made, setMade] = useState<Webhook[]>([]);
  const { busy, problem, onSubmit } = useSend(
    (fields) => createWebhook(wanted(fields, true)),
    (webhook) => setMade([webhook, ...made]),
  );
  return (
    <>
      {made.map(({ id, title, secret }) => (
        <MadeSecret key={id} name={title} made={secret} />
      ))}
      <form key={made.length} className={`${styles.form} ${styles.wide}`} onSubmit={onSubmit}>
        {problem !== undefined && <ProblemNote problem={problem} />}
        <WebhookFields />
        <p className={styles.actions}>
          <Button type="submit" variant="default" loading={busy}>
            {say('webhooks.add')}
          </Button>
        </p>
      </form>
    </>
  );
}
