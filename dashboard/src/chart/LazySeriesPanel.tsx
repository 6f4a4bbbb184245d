import { lazily } from '../layout/lazily';
import { Skeleton } from '../layout/Loaded';
import styles from './chart.module.css';

/** The series of an indicator, with the charts, which weigh more than all else, when it is drawn first. */
export const LazySeriesPanel = lazily(() => import('./SeriesPanel').then((chart) => chart.SeriesPanel), {
  waiting: <Skeleton rows={8} className={styles.waiting} />,
});
