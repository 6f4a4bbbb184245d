import { useSearchParams } from 'react-router';
import { boundariesOf } from '../place/boundaries';
import { readSubject } from '../figure/subject';
import { lazily } from '../layout/lazily';
import { useSetParams } from '../place/params';
import { NoDrawer } from './NoDrawer';

/** Loaded ahead while nothing else is to be done, or when an address asks for it first. */
const ExplainDrawer = lazily(() => import('./ExplainDrawer').then((drawer) => drawer.default), {
  waiting: null,
  frame: (note) => <NoDrawer>{note}</NoDrawer>,
});

/** Opens the explanation that the address asks for. */
export function ExplainGate() {
  const [params] = useSearchParams();
  const set = useSetParams();
  const subject = readSubject(params.get('explain'));
  if (subject === null) return null;
  return (
    <ExplainDrawer
      subject={subject}
      boundaries={boundariesOf(params)}
      onClose={() => set({ explain: undefined })}
    />
  );
}
