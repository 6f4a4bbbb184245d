import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { recordEvidenceQuery } from '../api/evidence';
import { fedFiguresQuery, recordQuery, recordRevisionsQuery, registerQuery } from '../api/registers';
import type { RecordQuestion, Register, RegisterRecord } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { Loaded } from '../layout/Loaded';
import { Component as NotFound } from '../search/NotFoundPage';
import { PageHead } from '../layout/PageHead';
import { useTitle } from '../layout/title';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { isPillar } from '../place/paths';
import { useAddress } from '../place/place';
import { AssessmentsOf } from '../record/AssessmentsOf';
import { EvidenceList } from '../evidence/EvidenceList';
import styles from '../record/record.module.css';
import { FedFigures } from './FedFigures';
import { ModelResult } from './ModelResult';
import { RecordActions } from './RecordActions';
import { RecordFields } from './RecordFields';
import { RecordHistory } from './RecordHistory';
import { useUnitNames } from './useUnitNames';
import { titleOf } from './values';
import { RegisterTrail } from './RegisterTrail';

/** One record: what it says, the figures it is counted in, and how it came to be. */
export function Component() {
  const { pillar, collection = '', id = '' } = useParams();
  return isPillar(pillar) ? <OneRecord path={{ pillar, collection, id }} /> : <NotFound />;
}

function OneRecord({ path }: { path: RecordQuestion }) {
  const { pillar, collection } = path;
  const register = useQuery(registerQuery({ pillar, collection }));
  const record = useQuery(recordQuery(path));
  const called = record.data === undefined ? path.id : titleOf(record.data, register.data?.title);
  useTitle(record.isPending || register.isPending ? '' : called);
  return (
    <Loaded query={register} rows={10} page>
      {(known) => (
        <Loaded query={record} rows={10} page>
          {(present) => <Drawn path={path} register={known} record={present} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface Props {
  path: RecordQuestion;
  register: Register;
  record: RegisterRecord;
}

function Drawn({ path, register, record }: Props) {
  const { say, name } = useLanguage();
  const evidence = useQuery(recordEvidenceQuery(path));
  const revisions = useQuery(recordRevisionsQuery(path));
  const address = useAddress();
  const unit = String(record[register.unit] ?? '');
  const unitName = useUnitNames(unit === '' ? [] : [unit]);
  return (
    <>
      <PageHead
        title={
          <span data-plain>
            <Written>{titleOf(record, register.title)}</Written>
          </span>
        }
        trail={<RegisterTrail pillar={path.pillar} collection={path.collection} names={register.names} />}
        marks={
          <>
            <Link to={address(`/units/${unit}`)} data-plain>
              <Written>{unitName(unit)}</Written>
            </Link>
            <DemoMark demo={record.demo} />
            <span data-plain>{say('record.version', { n: record.version + 1 })}</span>
          </>
        }
      />
      <div className={styles.stack}>
        <RecordFields
          register={register}
          record={record}
          actions={<RecordActions path={path} register={register} record={record} />}
        />
        {path.pillar === 'gov' && path.collection === 'models' && <ModelResult record={record} />}
        <FedFigures
          counted={register.figures}
          asking={(period) => fedFiguresQuery(path, period)}
          demo={record.demo}
        />
        <AssessmentsOf path={path} />
        <EvidenceList
          pieces={evidence}
          address={`/api/v1/${path.pillar}/${path.collection}/${path.id}/evidence`}
          pillar={path.pillar}
          unit={unit}
          parts={register.fields.map((field) => ({ code: field.name, name: name(field.names, field.name) }))}
        />
        <RecordHistory fields={register.fields} revisions={revisions} />
      </div>
    </>
  );
}
