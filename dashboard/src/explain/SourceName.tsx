import type { Source } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import styles from './explain.module.css';

/** Of what kind a source is, and which one. */
export function SourceName({ source }: { source: Source }) {
  const { say } = useLanguage();
  return (
    <>
      {say(`source.${source.kind}`)}{' '}
      {source.kind === 'DEMO' ? (
        <DemoMark demo />
      ) : (
        <span className={styles.small}>
          <Written>{source.name}</Written>
        </span>
      )}
    </>
  );
}
