import type { ReactNode } from 'react';
import { Figure } from '../figure/Figure';
import { formatChange, formatNumber } from '../figure/format';
import { useLanguage } from '../messages/language';
import { periodInWords } from '../place/words';
import styles from './explain.module.css';
import type { IndicatorSubject, ItemSubject } from './subject';

interface Props {
  subject: IndicatorSubject | ItemSubject;
  value: number | null;
  /** Undefined: nothing is known of the year before. */
  before: { period: string; value: number; change?: number; demo?: boolean } | undefined;
  decimals: number;
  /** What is to be said of the difference. */
  children?: ReactNode;
}

/** A figure less the one of a year before, which opens in turn. */
export function YearBefore({ subject, value, before, decimals, children }: Props) {
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
            {before.change !== undefined && ` = ${formatChange(before.change, language, decimals)}`}{' '}
            <span className={styles.small}>
              {say('explain.before', { period: periodInWords(before.period, say).toLowerCase() })}
            </span>
            {children}
          </>
        )}
      </dd>
    </div>
  );
}
