import { isCandidate } from '../clauses/phrase.js';
import type { Links } from '../resolve/links.js';
import type { EventType } from './definition.js';
import { type Filler, fillerOf } from './fillers.js';

/**
 * What an office tells beside its own role: the body that it is an office of, and the office of who retires. Both stand
 * inside or beside another mention, where no phrase of their own is read.
 */
export function fillOffices(type: EventType, fillers: Filler[], links: Links): void {
  const has = (role: string): boolean => fillers.some((f) => f.role === role);
  for (const filler of [...fillers]) {
    const { candidate } = filler;
    if (!candidate || !isCandidate(candidate)) continue;
    if (filler.role === 'position' && type.roles.organization) {
      const body = links.bodyOf.get(candidate.found);
      // `tham gia Ban Thường vụ, giữ chức Bí thư Tỉnh ủy`: the body of the office comes before one that is joined
      const joined = fillers.findIndex((f) => f.role === 'organization' && f.start < filler.start);
      if (body && joined >= 0) fillers.splice(joined, 1);
      if (body && !has('organization'))
        fillers.push(
          fillerOf('organization', { ...candidate, kind: 'organization', found: body }, 'body of the office'),
        );
    }
    if (candidate.kind === 'person' && type.type === 'retirement' && !has('position')) {
      const office = links.appellations.get(candidate.found)?.positions.at(-1);
      if (office)
        fillers.push(fillerOf('position', { ...candidate, kind: 'position', found: office }, 'office beside the name'));
    }
  }
}
