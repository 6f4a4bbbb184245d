import type { ComponentProps, ReactNode } from 'react';
import { useLanguage } from '../messages/language';
import { oneStopARow } from './rowStops';

interface Props extends ComponentProps<'table'> {
  /** What the table shows. */
  caption: ReactNode;
  /** Whether the caption stands in the page; else it is for who does not see the table. */
  titled?: boolean;
}

/** A table with a name, each row of which is one stop of the tab key. */
export function Table({ caption, titled = false, children, ...table }: Props) {
  const { say } = useLanguage();
  return (
    <table ref={oneStopARow} {...table}>
      <caption className={titled ? undefined : 'sr-only'} data-plain>
        {caption}
        <span className="sr-only">. {say('table.keys')}</span>
      </caption>
      {children}
    </table>
  );
}
