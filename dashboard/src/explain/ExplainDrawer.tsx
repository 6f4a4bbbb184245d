import { Drawer } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ProblemBoundary } from '../layout/ProblemBoundary';
import { useLanguage } from '../messages/language';
import { CopyBar } from './CopyBar';
import { ChangesLineage } from './ChangesLineage';
import { DataLineage } from './DataLineage';
import styles from './explain.module.css';
import { IndicatorLineage } from './IndicatorLineage';
import { ItemLineage } from './ItemLineage';
import { OpenedSubject } from '../figure/opened';
import { RankLineage } from './RankLineage';
import { ReportsLineage } from './ReportsLineage';
import { type Subject, writeSubject } from '../figure/subject';
import { useFocusBack } from './useFocusBack';

interface Props {
  subject: Subject;
  boundaries: string | undefined;
  onClose: () => void;
}

/** Opens a number to its formula, its inputs and what was stated at the bottom. */
export default function ExplainDrawer({ subject, boundaries, onClose }: Props) {
  const { say } = useLanguage();
  useFocusBack();
  const body = useRef<HTMLDivElement>(null);
  const shown = writeSubject(subject);
  const first = useRef(shown);
  useEffect(() => {
    // what opened the next number is gone with the number before it
    if (first.current === shown) return;
    first.current = shown;
    body.current?.focus();
    body.current?.parentElement?.scrollTo({ top: 0 });
  }, [shown]);
  return (
    <Drawer.Root
      opened
      onClose={onClose}
      position="right"
      size="min(46rem, 100vw)"
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      classNames={{ content: styles.drawer, title: styles.title, body: styles.body }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        {/* the library's own head is a banner, of which a page has one */}
        <div className={styles.head}>
          <Drawer.Title>{say('explain.title')}</Drawer.Title>
          <Drawer.CloseButton aria-label={say('explain.close')} />
        </div>
        <Drawer.Body ref={body} tabIndex={-1}>
          <OpenedSubject value={shown}>
            <ProblemBoundary key={shown}>
              <Lineage subject={subject} boundaries={boundaries} />
            </ProblemBoundary>
          </OpenedSubject>
        </Drawer.Body>
        <CopyBar subject={subject} boundaries={boundaries} />
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Lineage({ subject, boundaries }: Pick<Props, 'subject' | 'boundaries'>) {
  switch (subject.kind) {
    case 'indicator':
      return <IndicatorLineage subject={subject} boundaries={boundaries} />;
    case 'item':
      return <ItemLineage subject={subject} boundaries={boundaries} />;
    case 'rank':
      return <RankLineage subject={subject} boundaries={boundaries} />;
    case 'changes':
      return <ChangesLineage subject={subject} />;
    case 'reports':
      return <ReportsLineage subject={subject} boundaries={boundaries} />;
    case 'data':
      return <DataLineage />;
  }
}
