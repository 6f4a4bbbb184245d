import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { sessionQuery } from '../api/account';
import type { SessionView } from '../api/shapes';
import { Loaded } from '../layout/Loaded';
import { useLanguage } from '../messages/language';
import { AskToSignIn } from './AskToSignIn';

export type Signed = SessionView & { name: string };

/** What is for who is signed in; when the session ends meanwhile, it is said that what was typed stays. */
export function ForSession({ rows, children }: { rows: number; children: (session: Signed) => ReactNode }) {
  const { say } = useLanguage();
  const session = useQuery(sessionQuery());
  const [began, setBegan] = useState(false);
  if (!began && session.data?.name !== undefined) setBegan(true);
  return (
    <Loaded query={session} rows={rows}>
      {({ name, ...known }) =>
        name === undefined ? (
          <AskToSignIn>{began && <p role="alert">{say('entry.session.ended')}</p>}</AskToSignIn>
        ) : (
          children({ ...known, name })
        )
      }
    </Loaded>
  );
}
