import type { ReactNode } from 'react';
import type { MetricChange } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { formatChange, formatNumber } from '../messages/format';
import { changeSuffix } from '../figure/measureUnit';
import { NotComparable } from '../figure/NotComparable';
import { useLanguage } from '../messages/language';
import { periodInWords } from '../place/words';
import styles from './explain.module.css';
import type { IndicatorSubject, ItemSubject } from '../figure/subject';

interface Props {
  subject: IndicatorSubject | ItemSubject;
  value: number | null;
  /** Undefined: nothing is known of the year before. */
  before: (Pick<MetricChange, 'period' | 'value' | 'change' | 'obstacle'> & { demo?: boolean }) | undefined;
  decimals: number;
  /** Of both numbers. */
  measureUnit?: string;
  /** What is to be said of the difference. */
  children?: ReactNode;
}

/** A figure less the one of a year before, which opens in turn. */
export function YearBefore({ subject, value, before, decimals, measureUnit, children }: Props) {
  const { say, language } = useLanguage();
  return (
    <div>
      <dt>{say('unit.change')}</dt>
      <dd className={styles.formula}>
        {before === undefined ? (
          say('overview.score.noBefore')
        ) : (
          <>
            {value !== null && `${formatNumber(value, language, decimals)} − `}
            <Figure demo={before.demo} explain={{ ...subject, period: before.period }}>
              {formatNumber(before.value, language, decimals)}
            </Figure>
            {before.change !== undefined &&
              ` = ${formatChange(before.change, language, decimals)}${changeSuffix(measureUnit, say, before.change)}`}{' '}
            <span className={styles.small}>
              {say('explain.before', { period: periodInWords(before.period, say).toLowerCase() })}
            </span>{' '}
            {before.obstacle !== undefined && <NotComparable reason={say(`obstacle.${before.obstacle}`)} />}
            {children}
          </>
        )}
      </dd>
    </div>
  );
}
