import { use } from 'react';
import { useLanguage } from '../messages/language';
import { Awaited } from './Awaited';
import { useShown } from './demoShown';
import styles from './figure.module.css';
import { OpenedSubject } from './opened';

interface Props {
  demo: boolean | undefined;
  /** Whether its place is kept while nobody knows. */
  awaited?: boolean;
  /** Beside a single number, where it is no more than that. */
  raised?: boolean;
}

/** Stands wherever generated figures are shown; what it means is said once for the page, by the banner that it brings. */
export function DemoMark({ demo, awaited = false, raised = false }: Props) {
  const { say } = useLanguage();
  const onPage = use(OpenedSubject) === undefined;
  useShown(demo === true && onPage);
  if (demo === undefined && awaited) return <Awaited className={styles.demoMark}>{say('demo.mark')}</Awaited>;
  if (demo !== true) return null;
  const Mark = raised ? 'sup' : 'span';
  return (
    <Mark data-demo className={raised ? styles.demo : styles.demoMark} title={say('demo.hint')}>
      {say('demo.mark')}
    </Mark>
  );
}
