import { Fragment } from 'react';
import { Written } from '../messages/Written';

/** What tells a result from others of its name, each piece in its own language. */
export function Hint({ children }: { children: string }) {
  return children.split(' · ').map((piece, i) => (
    <Fragment key={i}>
      {i > 0 && ' · '}
      <Written>{piece}</Written>
    </Fragment>
  ));
}
