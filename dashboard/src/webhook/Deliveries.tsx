import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WebhookDelivery } from '../api/shapes';
import { sendAgain } from '../api/webhook';
import { Empty } from '../layout/Loaded';
import { ProblemNote } from '../layout/ProblemNote';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import { type Column, RecordTable } from '../record/RecordTable';

interface Props {
  label: string;
  webhook: string;
  deliveries: WebhookDelivery[];
}

/** What was sent, with what became of it; what was put aside can be sent again. */
export function Deliveries({ label, webhook, deliveries }: Props) {
  const { say } = useLanguage();
  const [problem, setProblem] = useState<unknown>();
  const again = (number: number) => {
    setProblem(undefined);
    sendAgain(webhook, number).catch(setProblem);
  };
  const columns: Column<WebhookDelivery>[] = [
    {
      key: 'positions',
      head: say('webhook.delivery.positions'),
      cell: ({ fromPosition, toPosition }) => `${fromPosition}–${toPosition}`,
    },
    { key: 'state', head: say('account.state'), cell: ({ state }) => say(`webhook.delivery.${state}`) },
    {
      key: 'attempts',
      head: say('webhook.delivery.attempts'),
      numeric: true,
      cell: ({ attempts }) => attempts,
    },
    {
      key: 'tried',
      head: say('webhook.delivery.triedAt'),
      cell: ({ triedAt }) => (triedAt === undefined ? '' : formatMoment(triedAt)),
    },
    { key: 'answer', head: say('webhook.delivery.answer'), cell: ({ answer }) => answer ?? '' },
    {
      key: 'again',
      head: say('webhook.dead.again'),
      cell: ({ number, state }) =>
        state === 'DEAD' && (
          <Button size="compact-sm" variant="default" onClick={() => again(number)}>
            {say('webhook.dead.again')}
          </Button>
        ),
    },
  ];
  if (deliveries.length === 0) return <Empty>{say('empty')}</Empty>;
  return (
    <>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <RecordTable label={label} rows={deliveries} keyOf={({ number }) => String(number)} columns={columns} />
    </>
  );
}
