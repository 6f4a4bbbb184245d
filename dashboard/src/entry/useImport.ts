import { useState } from 'react';
import { importFile, type ImportSummary, type Scope } from '../api/importing';
import { ApiProblem } from '../api/problem';
import { queryClient } from '../api/queryClient';

/** How far an import is: looked at, taken, or why not. */
export type ImportState =
  | { kind: 'none' }
  | { kind: 'busy'; file: File }
  | { kind: 'seen'; file: File; summary: ImportSummary }
  | { kind: 'done'; file: File; summary: ImportSummary; at: string }
  | { kind: 'refused'; file: File; problem: unknown };

/** Looks what would become of a file, and takes it when that is wanted; each file is taken once, however often it is sent. */
export function useImport(address: string, scope?: Scope, reason?: string) {
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  const [key, setKey] = useState('');

  const run = async (file: File, dryRun: boolean, once: string, withdrawals?: number) => {
    setState({ kind: 'busy', file });
    try {
      const summary = await importFile({
        address,
        file,
        scope,
        reason,
        dryRun,
        mode: 'accepted',
        withdrawals,
        key: once,
      });
      if (dryRun) setState({ kind: 'seen', file, summary });
      else {
        setState({ kind: 'done', file, summary, at: new Date().toISOString() });
        void queryClient.invalidateQueries();
      }
    } catch (cause) {
      const problem = cause instanceof ApiProblem ? cause : new ApiProblem(0, undefined);
      setState({ kind: 'refused', file, problem });
    }
  };

  return {
    state,
    /** What was looked at is not wanted any more. */
    forget: () => setState({ kind: 'none' }),
    choose: (file: File) => {
      const once = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
      setKey(once);
      void run(file, true, once);
    },
    take: () => {
      if (state.kind === 'seen') void run(state.file, false, key, state.summary.withdrawn?.count);
    },
  };
}
