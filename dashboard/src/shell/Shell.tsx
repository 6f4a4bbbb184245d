import { Suspense, useEffect, useRef } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { ExplainGate } from '../explain/ExplainGate';
import { ContradictionsProvider } from '../figure/ContradictionsProvider';
import { NamesProvider } from '../figure/NamesProvider';
import { QuestionsProvider } from '../figure/QuestionsProvider';
import { WaitingNote } from '../entry/WaitingNote';
import { DemoBanner } from '../figure/DemoBanner';
import { isWall } from '../kiosk/wall';
import { lazily } from '../layout/lazily';
import { LiveProvider } from '../live/LiveProvider';
import { OldFigures } from '../live/OldFigures';
import { useLanguage } from '../messages/language';
import { AsOfBanner } from '../place/AsOfBanner';
import { useAddress } from '../place/place';
import { Announcer } from './Announcer';
import { Header } from './Header';
import { PrintFoot } from './PrintFoot';
import { Skeleton } from '../layout/Loaded';
import { ProblemBoundary } from '../layout/ProblemBoundary';
import styles from './shell.module.css';

const Kiosk = lazily(() => import('../kiosk/Kiosk').then((kiosk) => kiosk.Kiosk), {
  waiting: <Skeleton rows={8} />,
});

/** What surrounds every page; a screen on a wall has nothing around it. */
export function Shell() {
  const { say } = useLanguage();
  const address = useAddress();
  const location = useLocation();
  const { pathname } = location;
  const wall = isWall(location);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <LiveProvider>
      <ContradictionsProvider>
        <QuestionsProvider>
          <NamesProvider>
            {!wall && (
              <>
                <a className={styles.skip} href="#main">
                  {say('app.skip')}
                </a>
                <Header />
              </>
            )}
            <Announcer />
            <DemoBanner />
            <main ref={main} id="main" tabIndex={-1} className={wall ? styles.wall : styles.main}>
              <AsOfBanner />
              {!wall && <OldFigures />}
              <ProblemBoundary key={pathname}>
                <Suspense fallback={<Skeleton rows={8} />}>{wall ? <Kiosk /> : <Outlet />}</Suspense>
              </ProblemBoundary>
            </main>
            {!wall && (
              <footer className={styles.footer}>
                <p>
                  <span lang="vi">{say('app.name')}</span>. {say('app.motto')}.{' '}
                  <Link to={address('/developers')}>{say('developer.title')}</Link>
                </p>
                <PrintFoot />
              </footer>
            )}
            {!wall && <WaitingNote />}
            <ExplainGate />
            <ScrollRestoration />
          </NamesProvider>
        </QuestionsProvider>
      </ContradictionsProvider>
    </LiveProvider>
  );
}
