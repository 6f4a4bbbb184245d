import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { ProblemNote } from './ProblemNote';

interface Props {
  children: ReactNode;
  /** Before what failed is drawn again. */
  onRetry?: (() => void) | undefined;
  /** Around what is said. */
  frame?: ((note: ReactNode) => ReactNode) | undefined;
}

interface State {
  problem: unknown;
  tries: number;
}

class Boundary extends Component<Props, State> {
  override state: State = { problem: undefined, tries: 0 };

  static getDerivedStateFromError(problem: unknown): Partial<State> {
    return { problem };
  }

  override render() {
    const { problem, tries } = this.state;
    const { children, onRetry, frame } = this.props;
    if (problem === undefined) return children;
    const retry = () => {
      onRetry?.();
      this.setState({ problem: undefined, tries: tries + 1 });
    };
    const note = <ProblemNote problem={problem} tries={tries} onRetry={retry} />;
    return frame === undefined ? note : frame(note);
  }
}

/** Shows a problem in place of what it hit, and lets it be tried again. */
export function ProblemBoundary({ children, onRetry, frame }: Props) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary
          frame={frame}
          onRetry={() => {
            reset();
            onRetry?.();
          }}
        >
          {children}
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  );
}
