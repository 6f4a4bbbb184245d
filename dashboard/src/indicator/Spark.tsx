import { sparkLines } from './catalogue';
import styles from './catalogue.module.css';

const WIDTH = 72;
const HEIGHT = 20;

interface Props {
  values: readonly (number | null)[];
  /** Whether anything generated is in it: dashed, as in every chart. */
  generated: boolean;
  label: string;
}

/** How a figure went over the years, as a shape: the numbers stand in the indicator's own series. */
export function Spark({ values, generated, label }: Props) {
  const lines = sparkLines(values, WIDTH, HEIGHT);
  if (lines.length === 0) return null;
  return (
    <svg
      className={styles.spark}
      role="img"
      aria-label={label}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`}
      data-generated={generated}
    >
      {lines.map((points) => (
        <polyline key={points} points={points.includes(' ') ? points : `${points} ${points}`} />
      ))}
    </svg>
  );
}
