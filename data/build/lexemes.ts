import XRegExp from 'xregexp';

/** A composed expression: its name in the generated module, what it reads, and its pattern over named pieces. */
interface Definition {
  name: string;
  comment: string;
  /** `({{piece}})` is a named group, `{{piece}}` none. */
  pattern: string;
}

/**
 * The pieces, each one thing that has a name in the grammar of figures and of document numbers. Blanks are `\s?`: the
 * chunk that an expression runs over has single blanks. Letters are spelled out as ranges, because the composed
 * expression is written as text and must mean the same to every engine.
 */
const PIECES: Record<string, string> = {
  // 7.500   14.726   1.234.567: three digits behind every dot
  thousands: '\\d{1,3}(?:\\.\\d{3})+',
  // 1,234,567: the English way needs two groups, because 1,234 is a decimal
  thousandsByComma: '\\d{1,3}(?:,\\d{3}){2,}',
  fraction: ',\\d+',
  // 4,8   3.5   0.125; a date (15.11.2025) and a section number (1.2.3) go on behind it
  decimal: '\\d+[.,]\\d+(?![.,/]?\\d)',
  digits: '\\d+',

  // 59   06   66.7   30a
  documentNumber: '\\d{1,5}(?:\\.\\d{1,2})?(?:[a-zđ](?![A-Za-zÀ-ỹ]))?',
  year: '(?:19|20)\\d\\d',
  // the dashes and slashes that are typed for one another, with the blanks that creep in around them
  dash: '\\s?[-‐‑–—−]\\s?',
  slash: '\\s?[/∕⁄]\\s?',
  underscore: '_',
  // NQ   QĐi   QH15   BNN&PTNT   T.Ư
  segment: '[A-Za-zÀ-ỹ](?:[A-Za-zÀ-ỹ\\d&]|\\.(?=[A-Za-zÀ-ỹ]))*',
  separator: '(?:{{dash}}|{{slash}}|{{underscore}})',
  // before the 2020 of 15/2020/NĐ-CP; file names have 15-2020-NĐ-CP, 15_2020_NĐ-CP
  beforeYear: '(?:{{slash}}|[-_])',
  // TT-BCA   TTLT-VPCP-BNV   NQ/TW
  tail: '{{segment}}(?:{{separator}}{{segment}}){0,7}',
  // \\s alone: the hyphen of 79 NQ/TW is missing; nothing: 113/2017NĐ-CP
  joint: '{{separator}}|\\s|',
};

const DEFINITIONS: readonly Definition[] = [
  {
    name: 'figure',
    comment: 'A number in digits with Vietnamese separators: `7.500`, `4,8`, `1.234,5`, `06`.',
    pattern:
      '(?<grouped>{{thousands}}(?:{{fraction}})?(?![.,/]?\\d))|(?<english>{{thousandsByComma}}(?![.,]?\\d))|({{decimal}})|({{digits}})',
  },
  {
    name: 'documentSymbol',
    comment: 'The number of a document with its symbol: `59-NQ/TW`, `15/2020/NĐ-CP`, `91/2025/QH15`, `6411/VPCP-KTTH`.',
    pattern: '({{documentNumber}})(?:{{beforeYear}}({{year}})(?!\\d))?(?<joint>{{joint}})({{tail}})',
  },
];

/** Flags: `y`, because an expression never searches; `u`; never `i` beside `u`. */
const FLAGS = 'uy';

/** `XRegExp.build` numbers its groups and keeps their names aside: this writes them back into a native expression. */
function nativeSource(built: RegExp): string {
  const names = (built as RegExp & { xregexp: { captureNames: (string | null)[] } }).xregexp.captureNames;
  let group = 0;
  let inClass = false;
  let source = '';
  for (let i = 0; i < built.source.length; i++) {
    const char = built.source[i] as string;
    source += char;
    if (char === '\\') source += built.source[++i];
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '(' && !inClass && built.source[i + 1] !== '?') {
      const name = names[group++];
      if (name) source += `?<${name}>`;
    }
  }
  return source;
}

/** The pieces with those before them put in, in order. */
function composedPieces(): Record<string, string> {
  const composed: Record<string, string> = {};
  for (const [name, piece] of Object.entries(PIECES)) {
    composed[name] = piece.includes('{{') ? XRegExp.build(piece, composed).source : piece;
  }
  return composed;
}

/**
 * The lexeme expressions as a TypeScript module: plain native expressions, so that the library needs no package for them.
 *
 * @returns the body of `src/generated/lexemes.ts`
 */
export function buildLexemes(): string {
  const pieces = composedPieces();
  return DEFINITIONS.map(({ name, comment, pattern }) => {
    const source = nativeSource(XRegExp.build(pattern, pieces));
    return `/** ${comment} */\nexport const ${name}: RegExp = /${source}/${FLAGS};\n`;
  }).join('\n');
}
