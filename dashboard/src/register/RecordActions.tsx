import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { queryClient } from '../api/queryClient';
import { recordQuery } from '../api/registers';
import { send } from '../api/send';
import type { RecordQuestion, Register, RegisterRecord } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { correctionPath, registerPath } from '../place/paths';
import { useAddress } from '../place/place';
import { WRITERS } from '../session/grants';
import { useMay } from '../session/useMay';
import styles from './entry.module.css';
import { NotTaken } from './NotTaken';

interface Props {
  path: RecordQuestion;
  register: Register;
  record: RegisterRecord;
}

/** What who may write a record can do with it: correct it, or take it away once that is confirmed. */
export function RecordActions({ path, register, record }: Props) {
  const { say } = useLanguage();
  const address = useAddress();
  const navigate = useNavigate();
  const may = useMay();
  const [asked, setAsked] = useState(false);
  const { pillar, collection, id } = path;
  const withdrawing = useMutation({
    mutationKey: recordQuery(path).queryKey,
    mutationFn: async () => {
      await send({
        method: 'DELETE',
        address: `/api/v1/${pillar}/${collection}/${id}`,
        version: record.version,
      });
      // gone from the page first: what is not there any more is not read again
      await navigate(address(registerPath(pillar, collection)));
      await queryClient.invalidateQueries({ queryKey: ['records'], refetchType: 'active' });
    },
    onError: () => queryClient.invalidateQueries({ queryKey: recordQuery(path).queryKey }),
  });
  if (may?.(WRITERS, pillar, String(record[register.unit])) !== true) return null;
  return (
    <>
      <Button
        component={Link}
        to={address(correctionPath(pillar, collection, id))}
        variant="default"
        size="compact-sm"
      >
        {say('entry.correct')}
      </Button>
      {asked ? (
        <span className={styles.confirm} role="group" aria-label={say('entry.withdraw')}>
          {say('entry.withdraw.sure')}
          <Button variant="default" size="compact-sm" onClick={() => withdrawing.mutate()} autoFocus>
            {say('entry.withdraw.yes')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => setAsked(false)}>
            {say('entry.withdraw.no')}
          </Button>
        </span>
      ) : (
        <Button variant="default" size="compact-sm" onClick={() => setAsked(true)}>
          {say('entry.withdraw')}
        </Button>
      )}
      {withdrawing.isError && <NotTaken problem={withdrawing.error} left={[]} />}
    </>
  );
}
