/**
 * Compiles the automaton that walks through a text and stops where `normalize` may have to do something (see
 * `src/text/watch.ts`). Vowels are followed letter by letter, with the place of the tone among them, so that `hòan`,
 * `qủa`, `cuả`, `muợn` stop it and `hoàn`, `quả`, `của` do not. It may stop too often, but never too seldom.
 */
import { FUSED, QU_RIMES, RIMES, type Rime } from '../../src/text/inventory.js';
import { Sign, VOWELS, WIDTH } from '../../src/text/signs.js';

type Style = 'new' | 'old' | 'keep';
type Places = Map<string, Record<'new' | 'old', number>>;

/** Vowels met so far in a word: behind q, behind g, or behind anything else, and which of them has the tone (or -1). */
interface Node {
  onset: '' | 'q' | 'g';
  vowels: string;
  toned: number;
}

/** Where the tone belongs among vowels, by what follows them; missing: no syllable. */
function placesOf(): Places {
  const places: Places = new Map();
  const add = (onset: string, before: string, { vowels, coda, carrier }: Rime): void => {
    const closed = coda !== '' && !VOWELS.includes(coda);
    const shift = before.length;
    places.set(`${onset} ${before}${vowels} ${closed}`, { new: carrier.new + shift, old: carrier.old + shift });
  };
  for (const rime of RIMES.values()) for (const onset of ['', 'g']) add(onset, '', rime);
  for (const rime of RIMES.values()) if (!rime.vowels.startsWith('i')) add('g', 'i', rime);
  for (const rime of FUSED.values()) add('g', '', rime);
  for (const rime of QU_RIMES.values()) add('q', 'u', rime);
  return places;
}

/** Slips for ươ that may go on: see `completeHorns` in `src/text/word.ts`. */
const HORNS = /^i?(?:uơ|ưo)[iu]?$/;

/** Whether what follows the vowels shows that the word must be looked into. */
function isSuspect({ onset, vowels, toned }: Node, closed: boolean, style: Style, places: Places): boolean {
  if (onset !== 'q' && /(?:uơ|ưo)./.test(closed ? `${vowels}-` : vowels)) return true;
  const place = toned < 0 ? undefined : places.get(`${onset} ${vowels} ${closed}`);
  if (!place) return false;
  return style === 'keep' ? toned !== place.new && toned !== place.old : toned !== place[style];
}

// the first states: no way out, between words, behind a blank, a consonant, vowels and a consonant, in no syllable
const [ALARM, BETWEEN, BLANK, ONSET, CODA, NONE, FIRST] = [0, 1, 2, 3, 4, 5, 6];
const isVowel = (sign: number): boolean => sign >= 1 && sign <= 24;
const isConsonant = (sign: number): boolean => sign === Sign.q || sign === Sign.g || sign === Sign.consonant;
const isEdge = (sign: number): boolean => sign === Sign.edge || sign === Sign.wide;

class Builder {
  private readonly places = placesOf();
  private readonly beginnings = new Set<string>();
  private readonly nodes: Node[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly style: Style) {
    for (const place of this.places.keys()) {
      for (let end = place.lastIndexOf(' '); end > 0; end--) this.beginnings.add(place.slice(0, end));
    }
  }

  /** Where each state goes by each sign. */
  rows(): number[][] {
    const rows = [
      this.row(() => ALARM),
      this.row((sign) => this.fromEdge(sign, BETWEEN)),
      this.row((sign) => this.fromEdge(sign, BLANK)),
    ];
    const empty: Node = { onset: '', vowels: '', toned: -1 };
    const leave = (sign: number): number => (isEdge(sign) || sign === Sign.blank ? this.fromEdge(sign, BETWEEN) : NONE);
    rows.push(
      this.row((sign) => (isVowel(sign) ? this.fromVowel(empty, sign) : isConsonant(sign) ? ONSET : leave(sign))),
    );
    rows.push(this.row((sign) => (isConsonant(sign) ? CODA : leave(sign))));
    rows.push(this.row(leave));
    for (let i = 0; i < this.nodes.length; i++) {
      const node = this.nodes[i] as Node;
      rows.push(this.row((sign) => this.fromNode(node, sign)));
    }
    return rows;
  }

  private row(fill: (sign: number) => number): number[] {
    return Array.from({ length: WIDTH }, (_, sign) => (sign === Sign.odd ? ALARM : fill(sign)));
  }

  private fromEdge(sign: number, after: number): number {
    if (isEdge(sign)) return BETWEEN;
    if (sign === Sign.blank) return after === BLANK ? ALARM : BLANK;
    if (sign === Sign.q) return this.enter({ onset: 'q', vowels: '', toned: -1 });
    if (sign === Sign.g) return this.enter({ onset: 'g', vowels: '', toned: -1 });
    if (sign === Sign.consonant) return ONSET;
    return sign === Sign.other ? NONE : this.fromVowel({ onset: '', vowels: '', toned: -1 }, sign);
  }

  private fromVowel({ onset, vowels, toned }: Node, sign: number): number {
    const isToned = sign > 12;
    if (isToned && toned >= 0) return ALARM;
    const longer = vowels + (VOWELS[(sign - 1) % 12] as string);
    return this.enter({ onset, vowels: longer, toned: isToned ? vowels.length : toned });
  }

  private fromNode(node: Node, sign: number): number {
    if (isVowel(sign)) return this.fromVowel(node, sign);
    if (sign === Sign.other) return NONE;
    if (isConsonant(sign) && node.vowels === '') return ONSET;
    if (isSuspect(node, isConsonant(sign), this.style, this.places)) return ALARM;
    return isConsonant(sign) ? CODA : this.fromEdge(sign, BETWEEN);
  }

  private enter(node: Node): number {
    const name = `${node.onset} ${node.vowels} ${node.toned}`;
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    if (!this.beginnings.has(`${node.onset} ${node.vowels}`) && !HORNS.test(node.vowels)) return NONE;
    this.numbers.set(name, FIRST + this.nodes.length);
    return FIRST + this.nodes.push(node) - 1;
  }
}

/** The same automaton with the states that nothing tells apart made one. ALARM stays 0, BETWEEN 1. */
function merged(rows: readonly number[][]): number[][] {
  let classes: number[] = rows.map((_, state) => (state === ALARM ? 0 : 1));
  for (let count = 0; ; ) {
    const numbers = new Map<string, number>();
    const next = rows.map((row, state) => {
      const name = `${classes[state]} ${row.map((to) => classes[to]).join(' ')}`;
      const known = numbers.get(name) ?? numbers.size;
      numbers.set(name, known);
      return known;
    });
    classes = next;
    if (numbers.size === count) break;
    count = numbers.size;
  }
  const kept = rows.filter((_, state) => classes.indexOf(classes[state] as number) === state);
  return kept.map((row) => row.map((to) => classes[to] as number));
}

/** States are written as characters from `#` on. */
const BASE = 35;

/** The body of `src/generated/watch.ts`: one string a tone style, `WIDTH` characters a state. */
export function buildWatch(): string {
  const pack = (style: Style): string => {
    const rows = merged(new Builder(style).rows());
    if (rows.length + BASE > 0x7f)
      throw new Error(`the automaton for ${style} has ${rows.length} states; its packing has room for 92`);
    return String.fromCharCode(...rows.flat().map((state) => BASE + state));
  };
  const tables = { keep: pack('keep'), new: pack('new'), old: pack('old') };
  return `export const packedWatch = ${JSON.stringify(tables, null, 1)};\n`;
}
