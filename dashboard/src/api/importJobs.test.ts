import { afterEach, expect, it, vi } from 'vitest';
import { isOver, readJob, targetOf } from './importJobs';

afterEach(() => vi.unstubAllGlobals());

it('calls what is imported into as its pillar does', () => {
  expect(targetOf('/api/v1/gov/forms/website')).toBe('forms/website');
  expect(targetOf('/api/v1/society/community-teams')).toBe('community-teams');
});

it('asks the pillar that the file was sent to', async () => {
  const asked = vi.fn(() => Promise.resolve(new Response('{"id": "1", "state": "RUNNING"}')));
  vi.stubGlobal('fetch', asked);

  const job = await readJob('/api/v1/gov/forms/website', '1');

  expect(asked).toHaveBeenCalledWith('/api/v1/gov/import-jobs/1', expect.objectContaining({ method: 'GET' }));
  expect(isOver(job)).toBe(false);
});

it('asks no more once an import has ended', () => {
  const job = { id: '1', target: 'observations', dryRun: false, submittedBy: 'lan', submittedAt: '' };
  const counts = { checked: 1, stored: 1, rejected: 0, hasFile: true };

  const over = (['WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const).map((state) =>
    isOver({ ...job, ...counts, state }),
  );

  expect(over).toEqual([false, false, true, true, true]);
});
