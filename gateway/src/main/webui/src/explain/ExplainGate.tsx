import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { boundariesOf } from '../place/boundaries';
import { useSetParams } from '../place/params';
import { readSubject } from '../figure/subject';

const ExplainDrawer = lazy(() => import('./ExplainDrawer'));

/** Loads the drawer when an address asks for it first. */
export function ExplainGate() {
  const [params] = useSearchParams();
  const set = useSetParams();
  const subject = readSubject(params.get('explain'));
  if (subject === null) return null;
  return (
    <Suspense fallback={null}>
      <ExplainDrawer
        subject={subject}
        boundaries={boundariesOf(params)}
        onClose={() => set({ explain: undefined })}
      />
    </Suspense>
  );
}
