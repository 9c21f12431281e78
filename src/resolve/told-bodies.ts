import type { OrganizationValue } from '../grammar/organizations.js';
import type { LocationValue } from '../grammar/places.js';
import type { Chart, Found } from '../pattern/chart.js';
import { canonical, foldPhrase } from '../text/fold.js';

/** A command is the unit that it commands, and our own country adds nothing to the name of a body. */
export const sameBody = (name: string): string =>
  foldPhrase(name)
    .replace(/^bộ tư lệnh (?=vùng |quân khu |quân chủng |quân đoàn |binh chủng |cảnh sát |bộ đội )/, '')
    .replace(/^(bộ .+) việt nam$/, '$1');

/** One full name at its place in the text. */
interface Telling {
  name: string;
  key: string;
  type?: string;
  at: number;
}

/** So many words of a name are asked for. */
const HEAD_WORDS = 4;
/** So many tellings before a short form are looked at; the work does not grow with the text. */
const NEAR = 12;
/** Beyond so many names nothing in a text is told apart by its words. */
const MANY = 64;

/** Bodies of which there are many: their short form is more often a word for any of them. */
const MANIFOLD: ReadonlySet<string> = new Set(['club', 'publisher', 'mass-organization']);

/** Names under one heading, in text order, and how many different ones there are. */
class Group {
  readonly tellings: Telling[] = [];
  readonly names = new Map<string, Telling>();

  add(telling: Telling): void {
    this.tellings.push(telling);
    if (!this.names.has(telling.key)) this.names.set(telling.key, telling);
  }

  /** Index of the first telling at or behind a token. */
  private from(at: number): number {
    let low = 0;
    let high = this.tellings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tellings[middle] as Telling).at < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * The one name that is left: in the whole article, told so far, or else in the part of the paragraph before the short form.
   *
   * @param fits - which names can be meant at all
   */
  only(at: number, start: number, fits: (telling: Telling) => boolean): string | undefined {
    if (this.names.size <= MANY) {
      const all = [...this.names.values()].filter(fits);
      if (all.length <= 1) return all[0]?.name;
      // a short form takes up what has been told: what comes later only competes where nothing has
      const told = all.filter(({ at: before, type }) => before < at && !MANIFOLD.has(type ?? ''));
      if (told.length === 1) return told[0]?.name;
    }
    let one: Telling | undefined;
    const last = this.from(at) - 1;
    for (let i = last; i >= 0 && i > last - NEAR; i--) {
      const telling = this.tellings[i] as Telling;
      if (telling.at < start) break;
      if (!fits(telling) || telling.key === one?.key) continue;
      if (one) return undefined;
      one = telling;
    }
    return one?.name;
  }
}

function into(groups: Map<string, Group>, key: string, telling: Telling): void {
  let group = groups.get(key);
  if (!group) groups.set(key, (group = new Group()));
  group.add(telling);
}

/** The full names of bodies and the places with their unit words that an article tells, by the words they begin with. */
export class ToldBodies {
  private readonly byHead = new Map<string, Group>();
  private readonly byType = new Map<string, Group>();
  private readonly byUnit = new Map<string, Group>();
  private readonly sectionStarts: number[];

  constructor(chart: Chart, locations: readonly Found[]) {
    this.sectionStarts = chart.sections.map((section) => section.start);
    for (const place of locations) {
      const value = place.value as LocationValue;
      const unit = place.parts[0]?.kind === 'placehead' ? place.parts[0].entry?.name : undefined;
      if (!unit) continue;
      const name = canonical(value.name);
      into(this.byUnit, foldPhrase(unit), { name, key: foldPhrase(name), at: place.start });
    }
  }

  /** Notes a body and the bodies inside its name. */
  note(found: Found): void {
    for (let value = found.value as OrganizationValue | undefined; value; value = value.inner) {
      if (value.short || value.innerShort) continue;
      const key = sameBody(value.name);
      const telling: Telling = { name: value.name, key, type: value.type, at: found.start };
      const words = key.split(' ');
      for (let i = 1; i <= Math.min(HEAD_WORDS, words.length); i++)
        into(this.byHead, words.slice(0, i).join(' '), telling);
      if (value.type) into(this.byType, value.type, telling);
    }
  }

  /** The one longer name that begins with this one. */
  prefixed(name: string, at: number): string | undefined {
    const key = foldPhrase(name);
    const first = key.split(' ').slice(0, HEAD_WORDS).join(' ');
    return this.byHead.get(first)?.only(at, this.paragraph(at), (t) => t.key.startsWith(`${key} `));
  }

  /** The one name that a head can stand for; a head of a class (`Bộ`) is no other class (`Bộ Tư lệnh …`). */
  only(head: string, at: number, type?: string): string | undefined {
    const key = foldPhrase(head);
    const group = this.byHead.get(key);
    if (group) {
      const start = this.paragraph(at);
      const fits = (t: Telling): boolean => t.key !== key;
      const found = group.only(at, start, fits);
      if (found || !type) return found;
      return group.only(at, start, (t) => fits(t) && t.type === type);
    }
    // `Cơ quan điều tra` for `Cơ quan Cảnh sát điều tra Công an …`: all its words, in order, from the same first
    const words = key.split(' ');
    if (words.length <= 2) return undefined;
    return this.byHead
      .get(words[0] as string)
      ?.only(at, this.paragraph(at), (t) => holdsInOrder(t.key.split(' '), words));
  }

  /** The one body of some classes that the article tells. */
  ofTypes(types: readonly string[], at: number): string | undefined {
    const names = types.map((type) => this.byType.get(type)?.only(at, this.paragraph(at), () => true));
    const told = names.filter((name) => name !== undefined);
    return told.length === 1 ? told[0] : undefined;
  }

  /** `Công an xã` after the article's only commune: the place that completes a unit. */
  place(unit: string, at: number): string | undefined {
    return this.byUnit.get(foldPhrase(unit))?.only(at, this.paragraph(at), () => true);
  }

  /** The token where the paragraph of a token begins. */
  private paragraph(at: number): number {
    let low = 0;
    let high = this.sectionStarts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.sectionStarts[middle] as number) <= at) low = middle;
      else high = middle;
    }
    return this.sectionStarts[low] ?? 0;
  }
}

function holdsInOrder(name: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of name.slice(0, words.length + 4)) if (word === words[at]) at++;
  return at === words.length && name.length > words.length;
}
