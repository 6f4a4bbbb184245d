import { Link, NavLink } from 'react-router';
import { LiveStatus } from '../live/LiveStatus';
import { useLanguage } from '../messages/language';
import { useSetParams } from '../place/params';
import { useAddress } from '../place/place';
import { SearchBox } from '../search/SearchBox';
import { DisplayMenu } from './DisplayMenu';
import { Signed } from './Signed';
import styles from './header.module.css';
import { Mark } from '../layout/icons';

export function Header() {
  const { say, language, speak } = useLanguage();
  const address = useAddress();
  const set = useSetParams();
  const other = language === 'vi' ? 'en' : 'vi';
  const switchLanguage = () => {
    speak(other);
    // an address that asks for a language would bring it back
    set({ lang: undefined });
  };
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link className={styles.brand} to={address('/', { unit: undefined })} aria-label={say('app.home')}>
          <Mark />
          <span lang="vi">{say('app.name')}</span>
        </Link>
        <nav className={styles.nav} aria-label={say('nav.label')}>
          <NavLink to={address('/')} end>
            {say('nav.overview')}
          </NavLink>
          <NavLink to={address('/rankings/dti-922')}>{say('nav.ranking')}</NavLink>
          <NavLink to={address('/indicators')}>{say('nav.indicators')}</NavLink>
          <NavLink to={address('/registers')}>{say('nav.registers')}</NavLink>
          <NavLink to={address('/forms')}>{say('nav.forms')}</NavLink>
          <NavLink to={address('/criteria')}>{say('nav.criteria')}</NavLink>
        </nav>
        <SearchBox />
        <Signed />
        <div className={styles.tools}>
          <LiveStatus />
          <button type="button" className={styles.language} lang={other} onClick={switchLanguage}>
            {other === 'en' ? 'English' : 'Tiếng Việt'}
          </button>
          <DisplayMenu />
        </div>
      </div>
    </header>
  );
}
