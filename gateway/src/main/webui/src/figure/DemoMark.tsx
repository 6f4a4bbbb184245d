import { useLanguage } from '../messages/language';
import { Awaited } from './Awaited';
import styles from './figure.module.css';

interface Props {
  demo: boolean | undefined;
  /** Whether its place is kept while nobody knows. */
  awaited?: boolean;
}

/** Stands wherever generated figures are shown. */
export function DemoMark({ demo, awaited = false }: Props) {
  const { say } = useLanguage();
  if (demo === undefined && awaited) return <Awaited className={styles.demoMark}>{say('demo.mark')}</Awaited>;
  if (demo !== true) return null;
  return (
    <span className={styles.demoMark} title={say('demo.hint')}>
      {say('demo.mark')}
    </span>
  );
}
