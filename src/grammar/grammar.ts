import type { Lexicon } from '../lexicon/lexicon.js';
import type { Chart } from '../pattern/chart.js';
import type { Lexeme } from '../pattern/lexeme.js';
import type { Rule } from '../pattern/rules.js';

/** What a scan may ask besides the chart. */
interface ScanContext {
  lexicon: Lexicon;
}

/** One file of `src/grammar/`: what it finds, and how. */
export interface Grammar {
  /** Named by `explain`: `grammar/times`. */
  file: string;
  /** The kinds that it adds to the chart. */
  kinds: readonly string[];
  lexemes?: readonly Lexeme[];
  rules?: readonly Rule[];
  /** What the notation cannot say. Runs behind the lexemes and rules of its level. */
  scan?(chart: Chart, context: ScanContext): void;
}
