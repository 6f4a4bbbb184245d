import type { Register } from '../api/shapes';
import { FINEST_FIRST, type Frequency, frequencyOf, IS_PERIOD } from '../place/period';

/** Which periods to look at: those of the kind that is asked for if something is counted for them, else the shortest. */
export function timingOf(
  figures: Register['figures'],
  asked: string,
): { frequency: Frequency; dueAfterDays: number } {
  const counted = FINEST_FIRST.filter((frequency) =>
    figures.some(({ frequencies }) => frequencies.includes(frequency)),
  );
  const wanted = IS_PERIOD.test(asked) ? frequencyOf(asked) : undefined;
  const frequency = counted.find((each) => each === wanted) ?? counted[0] ?? 'YEAR';
  return { frequency, dueAfterDays: 0 };
}
