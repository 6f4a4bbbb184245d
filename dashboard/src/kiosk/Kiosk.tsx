import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { DemoMark } from '../figure/DemoMark';
import { INDEX_SET } from '../figure/indexSet';
import { TrialMark } from '../figure/TrialMark';
import { UnitHeld } from '../figure/UnitHeld';
import { LiveStatus } from '../live/LiveStatus';
import { Loaded } from '../layout/Loaded';
import { useOverview } from '../overview/useOverview';
import { MadeOfThen } from '../place/MadeOfThen';
import { useSetParams } from '../place/params';
import { Alarm } from './Alarm';
import { Clock } from './Clock';
import { further, type Meaning } from './cycle';
import styles from './kiosk.module.css';
import { Steps } from './Steps';
import { useCycle } from './useCycle';
import { useKeys } from './useKeys';
import { Views } from './Views';
import { KIOSK, secondsOf } from './wall';

/** The overview as it hangs on a wall: one screen, read from afar, its parts one after the other. */
export function Kiosk() {
  const [params] = useSearchParams();
  const set = useSetParams();
  const overview = useOverview();
  const reading = params.has('explain');
  const { view, held, hold, show } = useCycle(secondsOf(params.get(KIOSK)), reading);
  const leave = useCallback(() => set({ [KIOSK]: undefined }), [set]);
  const mean = useCallback(
    (meaning: Meaning) => {
      if (meaning === 'leave') leave();
      else if (meaning === 'hold') hold(!held);
      else show(further(view, meaning === 'next' ? 1 : -1));
    },
    [leave, hold, held, show, view],
  );
  useKeys(reading, mean);
  const { unit, scores, heading } = overview;
  return (
    <div className={styles.kiosk}>
      <header className={styles.head}>
        <h1>{heading}</h1>
        <TrialMark indexSet={INDEX_SET} />
        <DemoMark demo={scores.data?.demo} awaited={scores.isPending} />
        {unit.data !== undefined && <UnitHeld unit={unit.data} />}
        <LiveStatus />
        <Clock />
      </header>
      <Alarm />
      <Loaded query={unit} rows={10}>
        {(known) =>
          known.madeOf !== undefined ? (
            <MadeOfThen unit={known} />
          ) : (
            <Loaded query={scores} rows={10}>
              {() => <Views view={view} overview={overview} />}
            </Loaded>
          )
        }
      </Loaded>
      <Steps view={view} held={held} onHold={hold} onShow={show} onLeave={leave} />
    </div>
  );
}
