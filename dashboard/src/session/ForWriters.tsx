import type { ReactNode } from 'react';
import type { Pillar } from '../api/shapes';
import { Empty } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { ForSession, type Signed } from './ForSession';
import { WRITERS } from './grants';
import { useMay } from './useMay';

interface Props {
  pillar: Pillar;
  /** Without one, for any unit. */
  unit?: string;
  children: (session: Signed) => ReactNode;
}

/** What only they are asked who may write; the service decides in the end. */
export function ForWriters({ pillar, unit, children }: Props) {
  const { say } = useLanguage();
  const may = useMay();
  return (
    <ForSession rows={12}>
      {(session) =>
        may?.(WRITERS, pillar, unit) === true ? (
          children(session)
        ) : (
          <Panel title={say('fill.forbidden')}>
            <Empty>{say('fill.forbidden.hint')}</Empty>
          </Panel>
        )
      }
    </ForSession>
  );
}
