import { useLanguage } from '../messages/language';
import { TrialSign } from './TrialSign';

interface Props {
  trial: boolean | undefined;
  /** Whether what it means stands there too. */
  note?: boolean;
}

/** Stands beside a set of criteria that no document states, and beside what was found by it. */
export function TrialSet({ trial, note = false }: Props) {
  const { say } = useLanguage();
  if (trial !== true) return null;
  const said = say('criteria.trial');
  return (
    <TrialSign said={said} note={note}>
      {said}
    </TrialSign>
  );
}
