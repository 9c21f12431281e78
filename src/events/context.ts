import type { Sentence } from '../clauses/sentences.js';
import type { Chart, Found } from '../pattern/chart.js';
import type { Coreference } from '../resolve/entities.js';
import type { Links } from '../resolve/links.js';
import type { ResolvedTime } from '../resolve/times.js';
import type { EventType } from './definition.js';
import type { Trace } from './trace.js';

/** What the assembling of records looks at. */
export interface EventContext {
  chart: Chart;
  sentences: readonly Sentence[];
  links: Links;
  coreference: Coreference;
  times: ReadonlyMap<Found, ResolvedTime>;
  types: ReadonlyMap<string, EventType>;
  /** ISO 8601 date of the article, for what is going on when it is written. */
  publishedAt?: string;
  /** Where what was refused is written down, for `explain`. */
  trace?: Trace;
}
