import type { Revision } from '../api/shapes';

/** What a revision made of the figure that counts: the revision that it followed, if there was one. */
export interface Step {
  revision: Revision;
  /** What counted before; undefined if nothing did, or if this changed nothing of what counts. */
  before: Revision | undefined;
}

/** Each revision, the oldest first, beside what counted when it came. */
export function steps(revisions: Revision[]): Step[] {
  let counted: Revision | undefined;
  return revisions.map((revision) => {
    const before = revision.inForce ? counted : undefined;
    if (revision.inForce) counted = revision.withdrawn ? undefined : revision;
    return { revision, before };
  });
}
