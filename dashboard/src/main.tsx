import './theme/components.css';
import './theme/tokens.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { homeQuery } from './api/queries';
import { queryClient } from './api/queryClient';
import { App } from './App';
import { loadAhead } from './layout/piece';

// every page waits for it, so it is asked for before the page's own code is there
void queryClient.prefetchQuery(homeQuery());

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  loadAhead(() => queryClient.isFetching() > 0);
}
