import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { returnEvidenceQuery } from '../api/evidence';
import { formQuery, orgUnitQuery, returnQuery } from '../api/queries';
import type { Form, FormReturn, Names, Pillar } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { formatDate } from '../messages/format';
import { Loaded } from '../layout/Loaded';
import { Component as NotFound } from '../search/NotFoundPage';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { periodInWords } from '../place/words';
import { Decision } from './Decision';
import { LinesTable } from './LinesTable';
import { ReturnFacts } from './ReturnFacts';
import { ReturnFigures } from './ReturnFigures';
import { ReturnHistory } from './ReturnHistory';
import { EvidenceList } from '../evidence/EvidenceList';
import styles from '../record/record.module.css';
import { fieldNamer } from './sums';
import { returnEntryPath, formPath, isPillar } from '../place/paths';
import { OfferLink } from '../session/OfferLink';

/** What one unit returned for one period, what became of it and which figures it feeds. */
export function Component() {
  const { pillar, form = '', orgUnit = '', period = '' } = useParams();
  return isPillar(pillar) ? (
    <OneReturn pillar={pillar} code={form} orgUnit={orgUnit} period={period} />
  ) : (
    <NotFound />
  );
}

interface Props {
  pillar: Pillar;
  code: string;
  orgUnit: string;
  period: string;
}

function OneReturn({ pillar, code, orgUnit, period }: Props) {
  const { say, name } = useLanguage();
  const form = useQuery(formQuery({ pillar, form: code }, period));
  const found = useQuery(returnQuery({ pillar, form: code, orgUnit, period }));
  const unit = useQuery(orgUnitQuery(orgUnit));
  const unitName = name(unit.data?.names, orgUnit);
  useTitle(unit.isPending ? '' : `${unitName}, ${periodInWords(period, say).toLowerCase()}`);
  return (
    <Loaded query={form} rows={10} page>
      {(known) => (
        <Loaded query={found} rows={10} page>
          {(present) => <Drawn pillar={pillar} form={known} found={present} unitNames={unit.data?.names} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface DrawnProps {
  pillar: Pillar;
  form: Form;
  found: FormReturn;
  unitNames: Names | undefined;
}

function Drawn({ pillar, form, found, unitNames }: DrawnProps) {
  const { say, name } = useLanguage();
  const evidence = useQuery(returnEvidenceQuery({ pillar, form: form.code }, found.id));
  const address = useAddress();
  const nameOf = fieldNamer(form.fields, name);
  const { orgUnit, period, receivedOn } = found;
  return (
    <>
      <PageHead
        title={
          <span data-plain>
            <Name of={unitNames} otherwise={orgUnit} />, {periodInWords(period, say).toLowerCase()}
          </span>
        }
        trail={
          <>
            <Link to={address('/forms')}>{say('nav.forms')}</Link> ·{' '}
            <Link to={address(formPath(pillar, form.code), { period })}>
              <Name of={form.names} otherwise={form.code} />
            </Link>
          </>
        }
        marks={
          <>
            <span>{say(`form.progress.${found.state}`)}</span>
            {receivedOn !== undefined && (
              <span data-plain>
                {say('form.received')}: {formatDate(receivedOn)}
              </span>
            )}
            <DemoMark demo={found.demo} />
            <Link to={address(`/units/${orgUnit}`)}>
              <Name of={unitNames} otherwise={orgUnit} />
            </Link>
          </>
        }
      />
      <div className={styles.stack}>
        <Decision key={found.version} pillar={pillar} form={form} found={found} />
        <Panel
          title={say('return.lines')}
          aside={
            <OfferLink
              pillar={pillar}
              unit={orgUnit}
              to={returnEntryPath(pillar, form.code, orgUnit, period)}
            >
              {say('fill.correct')}
            </OfferLink>
          }
        >
          <ReturnFacts form={form} found={found} />
          <LinesTable form={form} lines={found.lines} label={say('return.lines')} />
        </Panel>
        {found.approved !== undefined && (
          <Panel title={say('return.counted')} hint={say('return.counted.hint')}>
            <LinesTable form={form} lines={found.approved} label={say('return.counted')} />
          </Panel>
        )}
        <ReturnFigures form={form} found={found} />
        <EvidenceList
          pieces={evidence}
          address={`/api/v1/${pillar}/forms/${form.code}/returns/${found.id}/evidence`}
          pillar={pillar}
          unit={orgUnit}
          parts={form.fields.map((field) => ({ code: field.name, name: nameOf(field.name) }))}
        />
        <ReturnHistory pillar={pillar} form={form} id={found.id} />
      </div>
    </>
  );
}
