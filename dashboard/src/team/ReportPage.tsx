import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { registerQuery } from '../api/registers';
import type { Register } from '../api/shapes';
import { ForSession, type Signed } from '../session/ForSession';
import { useWaiting } from '../entry/queue';
import { Empty, Loaded, Skeleton } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { today } from '../messages/format';
import { useLanguage } from '../messages/language';
import { useAddress, useUnit } from '../place/place';
import type { Typed } from '../register/typed';
import { grantOf, ownUnit, reaches, WRITERS } from '../session/grants';
import { ReceiptNote } from './ReceiptNote';
import { ReportForm } from './ReportForm';
import { COLLECTION, type Receipt, recordAddress, reportPath } from './send';
import { useTeams } from './teams';

/** Where a community digital team reports what it did, on a phone. */
export function Component() {
  const { say } = useLanguage();
  const title = say('teamReport.title');
  useTitle(title);
  const register = useQuery(registerQuery({ pillar: 'society', collection: COLLECTION }));
  return (
    <>
      <PageHead title={title} />
      <ForSession rows={10}>
        {(session) => (
          <Panel title={say('teamReport.activity')} hint={say('teamReport.hint')}>
            <Loaded query={register} rows={10}>
              {(known) => <OfSession session={session} register={known} />}
            </Loaded>
          </Panel>
        )}
      </ForSession>
    </>
  );
}

function OfSession({ session, register }: { session: Signed; register: Register }) {
  const { say } = useLanguage();
  const home = useUnit();
  const rights = session.grants.filter((text) => {
    const grant = grantOf(text);
    return grant !== undefined && WRITERS.includes(grant.role) && reaches(grant, 'society');
  });
  if (rights.length === 0) return <Empty>{say('teamReport.noRight')}</Empty>;
  return <OfUnit session={session} register={register} unit={ownUnit(rights) ?? home} />;
}

interface Props {
  session: Signed;
  register: Register;
  unit: string;
}

function OfUnit({ session, register, unit }: Props) {
  const { say } = useLanguage();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const address = useAddress();
  const teams = useTeams(unit, today());
  const [receipt, setReceipt] = useState<Receipt>();
  const id = params.get('report');
  const waits = useWaiting().find((one) => id !== null && one.address === recordAddress(id));
  if (receipt !== undefined)
    return (
      <ReceiptNote
        receipt={receipt}
        onAnother={() => {
          setReceipt(undefined);
          void navigate(address(reportPath()));
        }}
      />
    );
  if (teams === undefined) return <Skeleton rows={10} />;
  if (teams.length === 0) return <Empty>{say('teamReport.teams.none')}</Empty>;
  return (
    <ReportForm
      key={waits === undefined ? '' : (id ?? '')}
      register={register}
      teams={teams}
      session={session}
      waiting={id === null || waits === undefined ? undefined : { id, body: waits.body as Typed }}
      onSent={setReceipt}
    />
  );
}
