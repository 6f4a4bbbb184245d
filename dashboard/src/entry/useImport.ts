import { useEffect, useRef, useState } from 'react';
import { type ImportJob, importLater, isOver, readJob, resultOf } from '../api/importJobs';
import { type Import, importFile, type ImportSummary, type Scope } from '../api/importing';
import { ApiProblem } from '../api/problem';
import { queryClient } from '../api/queryClient';

// what takes longer than people look at a page that says nothing
const LARGE = 1_000_000;
const EVERY = 1_000;

/** How far an import is: looked at, taken, or why not. */
export type ImportState =
  | { kind: 'none' }
  | { kind: 'busy'; file: File }
  | { kind: 'running'; file: File; job: ImportJob }
  | { kind: 'cancelled'; file: File }
  | { kind: 'seen'; file: File; summary: ImportSummary }
  | { kind: 'done'; file: File; summary: ImportSummary; at: string }
  | { kind: 'refused'; file: File; problem: unknown };

/** Looks what would become of a file, and takes it when that is wanted; each file is taken once, however often it is sent. */
export function useImport(address: string, scope?: Scope, reason?: string) {
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  const [key, setKey] = useState('');
  const seen = useRef(true);
  useEffect(() => {
    seen.current = true;
    return () => {
      seen.current = false;
    };
  }, []);

  /** Waits for the result of a job, as long as somebody looks; undefined if it was cancelled. */
  const inJob = async (asked: Import): Promise<ImportSummary | undefined> => {
    let job = await importLater(asked);
    void queryClient.invalidateQueries({ queryKey: ['import-jobs', address] });
    while (!isOver(job) && seen.current) {
      setState({ kind: 'running', file: asked.file, job });
      await new Promise((resolve) => setTimeout(resolve, EVERY));
      job = await readJob(address, job.id);
    }
    void queryClient.invalidateQueries({ queryKey: ['import-jobs', address] });
    return job.state === 'CANCELLED' || !seen.current ? undefined : resultOf(address, job.id);
  };

  const run = async (file: File, dryRun: boolean, once: string, withdrawals?: number) => {
    setState({ kind: 'busy', file });
    try {
      const asked: Import = {
        address,
        file,
        scope,
        reason,
        dryRun,
        mode: 'accepted',
        withdrawals,
        key: once,
      };
      const summary = file.size < LARGE ? await importFile(asked) : await inJob(asked);
      if (summary === undefined) {
        setState({ kind: 'cancelled', file });
        return;
      }
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
