import { IconDown, IconUp } from '../layout/icons';
import { useLanguage } from '../messages/language';
import { formatChange, formatNumber } from './format';
import styles from './change.module.css';

interface Props {
  value: number;
  decimals?: number;
  unit?: string;
  /** Which way is better; NEUTRAL colours nothing. */
  direction?: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NEUTRAL' | undefined;
  /** False: the two numbers do not measure the same, so their difference is neither good nor bad. */
  comparable?: boolean;
}

/** A difference with its sign; the arrow says the way, the colour only whether it is good. */
export function Change({
  value,
  decimals = 2,
  unit = '',
  direction = 'HIGHER_IS_BETTER',
  comparable = true,
}: Props) {
  const { language, say } = useLanguage();
  if (!comparable) {
    return (
      <span className={styles.change} title={say('overview.score.notComparable')}>
        {formatChange(value, language, decimals)}
        {unit}
        <span aria-hidden="true">≠</span>
        <span className="sr-only">({say('overview.score.notComparable')})</span>
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
    <span className={styles.change} data-good={good}>
      {value > 0 ? <IconUp /> : value < 0 ? <IconDown /> : null}
      {formatChange(value, language, decimals)}
      {unit}
    </span>
  );
}

interface MovementProps {
  places: number | undefined;
  /** In a list: a sign and a number, the words for screen readers only. */
  short?: boolean;
}

/** Places up or down between two ranks. */
export function RankMovement({ places, short = false }: MovementProps) {
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
    <span className={styles.change} data-good={good} title={short ? words : undefined}>
      {places > 0 ? <IconUp /> : places < 0 ? <IconDown /> : null}
      {short ? (
        <>
          <span aria-hidden="true">{places === 0 ? '=' : formatNumber(Math.abs(places), language)}</span>
          <span className="sr-only">{words}</span>
        </>
      ) : (
        words
      )}
    </span>
  );
}
