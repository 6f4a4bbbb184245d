import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { regimesQuery } from '../api/regimes';
import type { Indicator } from '../api/shapes';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { Uses } from '../regime/Uses';

/** Who asks for an indicator, each by a rule of its own. */
export function IndicatorRegimes({ indicator }: { indicator: Indicator }) {
  const { say } = useLanguage();
  const address = useAddress();
  const asked = useQuery(regimesQuery(indicator.code));
  return (
    <Panel
      title={say('regimes.of')}
      hint={say('regimes.of.hint')}
      aside={<Link to={address('/regimes')}>{say('regimes.title')}</Link>}
    >
      <Loaded query={asked} rows={3}>
        {({ figures, regimes }) =>
          figures[0] === undefined ? (
            <Empty>{say('regimes.of.none')}</Empty>
          ) : (
            <Uses uses={figures[0].uses} regimes={regimes} />
          )
        }
      </Loaded>
    </Panel>
  );
}
