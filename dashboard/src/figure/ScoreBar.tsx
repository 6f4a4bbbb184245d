import styles from './scorebar.module.css';

interface Props {
  points: number;
  maximum: number;
  scoredMaximum: number;
  /** The value a year before, 0 to 1 of the maximum. */
  before?: number | undefined;
}

const percent = (part: number, whole: number) => `${whole === 0 ? 0 : (100 * part) / whole}%`;

/** Points as a part of the maximum; hatched where there is no data; a tick where last year was. Its table says it in words. */
export function ScoreBar({ points, maximum, scoredMaximum, before }: Props) {
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.scored} style={{ width: percent(scoredMaximum, maximum) }} />
      <span className={styles.fill} style={{ width: percent(points, maximum) }} />
      {before !== undefined && <span className={styles.before} style={{ left: percent(before, 1) }} />}
    </span>
  );
}
