import { type ComponentType, type ReactNode, Suspense, use } from 'react';
import { Piece } from './piece';
import { ProblemBoundary } from './ProblemBoundary';

interface Options {
  /** In its place while it comes. */
  waiting: ReactNode;
  /** Around what is said if it does not come; without it that stands in its place. */
  frame?: (note: ReactNode) => ReactNode;
}

/** A component whose code comes when it is drawn first. If the code does not come, that is said in its place and tried again. */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { waiting, frame }: Options,
): ComponentType<P> {
  const piece = new Piece(load);
  function Come(props: P) {
    const Component = use(piece.get());
    return <Component {...props} />;
  }
  return function Lazily(props: P) {
    return (
      <ProblemBoundary frame={frame} onRetry={() => piece.forget()}>
        <Suspense fallback={waiting}>
          <Come {...props} />
        </Suspense>
      </ProblemBoundary>
    );
  };
}
