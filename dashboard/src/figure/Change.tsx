import type { Incomparable, Obstacle } from '../api/shapes';
import type { Subject } from './subject';
import { IconDown, IconUp } from '../layout/icons';
import { useLanguage } from '../messages/language';
import chips from '../theme/chip.module.css';
import styles from './change.module.css';
import { Figure } from './Figure';
import { formatNumber } from '../messages/format';
import { changeWithUnit } from './measureUnit';
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
  /** What keeps two scores or two figures from being compared: their difference is then neither good nor bad. */
  incomparable?: Incomparable | undefined;
  obstacle?: Obstacle | undefined;
}

/** A difference with its sign; the arrow says the way, the colour only whether it is good. */
export function Change({
  value,
  explain,
  decimals = 2,
  direction = 'HIGHER_IS_BETTER',
  measureUnit,
  incomparable,
  obstacle,
}: Props) {
  const { language, say } = useLanguage();
  const shown = changeWithUnit(value, measureUnit, decimals, language, say);
  const reason =
    incomparable !== undefined
      ? say(`incomparable.${incomparable}`)
      : obstacle !== undefined
        ? say(`obstacle.${obstacle}`)
        : undefined;
  if (reason !== undefined) {
    return (
      <span className={styles.unlike}>
        <Figure explain={explain}>
          <span className={styles.change}>{shown}</span>
        </Figure>
        <NotComparable reason={reason} />
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
  /** Why the two years do not compare, and there are no places. */
  incomparable?: Incomparable | undefined;
  /** The rank that moved. */
  explain: Subject;
  /** In a list: a sign and a number, the words for screen readers only. */
  short?: boolean;
}

/** Places up or down between two ranks. */
export function RankMovement({ places, incomparable, explain, short = false }: MovementProps) {
  const { say, language } = useLanguage();
  if (incomparable !== undefined) {
    return (
      <Figure explain={explain}>
        <Unlike reason={incomparable} words={!short} />
      </Figure>
    );
  }
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

/** In place of an arrow: two years that measure different things, and why. */
function Unlike({ reason, words }: { reason: Incomparable; words: boolean }) {
  const { say } = useLanguage();
  const why = say(`incomparable.${reason}`);
  return (
    <span className={`${chips.chip} ${styles.incomparable}`} data-unlike title={why}>
      {say('change.notComparable')}
      <span className={words ? undefined : 'sr-only'}>: {why}</span>
    </span>
  );
}

function Arrow({ of }: { of: number }) {
  if (of === 0) return null;
  return of > 0 ? <IconUp /> : <IconDown />;
}
