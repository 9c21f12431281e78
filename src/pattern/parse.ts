import { SukienError } from '../errors.js';

/** The syntax tree of a pattern. */
export type Node =
  | { type: 'word'; word: string }
  | { type: 'kind'; kind: string; label: string }
  | { type: 'shape'; shape: 'title' | 'number' | 'upper'; label: string }
  | { type: 'tail'; stop: string; label: string }
  | { type: 'sequence'; items: Node[] }
  | { type: 'choice'; options: Node[] }
  | { type: 'optional'; item: Node }
  | { type: 'repeat'; item: Node };

const LEXER =
  /\s*(?:\{(?:([a-z][\w-]*):)?([a-z][\w-]*)\}|…\{(?:([a-z][\w-]*):)?([a-z][\w-]*)\}|#(?:([a-z][\w-]*):)?([TNU])(?![\p{L}\p{M}\p{Nd}])|\\(.)|([()|?*])|([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{Nd}+|[^\s{}#…\\]))/uy;
const SHAPES = { T: 'title', N: 'number', U: 'upper' } as const;

type Symbol = { at: number; operator?: string; node?: Node };

function lex(pattern: string, where: string): Symbol[] {
  const symbols: Symbol[] = [];
  const source = pattern.trimEnd();
  LEXER.lastIndex = 0;
  while (LEXER.lastIndex < source.length) {
    const from = LEXER.lastIndex;
    const found = LEXER.exec(source);
    const at = from + (found ? found[0].length - found[0].trimStart().length : source.slice(from).search(/\S/));
    if (!found)
      throw new SukienError(
        'E201',
        `${where}, character ${at}`,
        `cannot read «${source.slice(at, at + 12)}».`,
        'See the notation in CONTRIBUTING.md.',
      );
    const [, label, kind, tailLabel, stop, shapeLabel, shape, escaped, operator, word] = found;
    if (kind) symbols.push({ at, node: { type: 'kind', kind, label: label ?? kind } });
    else if (stop) symbols.push({ at, node: { type: 'tail', stop, label: tailLabel ?? 'tail' } });
    else if (shape) symbols.push({ at, node: { type: 'shape', shape: SHAPES[shape as 'T'], label: shapeLabel ?? '' } });
    else if (operator) symbols.push({ at, operator });
    else symbols.push({ at, node: { type: 'word', word: (escaped ?? word) as string } });
  }
  return symbols;
}

/**
 * Reads a pattern: plain words are syllables, `{kind}` or `{label:kind}` a mention or an entry found before, `( | )`
 * groups, `?` optional, `*` at most eight times, `#T` a Title-shaped syllable, `#U` one in capitals, `#N` a number,
 * `…{stop}` an open tail up to a stop set, `\(` a mark that is also an operator.
 *
 * @param where - named in the error, so that the author finds the place
 * @throws SukienError E201 where a part cannot be read, E202 where groups do not close
 */
export function parsePattern(pattern: string, where: string): Node {
  const symbols = lex(pattern, where);
  let next = 0;
  const fail = (what: string): never => {
    throw new SukienError(
      'E202',
      `${where}, character ${symbols[next]?.at ?? pattern.length}`,
      what,
      'Groups are written ( a | b ).',
    );
  };
  const choice = (): Node => {
    const options: Node[] = [sequence()];
    while (symbols[next]?.operator === '|') {
      next++;
      options.push(sequence());
    }
    return options.length === 1 ? (options[0] as Node) : { type: 'choice', options };
  };
  const sequence = (): Node => {
    const items: Node[] = [];
    for (let symbol = symbols[next]; symbol; symbol = symbols[next]) {
      if (symbol.operator === '|' || symbol.operator === ')') break;
      items.push(quantified());
    }
    return items.length === 1 ? (items[0] as Node) : { type: 'sequence', items };
  };
  const quantified = (): Node => {
    const symbol = symbols[next++] as Symbol;
    let item: Node;
    if (symbol.operator === '(') {
      item = choice();
      if (symbols[next]?.operator !== ')') fail('a group is not closed.');
      next++;
    } else if (symbol.operator) {
      next--;
      item = fail(`«${symbol.operator}» has nothing before it.`);
    } else item = symbol.node as Node;
    const quantifier = symbols[next]?.operator;
    if (quantifier === '?' || quantifier === '*') {
      next++;
      return quantifier === '?' ? { type: 'optional', item } : { type: 'repeat', item };
    }
    return item;
  };
  const tree = choice();
  if (next < symbols.length) fail('a group is closed that was not opened.');
  return tree;
}
