import { wordAt } from '../../grammar/walk.js';
import type { Chart, Found } from '../../pattern/chart.js';
import type { ResolvedTime } from '../../resolve/times.js';
import { type Draft, fillersOf, type Telling } from '../tellings.js';
import type { ThingOf } from './agreement.js';
import { within } from './days.js';

/** Occasions in which something else may happen. */
const OCCASIONS: ReadonlySet<string> = new Set(['meeting', 'visit', 'talks', 'training']);
const GUESTS = ['chair', 'attendee', 'organizer', 'host', 'guest', 'party', 'visitor', 'participant'];
const ACTORS = [
  'speaker',
  'presenter',
  'donor',
  'issuer',
  'authority',
  'signatory',
  'agent',
  'inspector',
  'host',
  'body',
];

/** What an occasion is known by when something is told after it. */
interface Occasion {
  draft: Draft;
  type: string;
  guests: ReadonlySet<unknown>;
  /** Number of the paragraph in which it was told last. */
  section: number;
  time?: string;
}

/** What the search for parents looks at. */
export interface ParentContext {
  chart: Chart;
  times: ReadonlyMap<Found, ResolvedTime>;
}

/**
 * Gives each record the occasion in which it happened: the one that its own sentence names, else one told just before it,
 * else the main one of the article, as long as the article does not turn to another time.
 */
export function setParents(drafts: readonly Draft[], of: ThingOf, context: ParentContext): void {
  new ParentFinder(drafts, of, context).run();
}

/** The telling by which a draft has its place: the fullest that is no headline. */
const placeOf = (draft: Draft): Telling =>
  draft.tellings.find((t) => t.sentence.block !== 'title' && !t.joins) ?? (draft.tellings[0] as Telling);

class ParentFinder {
  private readonly chart: Chart;
  private readonly times: ReadonlyMap<Found, ResolvedTime>;
  private readonly drafts: readonly Draft[];
  private readonly of: ThingOf;
  private readonly byName = new Map<unknown, Occasion>();
  private readonly occasionOf = new Map<Draft, Occasion>();
  private main: Occasion | undefined;
  /** Occasions told in the paragraph that is read, the last one last. */
  private local: Occasion[] = [];
  private section = -1;
  /** The paragraph has turned to another time. */
  private turned = false;
  /** A paragraph before has turned away, and nothing has led back to the main occasion since. */
  private away = false;
  /** Who has acted at the main occasion. */
  private readonly seen = new Set<unknown>();

  constructor(drafts: readonly Draft[], of: ThingOf, { chart, times }: ParentContext) {
    this.drafts = drafts;
    this.of = of;
    this.chart = chart;
    this.times = times;
  }

  run(): void {
    const ordered = [...this.drafts].sort((a, b) => placeOf(a).trigger.start - placeOf(b).trigger.start);
    for (const draft of ordered) {
      if (!OCCASIONS.has(draft.type)) continue;
      const occasion = this.occasion(draft);
      this.occasionOf.set(draft, occasion);
      for (const found of fillersOf(draft, 'name'))
        if (!this.byName.has(this.of(found))) this.byName.set(this.of(found), occasion);
    }
    if (!this.occasionOf.size) return;
    this.main = this.mainOf(ordered);
    for (const draft of ordered) {
      const telling = placeOf(draft);
      this.enter(telling);
      const parent = this.parentOf(draft, telling);
      if (parent) draft.parent = parent.draft;
      if (parent && parent === this.main) for (const actor of this.actorsOf(draft)) this.seen.add(actor);
      const occasion = this.occasionOf.get(draft);
      if (occasion && occasion !== this.main && happened(telling)) {
        this.local.push(occasion);
        this.turned = false;
      }
    }
  }

  private occasion(draft: Draft): Occasion {
    const guests = new Set(this.guestsOf(draft));
    const time = draft.tellings.find((t) => t.setting.time)?.setting.time;
    return {
      draft,
      type: draft.type,
      guests,
      section: placeOf(draft).sentence.section,
      time: time && this.times.get(time)?.value,
    };
  }

  /** The occasion that the article is about: told in its lede or first paragraph, and not to come. */
  private mainOf(ordered: readonly Draft[]): Occasion | undefined {
    const first = ordered.find((d) => d.tellings.some((t) => t.sentence.block !== 'title'));
    const start = first ? placeOf(first).sentence.section : -1;
    for (const draft of ordered) {
      const occasion = this.occasionOf.get(draft);
      const telling = placeOf(draft);
      if (!occasion || telling.inside || telling.status === 'hypothetical' || telling.status === 'negated') continue;
      const early = draft.tellings.some((t) => t.sentence.block === 'lede') || occasion.section - start <= 1;
      return early && telling.status !== 'planned' ? this.visitBeside(occasion) : undefined;
    }
    return undefined;
  }

  /** `A hội đàm với B đang thăm Việt Nam`: talks are a part of the visit told beside them. */
  private visitBeside(occasion: Occasion): Occasion {
    const { sentence } = placeOf(occasion.draft);
    if (occasion.type === 'visit') return occasion;
    const visits = [...this.occasionOf.values()].filter((o) => o.type === 'visit' && happened(placeOf(o.draft)));
    return visits.find((o) => placeOf(o.draft).sentence === sentence) ?? occasion;
  }

  /** Follows the article to the sentence of a telling. */
  private enter({ sentence }: Telling): void {
    if (sentence.section !== this.section) {
      this.section = sentence.section;
      if (this.turned) this.away = true;
      this.turned = false;
      const last = this.local[this.local.length - 1];
      this.local = last && sentence.section - last.section <= 2 ? this.local.slice(-2) : [];
    }
  }

  private parentOf(draft: Draft, telling: Telling): Occasion | undefined {
    const { parents } = telling.definition;
    if (!parents?.length || draft === this.main?.draft) return undefined;
    const fitting = (o: Occasion | undefined): o is Occasion =>
      o !== undefined && o.draft !== draft && parents.includes(o.type) && !this.isOver(o, telling);
    const named = this.named(telling, draft);
    if (named) {
      named.section = telling.sentence.section;
      this.local.push(named);
    }
    if (named && named === this.main) this.away = false;
    if (fitting(named)) return named;
    const beside = [...this.local].reverse().find((o) => placeOf(o.draft).sentence === telling.sentence && fitting(o));
    if (beside && placeOf(beside.draft).status === telling.status) return beside;
    // what somebody says there is said there, also where it is quoted
    const told = telling.inside !== undefined && telling.type !== 'statement';
    if (!happened(telling) || telling.trigger.past || told) return undefined;
    const { main } = this;
    if (fitting(main) && this.isStay(main, draft, telling)) return main;
    if (this.turns(telling)) this.turned = true;
    if (this.turned) return undefined;
    const actors = this.actorsOf(draft);
    const attended = [...this.local].reverse().filter((o) => fitting(o) && actors.some((a) => o.guests.has(a)));
    // what is told at talks in a visit is told at the talks
    const [near] = attended.filter((o) => o.type !== 'visit').concat(attended);
    if (near) return near;
    const last = this.local[this.local.length - 1];
    if (fitting(last) && (last.section === telling.sentence.section || this.goesOn(telling))) return last;
    if (!fitting(main) || this.isApart(main, draft)) return undefined;
    const back =
      telling.trigger.definition.act === 'speech' || actors.some((a) => main.guests.has(a) || this.seen.has(a));
    if (this.away && !back) return undefined;
    this.away = false;
    return placeOf(main.draft).trigger.start < telling.trigger.start ? main : undefined;
  }

  private actorsOf(draft: Draft): unknown[] {
    return ACTORS.flatMap((role) => fillersOf(draft, role)).map(this.of);
  }

  /** Talks of others are no part of a visit, be it the same day. */
  private isApart({ type, guests }: Occasion, other: Draft): boolean {
    if (type !== 'visit' || other.type !== 'talks') return false;
    const met = this.guestsOf(other);
    return met.length > 1 && !met.some((guest) => guests.has(guest));
  }

  private guestsOf(draft: Draft): unknown[] {
    return GUESTS.flatMap((role) => fillersOf(draft, role)).map(this.of);
  }

  /** Is it an occasion of a visit of several days: held with the visitor, in its days or beside it in the sentence? */
  private isStay({ draft, type, guests, time }: Occasion, other: Draft, { sentence, setting }: Telling): boolean {
    if (type !== 'visit' || !OCCASIONS.has(other.type)) return false;
    if (!this.guestsOf(other).some((guest) => guests.has(guest))) return false;
    const value = setting.time && this.times.get(setting.time)?.value;
    return placeOf(draft).sentence === sentence || (time?.includes('/') === true && !!value && within(value, time));
  }

  /** `Dịp này, A tặng …`: the sentence takes up the occasion that was told last. */
  private goesOn({ sentence: { start } }: Telling): boolean {
    const words = [0, 1, 2].map((n) => wordAt(this.chart, start + n)).join(' ');
    return /^(nhân )?dịp này/.test(words) || /^(tại|ở) (đây|đó)/.test(words);
  }

  /** The occasion that the sentence names: `Tại Hội nghị, …`, `Tại hội đàm, …`. */
  private named({ sentence }: Telling, draft: Draft): Occasion | undefined {
    for (const mention of sentence.mentions) {
      const occasion = mention.kind === 'event' ? this.byName.get(this.of(mention)) : undefined;
      if (occasion && occasion.draft !== draft && !this.over(mention)) return occasion;
    }
    const opening = wordAt(this.chart, sentence.start);
    if (!NAMING.has(opening)) return undefined;
    const words = [1, 2, 3].map((n) => wordAt(this.chart, sentence.start + n)).join(' ');
    for (const occasion of [...this.occasionOf.values()].reverse()) {
      const { trigger } = placeOf(occasion.draft);
      const form = wordAt(this.chart, trigger.start);
      const second = wordAt(this.chart, trigger.start + 1);
      if (placeOf(occasion.draft).trigger.start < sentence.start && words.includes(`${form} ${second}`))
        return occasion;
    }
    return undefined;
  }

  /** `Ngay sau Lễ đón …, hai bên hội đàm`: what comes before or behind an occasion is no part of it. */
  private over({ start }: Found): boolean {
    return OUTSIDE.has(wordAt(this.chart, start - 1));
  }

  private isOver({ draft }: Occasion, { sentence }: Telling): boolean {
    return fillersOf(draft, 'name').some((f) => f.start >= sentence.start && f.end <= sentence.end && this.over(f));
  }

  /** Does the sentence turn to another time than that of the occasion it would belong to? */
  private turns({ sentence, setting }: Telling): boolean {
    const word = wordAt(this.chart, sentence.start);
    const next = wordAt(this.chart, sentence.start + 1);
    if (word === 'trước' && next === 'đó') return true;
    if (word === 'trong' && next === 'khi') return true;
    const occasion = this.local[this.local.length - 1] ?? this.main;
    const long = occasion?.time?.includes('/') === true;
    if (word === 'cùng' && (next === 'thời' || (next === 'ngày' && !long))) return true;
    const value = setting.time && this.times.get(setting.time)?.value;
    if (!setting.time) return false;
    return !occasion?.time || !value || !within(value, occasion.time);
  }
}

/** Words before the name of the occasion in which, or at the end of which, something happened. */
const NAMING: ReadonlySet<string> = new Set(['tại', 'trong', 'kết']);
const OUTSIDE: ReadonlySet<string> = new Set(['sau', 'trước', 'thúc']);

const happened = (t: Telling): boolean => t.status === 'occurred' || t.status === 'ongoing';
