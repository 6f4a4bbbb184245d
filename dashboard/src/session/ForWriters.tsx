import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sessionQuery } from '../api/account';
import type { Pillar, SessionView } from '../api/shapes';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { AskToSignIn } from './AskToSignIn';
import { WRITERS } from './grants';
import { useMay } from './useMay';

interface Props {
  pillar: Pillar;
  /** Without one, for any unit. */
  unit?: string;
  children: (session: SessionView) => ReactNode;
}

/** What only they are asked who may write; the service decides in the end. */
export function ForWriters({ pillar, unit, children }: Props) {
  const { say } = useLanguage();
  const session = useQuery(sessionQuery());
  const may = useMay();
  return (
    <Loaded query={session} rows={12}>
      {(known) => {
        if (known.name === undefined) return <AskToSignIn />;
        if (may?.(WRITERS, pillar, unit) === true) return children(known);
        return (
          <Panel title={say('entry.forbidden')}>
            <Empty>{say('entry.forbidden.hint')}</Empty>
          </Panel>
        );
      }}
    </Loaded>
  );
}
