import { useLanguage } from '../messages/language';
import styles from './demobanner.module.css';
import { useAnyShown } from './demoShown';

/**
 * Says once that a page has generated figures, and to who asks what that means. It stands at the edge of the window, where
 * it moves nothing when it comes: which figures a page has is known late.
 */
export function DemoBanner() {
  const { say } = useLanguage();
  if (!useAnyShown()) return null;
  return (
    <aside className={styles.banner} aria-label={say('demo.banner')}>
      <details>
        <summary>
          <strong>{say('demo.banner')}</strong> {say('demo.banner.page')}{' '}
          <span className={styles.why}>{say('demo.banner.why')}</span>
        </summary>
        <p>{say('demo.banner.meaning')}</p>
        <p>{say('demo.banner.others')}</p>
      </details>
    </aside>
  );
}
