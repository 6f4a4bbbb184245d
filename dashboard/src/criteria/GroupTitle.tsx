import type { Names } from '../api/shapes';
import { formatExact } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import styles from './criteria.module.css';

interface Props {
  group: { code: string; names: Names; weight: number };
  /** Points reached; undefined where nobody was assessed. */
  reached?: number;
  maximum?: number;
}

/** What a group of criteria is called, and for how much it counts. */
export function GroupTitle({ group, reached, maximum }: Props) {
  const { say, language } = useLanguage();
  const { names, code, weight } = group;
  return (
    <h3 className={styles.group} data-plain>
      <Name of={names} otherwise={code} />
      {reached !== undefined && maximum !== undefined && (
        <span>
          {say('criteria.reached', {
            points: formatExact(reached, language),
            maximum: formatExact(maximum, language),
          })}
        </span>
      )}
      {weight !== 1 && <span>{say('criteria.weight', { weight: formatExact(weight, language) })}</span>}
    </h3>
  );
}
