import { useLanguage } from '../messages/language';
import styles from './figure.module.css';

/** Stands wherever generated figures are shown. */
export function DemoMark({ demo }: { demo: boolean | undefined }) {
  const { say } = useLanguage();
  if (demo !== true) return null;
  return (
    <span className={styles.demoMark} title={say('demo.hint')}>
      {say('demo.mark')}
    </span>
  );
}
