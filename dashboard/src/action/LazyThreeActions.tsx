import { lazily } from '../layout/lazily';
import { Skeleton } from '../layout/Loaded';

/** Comes after the page: what to do about a number is read after the number. */
export const LazyThreeActions = lazily(
  () => import('./ThreeActions').then((actions) => actions.ThreeActions),
  {
    waiting: <Skeleton rows={6} />,
  },
);
