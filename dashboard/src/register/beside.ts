import type { MessageKey } from '../messages/vi';

/** Pages that tell more of a register than its records and figures. */
export const BESIDE: Partial<Record<string, { path: string; message: MessageKey }>> = {
  'society/team-activities': { path: '/teams/report', message: 'teamReport.title' },
  'gov/tasks': { path: '/task-results', message: 'taskResults.title' },
};
