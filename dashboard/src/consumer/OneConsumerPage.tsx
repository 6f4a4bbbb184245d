import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import styles from '../account/account.module.css';
import { Events } from '../account/Events';
import { useSend } from '../account/useSend';
import { changeConsumer, consumerEventsQuery, consumerQuery, deleteConsumer } from '../api/consumer';
import type { ConsumerView } from '../api/shapes';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { ProblemNote } from '../layout/ProblemNote';
import { useTitle } from '../layout/title';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import { useAddress } from '../place/place';
import { grantOf } from '../session/grants';
import { asked } from './asked';
import { ConsumerFields } from './ConsumerFields';
import { Keys } from './Keys';

/** One other system: what it is and may, its keys, what was done to it. */
export function Component() {
  const { name = '' } = useParams();
  const { say } = useLanguage();
  const address = useAddress();
  useTitle(name);
  const consumer = useQuery(consumerQuery(name));
  return (
    <Loaded query={consumer} page>
      {(known) => (
        <>
          <PageHead
            title={known.name}
            trail={<Link to={address('/consumers')}>{say('consumers.title')}</Link>}
          />
          <Panel title={<Written>{known.title}</Written>}>
            <Change key={JSON.stringify({ ...known, keys: [] })} consumer={known} />
          </Panel>
          <Panel title={say('consumer.keys')} hint={say('consumer.keys.hint')}>
            <Keys consumer={known} />
          </Panel>
          <Panel title={say('consumer.delete')} hint={say('consumer.delete.hint')}>
            <Remove name={known.name} />
          </Panel>
          <Panel title={say('consumer.events')}>
            <WhatHappened name={known.name} />
          </Panel>
        </>
      )}
    </Loaded>
  );
}

function Change({ consumer }: { consumer: ConsumerView }) {
  const { say } = useLanguage();
  const [grants, setGrants] = useState(consumer.grants.map(grantOf).filter((grant) => grant !== undefined));
  const { busy, problem, onSubmit } = useSend((fields) =>
    changeConsumer(consumer.name, { ...asked(fields, grants), active: fields.has('active') }),
  );
  return (
    <form className={`${styles.form} ${styles.wide}`} onSubmit={onSubmit}>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <ConsumerFields of={consumer} grants={grants} onChange={setGrants} />
      <label>
        <input type="checkbox" name="active" defaultChecked={consumer.active} /> {say('consumer.active')}
      </label>
      <p className={styles.actions}>
        <Button type="submit" variant="default" loading={busy}>
          {say('account.save')}
        </Button>
      </p>
    </form>
  );
}

/** Asks by a box that is to be ticked: nothing brings it back. */
function Remove({ name }: { name: string }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const address = useAddress();
  const { busy, problem, onSubmit } = useSend(
    () => deleteConsumer(name),
    () => void navigate(address('/consumers')),
  );
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <label>
        <input type="checkbox" name="sure" required /> {say('consumer.delete.sure')}
      </label>
      <p className={styles.actions}>
        <Button type="submit" variant="default" loading={busy}>
          {say('consumer.delete')}
        </Button>
      </p>
    </form>
  );
}

function WhatHappened({ name }: { name: string }) {
  const { say } = useLanguage();
  return (
    <Loaded query={useQuery(consumerEventsQuery(name))}>
      {(known) => (
        <Events
          label={say('consumer.events')}
          events={known}
          inWords={(kind) => say(`consumer.event.${kind}`)}
        />
      )}
    </Loaded>
  );
}
