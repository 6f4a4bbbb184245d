import { Button } from '@mantine/core';
import { useState } from 'react';
import styles from '../account/account.module.css';
import { Field } from '../account/Field';
import { typed, useSend } from '../account/useSend';
import { addConsumerKey, endConsumerKey } from '../api/consumer';
import type { ConsumerView } from '../api/shapes';
import { ProblemNote } from '../layout/ProblemNote';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import { RecordTable } from '../record/RecordTable';
import { endOf } from './asked';
import { MadeKey } from './MadeKey';

/** The keys of a system: what they begin with, and one that follows. */
export function Keys({ consumer }: { consumer: ConsumerView }) {
  const { say } = useLanguage();
  const { name, keys } = consumer;
  const [made, setMade] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const another = useSend(
    (fields) => {
      const last = typed(fields, 'presentUntil');
      return addConsumerKey(name, last === '' ? undefined : endOf(last));
    },
    ({ key }) => setMade(key),
  );
  const end = (prefix: string) => {
    setProblem(undefined);
    endConsumerKey(name, prefix).catch(setProblem);
  };
  return (
    <>
      <RecordTable
        label={say('consumer.keys')}
        rows={keys}
        keyOf={({ prefix }) => prefix}
        columns={[
          { key: 'prefix', head: say('consumer.key'), cell: ({ prefix }) => <code>{prefix}…</code> },
          { key: 'made', head: say('consumer.key.madeAt'), cell: ({ madeAt }) => formatMoment(madeAt) },
          {
            key: 'ends',
            head: say('consumer.key.endsAt'),
            cell: ({ endsAt }) => (endsAt === undefined ? '' : formatMoment(endsAt)),
          },
          {
            key: 'last',
            head: say('consumer.lastUsed'),
            cell: ({ lastUsed }) => (lastUsed === undefined ? say('account.never') : formatMoment(lastUsed)),
          },
          {
            key: 'end',
            head: say('consumer.key.end'),
            cell: ({ prefix }) => (
              <Button size="compact-sm" variant="default" onClick={() => end(prefix)}>
                {say('consumer.key.end')}
              </Button>
            ),
          },
        ]}
      />
      {problem !== undefined && <ProblemNote problem={problem} />}
      <form className={styles.form} onSubmit={another.onSubmit}>
        {another.problem !== undefined && <ProblemNote problem={another.problem} />}
        <MadeKey name={name} made={made} />
        {keys.length > 0 && (
          <Field
            label={say('consumer.key.presentUntil')}
            hint={say('consumer.key.presentUntil.hint')}
            name="presentUntil"
            type="date"
          />
        )}
        <p className={styles.actions}>
          <Button type="submit" variant="default" loading={another.busy}>
            {say('consumer.key.add')}
          </Button>
        </p>
      </form>
    </>
  );
}
