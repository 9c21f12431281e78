import { type HtmlLine, joinLines } from './lines.js';
import type { Tree, TreeNode } from './tree.js';

/** Cells of figures and names; what is longer is text that a table only sets in columns. */
const LONGEST_CELL = 240;
const LONGEST_ON_AVERAGE = 60;

interface Grid {
  /** Rows of two cells with text or more, in which no row of another table stands. */
  rows: number;
  cells: number;
  letters: number;
  linked: number;
  longest: number;
  layout: boolean;
}

/**
 * Joins the cells of a row where a table is a table, so that a row is a line: `Cà Mau | 5.000 | 4.310`. Tables that set
 * columns of text, menus or pictures stay as they are.
 */
export function joinRows(tree: Tree, lines: readonly HtmlLine[]): HtmlLine[] {
  const { cell, row, table } = places(tree);
  const grids = new Map<number, Grid>();
  const around = (of: number): number => table[(tree[of] as TreeNode).parent] as number;
  let lastRow = 0;
  let lastCell = 0;
  let inRow = 0;
  for (const { node, runs, linked, media } of lines) {
    const of = table[node] as number;
    if (of === 0) continue;
    const grid = gridOf(grids, of);
    if (row[node] !== lastRow) inRow = 0;
    if (cell[node] !== lastCell || row[node] !== lastRow) {
      grid.cells++;
      if (++inRow === 2) grid.rows++;
    }
    [lastRow, lastCell] = [row[node] as number, cell[node] as number];
    const { length } = runs.text;
    grid.letters += length;
    grid.linked += linked * length;
    grid.longest = Math.max(grid.longest, length);
    if (media.length > 0) grid.layout = true;
    // a table around a table only sets it
    for (let outer = around(of); outer > 0 && !gridOf(grids, outer).layout; outer = around(outer))
      gridOf(grids, outer).layout = true;
  }
  const isData = ({ rows, cells, letters, linked, longest, layout }: Grid): boolean =>
    !layout && rows >= 2 && longest <= LONGEST_CELL && letters <= LONGEST_ON_AVERAGE * cells && linked < 0.5 * letters;
  const data = new Set([...grids].filter(([, grid]) => isData(grid)).map(([node]) => node));
  if (data.size === 0) return [...lines];
  const joined: HtmlLine[] = [];
  let before: HtmlLine | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    const inData = data.has(table[line.node] as number) && row[line.node] !== 0;
    if (last && before && inData && row[before.node] === row[line.node])
      joinLines(last, line, cell[before.node] === cell[line.node] ? ' ' : ' | ');
    else joined.push(line);
    before = line;
  }
  return joined;
}

function gridOf(grids: Map<number, Grid>, table: number): Grid {
  let grid = grids.get(table);
  if (!grid) {
    grid = { rows: 0, cells: 0, letters: 0, linked: 0, longest: 0, layout: false };
    grids.set(table, grid);
  }
  return grid;
}

/** For each node the nearest cell, row and table around it. */
function places(tree: Tree): { cell: Int32Array; row: Int32Array; table: Int32Array } {
  const [cell, row, table] = [new Int32Array(tree.length), new Int32Array(tree.length), new Int32Array(tree.length)];
  for (let i = 1; i < tree.length; i++) {
    const { tag, parent } = tree[i] as TreeNode;
    cell[i] = tag === 'td' || tag === 'th' ? i : tag === 'table' || tag === 'tr' ? 0 : (cell[parent] as number);
    row[i] = tag === 'tr' ? i : tag === 'table' ? 0 : (row[parent] as number);
    table[i] = tag === 'table' ? i : (table[parent] as number);
  }
  return { cell, row, table };
}
