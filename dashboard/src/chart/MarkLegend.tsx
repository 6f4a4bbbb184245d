import type { Pillar } from '../api/shapes';
import { useLanguage } from '../messages/language';
import styles from './chart.module.css';
import type { PointMark } from './pointMark';

interface Props {
  marks: (PointMark | undefined)[];
  pillar: Pillar;
}

/** What the hollow, the pale and the dashed points of a chart are, as far as it has any. */
export function MarkLegend({ marks, pillar }: Props) {
  const { say } = useLanguage();
  const has = (kind: PointMark['kind']) => marks.some((mark) => mark?.kind === kind);
  const generated = marks.some((mark) => mark?.generated === true);
  if (!generated && !has('running') && !has('partial')) return null;
  return (
    <ul className={styles.legend} data-pillar={pillar}>
      {generated && <li data-mark="generated">{say('chart.generated')}</li>}
      {has('running') && <li data-mark="running">{say('period.state.RUNNING')}</li>}
      {has('partial') && <li data-mark="partial">{say('covered.partly')}</li>}
    </ul>
  );
}
