import type { Grammar } from './grammar/grammar.js';
import type { LexicalMatch, Lexicon } from './lexicon/lexicon.js';
import { Chart, type Found, LEXICON, type Section } from './pattern/chart.js';
import { applyLexemes } from './pattern/lexeme.js';
import type { TailEnd } from './pattern/match.js';
import { RuleSet } from './pattern/rules.js';
import { Shape, type Tokens } from './text/tokens.js';

interface Stage {
  grammar: Grammar;
  rules?: RuleSet;
}

/** The levels of grammars, compiled once against a lexicon, ready for many texts. */
export class Recognizer {
  readonly lexicon: Lexicon;
  private readonly levels: readonly (readonly Stage[])[];
  private readonly matches: LexicalMatch[] = [];

  constructor(lexicon: Lexicon, levels: readonly (readonly Grammar[])[], tailEnd: TailEnd) {
    this.lexicon = lexicon;
    const kinds = new Set(lexicon.entries.map((entry) => entry.kind));
    const key = (text: string): number => lexicon.vocabulary.add(text);
    this.levels = levels.map((grammars) => {
      const stages = grammars.map((grammar): Stage => {
        // a rule may name what its own grammar's lexemes find, and what earlier levels found
        const known = new Set([...kinds, ...(grammar.lexemes ?? []).map((l) => l.kind)]);
        return {
          grammar,
          rules: grammar.rules && new RuleSet(grammar.file, grammar.rules, { key, kinds: known, tailEnd }),
        };
      });
      for (const grammar of grammars) for (const kind of grammar.kinds) kinds.add(kind);
      return stages;
    });
  }

  /** Looks up and recognizes everything in the sections of a text. */
  recognize(tokens: Tokens, sections: readonly Section[]): Chart {
    const chart = new Chart(tokens, sections);
    for (const section of sections) {
      // a compound is one word: nothing begins inside it (`phát hiện | tại`, no `hiện tại`)
      let wordEnd = section.start;
      for (let at = section.start; at < section.end; at++) {
        if (at >= wordEnd && tokens.key[at] !== 0) wordEnd = this.lookUp(chart, at, section);
      }
    }
    for (const level of this.levels) {
      for (const { grammar, rules } of level) {
        if (grammar.lexemes) applyLexemes(chart, grammar.file, grammar.lexemes);
        rules?.apply(chart);
        grammar.scan?.(chart, { lexicon: this.lexicon });
      }
    }
    return chart;
  }

  /** Sets the entries that begin at a token. Returns the end of the compound that it opens, or the token itself. */
  private lookUp(chart: Chart, at: number, section: Section): number {
    const { matches } = this;
    const count = this.lexicon.lookup(chart.tokens, at, section.end, section.capitals, matches);
    if (count === 0) return at;
    const entries = new Array<Found>(count);
    let kept = 0;
    let wordEnd = at;
    let wholeEnd = at;
    for (let i = count - 1; i >= 0; i--) {
      const { entry, end, weak } = matches[i] as LexicalMatch;
      if (end < wholeEnd) continue;
      if (entry.kind === 'word') {
        if (wordEnd > at || !isWord(chart.tokens, at, end, section)) continue;
        wordEnd = end;
        if (entry.whole) wholeEnd = end;
      }
      // longest first; those of a caller's own list come last, whatever their length
      let place = kept++;
      for (; place > 0 && (entries[place - 1] as Found).end < end; place--)
        entries[place] = entries[place - 1] as Found;
      entries[place] = {
        kind: entry.kind,
        start: at,
        end,
        rule: LEXICON,
        value: undefined,
        parts: NONE,
        confidence: 0.95,
        entry,
        weak,
      };
    }
    if (kept > 0) {
      entries.length = kept;
      chart.setEntries(at, entries);
    }
    return wordEnd;
  }
}

/** A compound is written small behind its first syllable: `phòng Khám` is none. */
function isWord({ shape }: Tokens, at: number, end: number, section: Section): boolean {
  for (let i = at + 1; i < end; i++) if (shape[i] !== Shape.lower && !section.capitals) return false;
  return true;
}

const NONE: readonly never[] = [];
