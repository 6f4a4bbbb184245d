import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { recordQuery, registerQuery } from '../api/registers';
import type { Pillar, Register, RegisterRecord } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { ForSession } from '../session/ForSession';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { correctionPath, newRecordPath, isPillar, recordPath } from '../place/paths';
import { useAddress } from '../place/place';
import { Component as NotFound } from '../search/NotFoundPage';
import { EntryForm } from './EntryForm';
import { titleOf } from './values';
import { RegisterTrail } from './RegisterTrail';

/** Where a record is entered, or one that is there is corrected. */
export function Component() {
  const { pillar, collection = '', id } = useParams();
  if (!isPillar(pillar)) return <NotFound />;
  const of = { pillar, collection };
  return id === undefined ? <Entry key={collection} {...of} /> : <Correction key={id} {...of} id={id} />;
}

interface Of {
  pillar: Pillar;
  collection: string;
}

function Entry({ pillar, collection }: Of) {
  const register = useQuery(registerQuery({ pillar, collection }));
  return (
    <Loaded query={register} rows={10} page>
      {(known) => <Drawn pillar={pillar} register={known} page={newRecordPath(pillar, collection)} />}
    </Loaded>
  );
}

function Correction({ pillar, collection, id }: Of & { id: string }) {
  const register = useQuery(registerQuery({ pillar, collection }));
  const record = useQuery(recordQuery({ pillar, collection, id }));
  return (
    <Loaded query={register} rows={10} page>
      {(known) => (
        <Loaded query={record} rows={10} page>
          {(present) => (
            <Drawn
              pillar={pillar}
              register={known}
              record={present}
              page={correctionPath(pillar, collection, id)}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface Props {
  pillar: Pillar;
  register: Register;
  record?: RegisterRecord;
  page: string;
}

function Drawn({ pillar, register, record, page }: Props) {
  const { say, name } = useLanguage();
  const address = useAddress();
  const client = useQueryClient();
  const { collection, names } = register;
  const title = say(record === undefined ? 'entry.new' : 'entry.correct');
  const called = record === undefined ? undefined : titleOf(record, register.title);
  useTitle(
    say(record === undefined ? 'entry.new.of' : 'entry.correct.of', {
      what: called ?? name(names, collection),
    }),
  );
  // the record that is corrected stays the one that was read, whatever the live stream brings meanwhile
  const read = async () => {
    if (record === undefined) return undefined;
    const asked = recordQuery({ pillar, collection, id: record.id });
    await client.invalidateQueries({ queryKey: asked.queryKey });
    return client.fetchQuery({ ...asked, staleTime: 0 });
  };
  return (
    <>
      <PageHead
        title={title}
        trail={<RegisterTrail pillar={pillar} collection={collection} names={names} />}
        marks={
          record && (
            <>
              <Link to={address(recordPath(pillar, collection, record.id))} data-plain>
                <Written>{called ?? ''}</Written>
              </Link>
              <DemoMark demo={record.demo} />
            </>
          )
        }
      />
      <ForSession rows={8}>
        {(session) => (
          <Panel title={<Name of={names} otherwise={collection} />} hint={say('entry.hint')}>
            <EntryForm
              pillar={pillar}
              register={register}
              record={record}
              session={session}
              page={page}
              read={read}
            />
          </Panel>
        )}
      </ForSession>
    </>
  );
}
