import type { MessageKey } from '../messages/vi';

/** Pages that tell more of a register than its records and figures. */
export const BESIDE: Partial<Record<string, { path: string; message: MessageKey }>> = {
  'gov/tasks': { path: '/task-results', message: 'taskResults.title' },
};
