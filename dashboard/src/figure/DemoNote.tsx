import { useLanguage } from '../messages/language';
import { DemoMark } from './DemoMark';
import styles from './figure.module.css';

/** The mark with what it means beside it, where one number is looked at. */
export function DemoNote({ demo }: { demo: boolean }) {
  const { say } = useLanguage();
  if (!demo) return null;
  return (
    <p className={styles.note}>
      <DemoMark demo /> {say('demo.banner.meaning')}
    </p>
  );
}
