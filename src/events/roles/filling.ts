import { type Phrase, WORDS } from '../../clauses/phrase.js';
import type { RoleDefinition } from '../definition.js';
import { type Filler, fillerOf, fits, isPeople, type RoleContext, subjectEnd } from './fillers.js';
import { type Region, regionOf } from './regions.js';

/** How many phrases a verb is given behind it. */
export const MOST = 80;

/** A role by its name. */
export type Named = readonly [string, RoleDefinition];

/** The roles of one telling while they are filled. A phrase fills one role. */
export class Filling {
  readonly context: RoleContext;
  readonly roles: readonly Named[];
  readonly region: Region;
  /** The phrases in the region behind the verb. */
  readonly behind: readonly Phrase[];
  readonly used = new Set<Phrase>();
  readonly fillers: Filler[] = [];

  constructor(context: RoleContext) {
    this.context = context;
    this.roles = Object.entries(context.type.roles);
    this.region = regionOf(context);
    const { reading } = context;
    const from = reading.phraseFrom(this.region.start);
    const listed = reading.phrases.slice(from, from + MOST).filter((p) => p.end <= this.region.end);
    // `khởi tố bị can A`, `giữ vị trí B`: the word for what A is belongs to the verb
    const shared = reading.phrases[from - 1];
    const own = shared?.found && shared.kind !== 'quantity' && shared.found.start >= this.region.start;
    this.behind = own && shared.end <= this.region.end ? [shared, ...listed] : listed;
  }

  get passive(): boolean {
    return this.context.group.passive || this.context.trigger.definition.voice === 'passive';
  }

  has(role: string): boolean {
    return this.fillers.some((f) => f.role === role);
  }

  /** Fills a role with phrases that fill none yet. */
  fill(role: string, phrases: readonly Phrase[], why: string): void {
    const { reading, group } = this.context;
    for (const phrase of phrases) {
      if (this.used.has(phrase)) continue;
      this.used.add(phrase);
      this.fillers.push(fillerOf(role, phrase, why, subjectEnd(phrase, group.start, reading.chart)));
    }
  }

  /** Gives phrases of one side to the first role of that side that their kind fits. */
  assign(side: 'before' | 'after', phrases: readonly Phrase[], why: string, only?: string): void {
    for (const phrase of phrases) {
      const open = this.roles.filter(
        ([name, r]) => (only ? name === only : r.side === side || r.side === 'either') && fits(r, phrase),
      );
      // people take a role of people before one of things
      const role = (isPeople(phrase) && open.find(([, r]) => typeof r.text === 'string')) || open[0];
      if (role) this.fill(role[0], [phrase], why);
      else if (phrase.kind === WORDS) this.assign(side, this.inside(phrase), why, only);
    }
  }

  /** The mentions in a noun phrase that is none: `các trinh sát Công an xã`. */
  private inside(phrase: Phrase): Phrase[] {
    const { reading } = this.context;
    const from = reading.phraseFrom(phrase.start);
    return reading.phrases.slice(from, from + 6).filter((p) => p.within === phrase);
  }
}
