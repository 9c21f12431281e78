/** Names as brat takes them: letters, digits, `-` and `_`. */

import { slugOf } from '../text/search.js';

/** A value or role as one name: `speech`, `cap_tren`. */
export const nameOf = (told: string): string => slugOf(told).replaceAll('-', '_') || '_';

const typeName = (told: string): string =>
  (slugOf(told) || 'other').replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The type of a kind of mention: `Person`. */
export const entityType = (kind: string): string => typeName(kind);

/** The type of a record, told from the kinds of mention by its ending: `AwardEvent` beside `Award`. */
export const eventType = (type: string): string => `${typeName(type)}Event`;
