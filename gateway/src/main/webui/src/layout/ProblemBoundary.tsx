import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { ProblemNote } from './ProblemNote';

interface State {
  problem: unknown;
}

class Boundary extends Component<{ children: ReactNode; onReset: () => void }, State> {
  override state: State = { problem: undefined };

  static getDerivedStateFromError(problem: unknown): State {
    return { problem };
  }

  override render() {
    if (this.state.problem === undefined) return this.props.children;
    const retry = () => {
      this.props.onReset();
      this.setState({ problem: undefined });
    };
    return <ProblemNote problem={this.state.problem} onRetry={retry} />;
  }
}

/** Shows a problem in place of what it hit, and lets it be tried again. */
export function ProblemBoundary({ children }: { children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => <Boundary onReset={reset}>{children}</Boundary>}
    </QueryErrorResetBoundary>
  );
}
