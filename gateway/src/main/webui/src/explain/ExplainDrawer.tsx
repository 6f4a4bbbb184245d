import { Drawer } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../messages/language';
import { CopyBar } from './CopyBar';
import styles from './explain.module.css';
import { IndicatorLineage } from './IndicatorLineage';
import { ItemLineage } from './ItemLineage';
import { type Subject, writeSubject } from './subject';
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
          {subject.kind === 'indicator' ? (
            <IndicatorLineage subject={subject} boundaries={boundaries} />
          ) : (
            <ItemLineage subject={subject} boundaries={boundaries} />
          )}
        </Drawer.Body>
        <CopyBar subject={subject} boundaries={boundaries} />
      </Drawer.Content>
    </Drawer.Root>
  );
}
