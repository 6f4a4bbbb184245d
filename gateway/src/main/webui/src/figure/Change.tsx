import type { Obstacle } from '../api/shapes';
import type { Subject } from '../explain/subject';
import { IconDown, IconUp } from '../layout/icons';
import { useLanguage } from '../messages/language';
import styles from './change.module.css';
import { Figure } from './Figure';
import { formatChange, formatNumber } from './format';
import { changeSuffix } from './measureUnit';
import { NotComparable } from './NotComparable';

interface Props {
  value: number;
  /** The number whose difference it is: it opens to both sides. */
  explain: Subject;
  decimals?: number;
  /** Which way is better; NEUTRAL colours nothing. */
  direction?: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NEUTRAL' | undefined;
  /** Of the numbers: a difference of percentages is one in points. */
  measureUnit?: string;
  /** False: the two numbers do not measure the same, so their difference is neither good nor bad. */
  comparable?: boolean;
  /** Why not; undefined of scores, of which another part was scored. */
  obstacle?: Obstacle | undefined;
}

/** A difference with its sign; the arrow says the way, the colour only whether it is good. */
export function Change({
  value,
  explain,
  decimals = 2,
  direction = 'HIGHER_IS_BETTER',
  measureUnit,
  comparable = true,
  obstacle,
}: Props) {
  const { language, say } = useLanguage();
  const shown = formatChange(value, language, decimals) + changeSuffix(measureUnit, say);
  if (!comparable) {
    return (
      <span className={styles.unlike}>
        <Figure explain={explain}>
          <span className={styles.change}>{shown}</span>
        </Figure>
        <NotComparable
          reason={obstacle === undefined ? say('overview.score.notComparable') : say(`obstacle.${obstacle}`)}
        />
      </span>
    );
  }
  const good =
    value === 0 || direction === 'NEUTRAL'
      ? 'same'
      : value > 0 === (direction === 'HIGHER_IS_BETTER')
        ? 'better'
        : 'worse';
  return (
    <Figure explain={explain}>
      <span className={styles.change} data-good={good}>
        <Arrow of={value} />
        {shown}
      </span>
    </Figure>
  );
}

interface MovementProps {
  places: number | undefined;
  /** The rank that moved. */
  explain: Subject;
  /** In a list: a sign and a number, the words for screen readers only. */
  short?: boolean;
}

/** Places up or down between two ranks. */
export function RankMovement({ places, explain, short = false }: MovementProps) {
  const { say, language } = useLanguage();
  if (places === undefined) {
    return short ? (
      <span className={styles.change} title={say('overview.rank.new')}>
        <span aria-hidden="true">·</span>
        <span className="sr-only">{say('overview.rank.new')}</span>
      </span>
    ) : (
      <span className={styles.change}>{say('overview.rank.new')}</span>
    );
  }
  const good = places === 0 ? 'same' : places > 0 ? 'better' : 'worse';
  const words =
    places === 0
      ? say('overview.rank.same')
      : say(places > 0 ? 'overview.rank.up' : 'overview.rank.down', { places: Math.abs(places) });
  return (
    <Figure explain={explain}>
      <span className={styles.change} data-good={good} title={short ? words : undefined}>
        <Arrow of={places} />
        {short ? (
          <>
            <span aria-hidden="true">{places === 0 ? '=' : formatNumber(Math.abs(places), language)}</span>
            <span className="sr-only">{words}</span>
          </>
        ) : (
          words
        )}
      </span>
    </Figure>
  );
}

function Arrow({ of }: { of: number }) {
  if (of === 0) return null;
  return of > 0 ? <IconUp /> : <IconDown />;
}
