import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import styles from '../account/account.module.css';
import { Events } from '../account/Events';
import { useSend } from '../account/useSend';
import type { Webhook } from '../api/shapes';
import {
  changeWebhook,
  webhookDeadLettersQuery,
  webhookDeliveriesQuery,
  webhookEventsQuery,
  webhookQuery,
} from '../api/webhook';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { ProblemNote } from '../layout/ProblemNote';
import { useTitle } from '../layout/title';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import { useAddress } from '../place/place';
import { NewSecret, Remove, Replay, TryReceiver } from './Actions';
import { Deliveries } from './Deliveries';
import { wanted } from './wanted';
import { WebhookFields } from './WebhookFields';

/** One webhook: what is told and where, what was sent and put aside, what was done to it. */
export function Component() {
  const { id = '' } = useParams();
  const { say } = useLanguage();
  const address = useAddress();
  const webhook = useQuery(webhookQuery(id));
  useTitle(webhook.data?.title ?? say('webhooks.title'));
  const deliveries = useQuery(webhookDeliveriesQuery(id));
  const dead = useQuery(webhookDeadLettersQuery(id));
  const events = useQuery(webhookEventsQuery(id));
  return (
    <Loaded query={webhook} page>
      {(known) => (
        <>
          <PageHead
            title={<Written>{known.title}</Written>}
            trail={<Link to={address('/webhooks')}>{say('webhooks.title')}</Link>}
          />
          <Panel
            title={say(`webhook.state.${known.state}`)}
            hint={`${say('webhook.owner')}: ${known.owner}. ${say('webhook.position')}: ${known.position}`}
          >
            <Change key={settings(known)} webhook={known} />
            <TryReceiver id={id} />
          </Panel>
          <Panel title={say('webhook.dead')} hint={say('webhook.dead.hint')}>
            <Loaded query={dead}>
              {(list) => <Deliveries label={say('webhook.dead')} webhook={id} deliveries={list} />}
            </Loaded>
          </Panel>
          <Panel title={say('webhook.deliveries')}>
            <Loaded query={deliveries}>
              {(list) => <Deliveries label={say('webhook.deliveries')} webhook={id} deliveries={list} />}
            </Loaded>
          </Panel>
          <Panel title={say('webhook.replay')}>
            <Replay id={id} />
          </Panel>
          <Panel title={say('webhook.secret.add')} hint={say('webhook.secret.hint')}>
            <NewSecret webhook={known} />
          </Panel>
          <Panel title={say('webhook.delete')} hint={say('webhook.delete.hint')}>
            <Remove id={id} />
          </Panel>
          <Panel title={say('webhook.events')}>
            <Loaded query={events}>
              {(list) => (
                <Events
                  label={say('webhook.events')}
                  events={list}
                  inWords={(kind) => say(`webhook.event.${kind}`)}
                />
              )}
            </Loaded>
          </Panel>
        </>
      )}
    </Loaded>
  );
}

/** What the fields show, so that what is typed stays while only the state moves. */
function settings({ title, url, indicators, orgUnit, state }: Webhook): string {
  return JSON.stringify([title, url, indicators, orgUnit, state === 'PAUSED']);
}

function Change({ webhook }: { webhook: Webhook }) {
  const { say } = useLanguage();
  const { busy, problem, onSubmit } = useSend((fields) =>
    changeWebhook(webhook.id, wanted(fields, fields.has('active'))),
  );
  return (
    <form className={`${styles.form} ${styles.wide}`} onSubmit={onSubmit}>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <WebhookFields of={webhook} />
      <label>
        <input type="checkbox" name="active" defaultChecked={webhook.state !== 'PAUSED'} />{' '}
        {say('webhook.active')}
      </label>
      <p className={styles.actions}>
        <Button type="submit" variant="default" loading={busy}>
          {say('account.save')}
        </Button>
      </p>
    </form>
  );
}
