import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Events } from './Events';
import { accountEventsQuery, accountQuery, changeAccount, resetPassword } from '../api/account';
import type { AccountView } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { ProblemNote } from '../layout/ProblemNote';
import { useTitle } from '../layout/title';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import styles from './account.module.css';
import { Field } from './Field';
import { grantOf } from '../session/grants';
import { GrantsEditor, grantsOf } from './GrantsEditor';
import { MadePassword } from './MadePassword';
import { typed, useSend } from './useSend';

/** One account: what it is, what it may do, what was done to it. */
export function Component() {
  const { name = '' } = useParams();
  const { say } = useLanguage();
  useTitle(name);
  const account = useQuery(accountQuery(name));
  return (
    <Loaded query={account} page>
      {(known) => (
        <>
          <PageHead title={known.name} />
          <Panel
            title={
              <>
                <Written>{known.fullName}</Written> <DemoMark demo={known.demo} />
              </>
            }
          >
            <Change key={JSON.stringify(known)} account={known} />
          </Panel>
          {known.ofProvider ? (
            <Panel title={say('account.provider.of')}>
              <p>{say('account.provider.of.hint')}</p>
            </Panel>
          ) : (
            <Panel title={say('account.password')} hint={say('account.password.reset.hint')}>
              <Reset name={known.name} />
            </Panel>
          )}
          <Panel title={say('account.events')}>
            <WhatHappened name={known.name} />
          </Panel>
        </>
      )}
    </Loaded>
  );
}

function Change({ account }: { account: AccountView }) {
  const { say } = useLanguage();
  const [grants, setGrants] = useState(account.grants.map(grantOf).filter((grant) => grant !== undefined));
  const { busy, problem, onSubmit } = useSend((fields) =>
    changeAccount(account.name, {
      fullName: typed(fields, 'fullName'),
      grants: grantsOf(grants, fields),
      active: fields.has('active'),
    }),
  );
  return (
    <form className={`${styles.form} ${styles.wide}`} onSubmit={onSubmit}>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <Field label={say('account.fullName')} name="fullName" defaultValue={account.fullName} required />
      <GrantsEditor grants={grants} onChange={setGrants} />
      <label>
        <input type="checkbox" name="active" defaultChecked={account.active} /> {say('account.active')}
      </label>
      <p className={styles.actions}>
        <Button type="submit" variant="default" loading={busy}>
          {say('account.save')}
        </Button>
      </p>
    </form>
  );
}

function Reset({ name }: { name: string }) {
  const { say } = useLanguage();
  const [made, setMade] = useState<string>();
  const { busy, problem, onSubmit } = useSend(
    () => resetPassword(name),
    ({ password }) => setMade(password),
  );
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <MadePassword name={name} password={made} />
      <p className={styles.actions}>
        <Button type="submit" variant="default" loading={busy}>
          {say('account.password.reset')}
        </Button>
      </p>
    </form>
  );
}

function WhatHappened({ name }: { name: string }) {
  const { say } = useLanguage();
  return (
    <Loaded query={useQuery(accountEventsQuery(name))}>
      {(known) => (
        <Events
          label={say('account.events')}
          events={known}
          inWords={(kind) => say(`account.event.${kind}`)}
        />
      )}
    </Loaded>
  );
}
