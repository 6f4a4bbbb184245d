import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from './api/queryClient';
import { nameEntry } from './layout/entry';
import { Skeleton } from './layout/Loaded';
import { page } from './layout/page';
import { RouteProblem } from './layout/RouteProblem';
import { Shell } from './shell/Shell';
import { LanguageProvider } from './messages/language';
import { Component as OverviewPage } from './overview/OverviewPage';
import { schemeManager, theme } from './theme/theme';

nameEntry(window.history, Math.random().toString(36).slice(2, 10));

const router = createBrowserRouter([
  {
    Component: Shell,
    HydrateFallback: Skeleton,
    ErrorBoundary: RouteProblem,
    children: [
      {
        ErrorBoundary: RouteProblem,
        children: [
          // the first page comes with the program: apart it is a dozen small files that wait for it
          { path: '/', Component: OverviewPage },
          { path: '/units/:id', lazy: page(() => import('./unit/UnitPage')) },
          { path: '/indicators', lazy: page(() => import('./indicator/IndicatorsPage')) },
          { path: '/indicators/:code', lazy: page(() => import('./indicator/IndicatorPage')) },
          { path: '/registers', lazy: page(() => import('./register/RegistersPage')) },
          { path: '/registers/:pillar/:collection', lazy: page(() => import('./register/RegisterPage')) },
          {
            path: '/registers/:pillar/:collection/import',
            lazy: page(() => import('./register/RegisterImportPage')),
          },
          {
            path: '/registers/:pillar/:collection/bulk',
            lazy: page(() => import('./register/BulkPage')),
          },
          { path: '/registers/:pillar/:collection/new', lazy: page(() => import('./register/EntryPage')) },
          {
            path: '/registers/:pillar/:collection/:id/edit',
            lazy: page(() => import('./register/EntryPage')),
          },
          { path: '/registers/:pillar/:collection/:id', lazy: page(() => import('./register/RecordPage')) },
          { path: '/teams/report', lazy: page(() => import('./team/ReportPage')) },
          { path: '/task-results', lazy: page(() => import('./task/TaskResultsPage')) },
          { path: '/forms', lazy: page(() => import('./form/FormsPage')) },
          { path: '/forms/:pillar/:form', lazy: page(() => import('./form/FormPage')) },
          { path: '/forms/:pillar/:form/import', lazy: page(() => import('./form/FormImportPage')) },
          { path: '/forms/:pillar/:form/:orgUnit/:period', lazy: page(() => import('./form/ReturnPage')) },
          {
            path: '/forms/:pillar/:form/:orgUnit/:period/entry',
            lazy: page(() => import('./form/EntryPage')),
          },
          { path: '/to-do', lazy: page(() => import('./form/WorkPage')) },
          { path: '/quality', lazy: page(() => import('./quality/QualityPage')) },
          { path: '/contradictions', lazy: page(() => import('./contradiction/ContradictionsPage')) },
          { path: '/criteria', lazy: page(() => import('./criteria/CriteriaPage')) },
          { path: '/criteria/:pillar/:set', lazy: page(() => import('./criteria/SetPage')) },
          { path: '/criteria/:pillar/:set/:id', lazy: page(() => import('./criteria/AssessmentPage')) },
          { path: '/programmes', lazy: page(() => import('./programme/ProgrammesPage')) },
          { path: '/programmes/:programme', lazy: page(() => import('./programme/ProgrammePage')) },
          { path: '/regimes', lazy: page(() => import('./regime/RegimesPage')) },
          { path: '/account', lazy: page(() => import('./account/AccountPage')) },
          { path: '/accounts', lazy: page(() => import('./account/AccountsPage')) },
          { path: '/accounts/:name', lazy: page(() => import('./account/OneAccountPage')) },
          { path: '/consumers', lazy: page(() => import('./consumer/ConsumersPage')) },
          { path: '/consumers/:name', lazy: page(() => import('./consumer/OneConsumerPage')) },
          { path: '/webhooks', lazy: page(() => import('./webhook/WebhooksPage')) },
          { path: '/webhooks/:id', lazy: page(() => import('./webhook/OneWebhookPage')) },
          { path: '/reports/:outline', lazy: page(() => import('./report/ReportPage')) },
          { path: '/simulation', lazy: page(() => import('./simulation/SimulationPage')) },
          { path: '/rankings/:indexSet', lazy: page(() => import('./ranking/RankingPage')) },
          { path: '/developers', lazy: page(() => import('./developer/DeveloperPage')) },
          { path: '*', lazy: page(() => import('./search/NotFoundPage')) },
        ],
      },
    ],
  },
]);

/** The variables and classes of the component library come as files: the policy of the page takes no style elements. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={schemeManager}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <LanguageProvider>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
