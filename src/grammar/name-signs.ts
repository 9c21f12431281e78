import type { Lexicon } from '../lexicon/lexicon.js';
import { foldPhrase } from '../text/fold.js';

/** What stands beside a run of capitalised words and tells whether a person is meant. One bit each. */
export const Sign = {
  start: 1,
  listed: 2,
  agent: 4,
  being: 8,
  role: 16,
  office: 32,
  place: 64,
  character: 128,
  numberBefore: 256,
  jointBefore: 512,
  thing: 1024,
  preposition: 2048,
  human: 4096,
  auxiliary: 8192,
  age: 16384,
  colon: 32768,
  numberBehind: 65536,
  capitals: 131072,
  named: 262144,
  quoted: 524288,
  jointBehind: 1 << 20,
  lower: 1 << 21,
  introduced: 1 << 22,
  listGoesOn: 1 << 23,
  bracket: 1 << 24,
  roleBeside: 1 << 25,
  placeBeforeInList: 1 << 26,
  placeBehindInList: 1 << 27,
  weakPlace: 1 << 28,
  firm: 1 << 29,
  source: 1 << 30,
} as const;

/** A run of capitalised words that may be a person's name. */
export interface Candidate {
  start: number;
  end: number;
  /** Tokens without the dot of a shortened name. */
  words: number;
  key: string;
  signs: number;
  /** It opens a sentence, where every word has its capital. */
  opens: boolean;
}

/** The closed classes of words beside names. */
export class NameContexts {
  private static readonly known = new WeakMap<Lexicon, NameContexts>();
  readonly things: ReadonlySet<string>;
  /** Last words of them, so that most words are asked for once. */
  readonly thingEnds: ReadonlySet<string>;
  /** First words of what a person or a firm does in two words. */
  readonly verbStarts: ReadonlySet<string>;
  readonly human: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly firm: ReadonlySet<string>;
  /** Names of firms, peoples and the like: never a person's. */
  readonly others: ReadonlySet<string>;

  private constructor(lexicon: Lexicon) {
    const words = (key: string): ReadonlySet<string> => {
      const listed = lexicon.get('name-context', key)?.words;
      return new Set(Array.isArray(listed) ? (listed as string[]).map(foldPhrase) : []);
    };
    this.things = words('thing');
    this.human = words('human');
    this.endings = words('ending');
    this.firm = words('firm');
    this.others = words('other');
    this.thingEnds = new Set([...this.things].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
    const pairs = [...this.human, ...this.firm].filter((phrase) => phrase.includes(' '));
    this.verbStarts = new Set(pairs.map((phrase) => phrase.slice(0, phrase.indexOf(' '))));
  }

  static of(lexicon: Lexicon): NameContexts {
    let contexts = NameContexts.known.get(lexicon);
    if (!contexts) NameContexts.known.set(lexicon, (contexts = new NameContexts(lexicon)));
    return contexts;
  }
}
