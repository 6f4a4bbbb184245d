import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { queryClient } from '../api/queryClient';
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
  const [problem, setProblem] = useState<unknown>();
  const { pillar, collection, id } = path;
  if (may?.(WRITERS, pillar, String(record[register.unit])) !== true) return null;
  const withdraw = () => {
    setProblem(undefined);
    send({ method: 'DELETE', address: `/api/v1/${pillar}/${collection}/${id}`, version: record.version })
      // gone from the page first: what is not there any more is not read again
      .then(() => navigate(address(registerPath(pillar, collection))))
      .then(() => queryClient.invalidateQueries({ queryKey: ['records'], refetchType: 'active' }))
      .catch(setProblem);
  };
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
          <Button variant="default" size="compact-sm" onClick={withdraw} autoFocus>
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
      {problem !== undefined && <NotTaken problem={problem} left={[]} />}
    </>
  );
}
