import type { EventContext } from '../context.js';
import type { Filler } from '../roles/fillers.js';

/** What the article tells of those named. */
export type Known = Pick<EventContext, 'links' | 'coreference'>;

/** Is a filler of one of these kinds? A person told with an office, here or elsewhere, is an office, too. */
export function isOf({ candidate }: Filler, kinds: readonly string[], { links, coreference }: Known): boolean {
  if (!candidate) return false;
  if (kinds.includes(candidate.kind)) return true;
  if (!kinds.includes('position')) return false;
  const told = coreference.clusters.of(candidate.found)?.mentions ?? [candidate.found];
  return told.some((found) => {
    const beside = links.appellations.get(found);
    return beside !== undefined && (beside.positions.length > 0 || beside.rank !== undefined);
  });
}
