import type { ReactNode } from 'react';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import { RecordTable } from '../record/RecordTable';

interface Happened<K> {
  at: string;
  kind: K;
  actor: string;
  detail?: string | undefined;
}

interface Props<K> {
  label: string;
  events: Happened<K>[];
  /** What happened, in words. */
  inWords: (kind: K) => ReactNode;
}

/** What was done to somebody who may sign in or ask, when and by whom. */
export function Events<K extends string>({ label, events, inWords }: Props<K>) {
  const { say } = useLanguage();
  return (
    <RecordTable
      label={label}
      rows={events}
      keyOf={({ at, kind, detail }) => `${at} ${kind} ${detail ?? ''}`}
      columns={[
        { key: 'at', head: say('account.at'), cell: ({ at }) => formatMoment(at) },
        { key: 'kind', head: say('account.event'), cell: ({ kind }) => inWords(kind) },
        { key: 'actor', head: say('account.by'), cell: ({ actor }) => <code>{actor}</code> },
        { key: 'detail', head: say('account.detail'), cell: ({ detail }) => detail ?? '' },
      ]}
    />
  );
}
