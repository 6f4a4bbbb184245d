import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { beginningQuery, formPeriodQuery, returnOrNoneQuery } from '../api/entry';
import { formQuery, orgUnitQuery } from '../api/queries';
import type { Form, ReturnQuestion } from '../api/shapes';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { formatDate } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { formPath, isPillar, returnPath } from '../place/paths';
import { periodBefore } from '../place/period';
import { useAddress } from '../place/place';
import { periodInWords } from '../place/words';
import { dueDay } from '../record/periods';
import { Component as NotFound } from '../search/NotFoundPage';
import type { Signed } from '../session/ForSession';
import { ForWriters } from '../session/ForWriters';
import { EntryForm } from './EntryForm';
import { PeriodWords } from './PeriodWords';

/** Where a unit fills in a form for a period. */
export function Component() {
  const { pillar, form = '', orgUnit = '', period = '' } = useParams();
  return isPillar(pillar) ? <Entry path={{ pillar, form, orgUnit, period }} /> : <NotFound />;
}

function Entry({ path }: { path: ReturnQuestion }) {
  const { say, name } = useLanguage();
  const form = useQuery(formQuery({ pillar: path.pillar, form: path.form }, path.period));
  useTitle(form.isPending ? '' : say('entry.title', { what: name(form.data?.names, path.form) }));
  return (
    <Loaded query={form} rows={12} page>
      {(known) => (
        <>
          <Head path={path} form={known} />
          <ForWriters pillar={path.pillar} unit={path.orgUnit}>
            {(session) => (
              <IfOpen path={path}>
                <Begun key={Object.values(path).join('/')} path={path} form={known} session={session} />
              </IfOpen>
            )}
          </ForWriters>
        </>
      )}
    </Loaded>
  );
}

function Head({ path, form }: { path: ReturnQuestion; form: Form }) {
  const { say } = useLanguage();
  const address = useAddress();
  const { pillar, orgUnit, period } = path;
  const unit = useQuery(orgUnitQuery(orgUnit));
  return (
    <PageHead
      title={<Name of={form.names} otherwise={form.code} />}
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
          <Link to={address(returnPath(pillar, form.code, orgUnit, period))}>
            <Name of={unit.data?.names} otherwise={orgUnit} />, {periodInWords(period, say).toLowerCase()}
          </Link>
          <span data-plain>{say('form.due', { day: formatDate(dueDay(form, period)) })}</span>
        </>
      }
    />
  );
}

/** A closed period takes nothing, so nothing is asked for. */
function IfOpen({
  path: { orgUnit, period, ...path },
  children,
}: {
  path: ReturnQuestion;
  children: ReactNode;
}) {
  const { say } = useLanguage();
  const known = useQuery(formPeriodQuery(path, orgUnit, period));
  return known.data?.state === 'CLOSED' ? (
    <Panel title={say('period.title')}>
      <p data-plain>
        <PeriodWords of={known.data} />
      </p>
    </Panel>
  ) : (
    children
  );
}

function Begun({ path, form, session }: { path: ReturnQuestion; form: Form; session: Signed }) {
  const there = useQuery(returnOrNoneQuery(path));
  const beginning = useQuery(beginningQuery(path));
  const last = useQuery(returnOrNoneQuery({ ...path, period: periodBefore(path.period) }));
  return (
    <Loaded query={there} rows={12}>
      {(present) => (
        <Loaded query={beginning} rows={12}>
          {(lines) => (
            <Loaded query={last} rows={12}>
              {(former) => (
                <EntryForm
                  path={path}
                  form={form}
                  session={session}
                  there={present ?? undefined}
                  beginning={lines}
                  before={
                    former === null
                      ? []
                      : former.state === 'APPROVED'
                        ? former.lines
                        : (former.approved ?? [])
                  }
                />
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
