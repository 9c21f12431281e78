/**
 * The style of what a notebook shows. It stands inside the page of somebody else, light or dark, so every rule begins
 * with the class of the display, colours are veils over the notebook's own, and no font is set.
 */

import { KIND_COLORS } from '../render/stylesheet.js';

/** Records of one display whose words light up with their row; the numbers tell the others. */
const LINKED_RECORDS = 150;

const kinds = Object.entries(KIND_COLORS)
  .map(
    ([kind, [hue, saturation]]) =>
      `.sukien mark[data-kind=${kind}]{background:hsl(${hue} ${saturation}% 50%/.2);border-color:hsl(${hue} ${saturation}% 50%/.85)}`,
  )
  .join('\n');

const BASE = /* @__PURE__ */ (() => `
.sukien{line-height:1.65;max-width:72rem;overflow-wrap:anywhere}
.sukien p{margin:0 0 .7em;max-width:46rem;white-space:pre-line;unicode-bidi:isolate}
.sukien .title{font-size:1.25em;font-weight:700;line-height:1.35}
.sukien .faint,.sukien [data-block]:not([data-block=title],[data-block=lede],[data-block=paragraph]){opacity:.75}
.sukien [data-block=lede]{font-weight:600}
.sukien mark{color:inherit;border-bottom:2px solid;border-radius:.2em;padding:.05em .1em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.sukien mark:has(mark){padding-bottom:.25em}
${kinds}
.sukien .legend{display:flex;flex-wrap:wrap;gap:.2rem .9rem;list-style:none;margin:0 0 1em;padding:0;font-size:.85em}
.sukien .trigger{text-decoration:underline dotted 2px;text-underline-offset:.25em}
.sukien .ref{font-size:.65em;font-weight:700;vertical-align:super;line-height:1;padding:.1em .35em;margin:0 .1em;border:1px solid;border-radius:.4em;opacity:.8}
.sukien .scroll{overflow-x:auto}
.sukien svg{max-width:100%;height:auto;margin:.5em 0}
.sukien table{border-collapse:collapse;font-size:.92em;margin:.5em 0 1em}
.sukien caption{text-align:left;font-weight:700;padding:.3em 0}
.sukien th,.sukien td{text-align:left;vertical-align:top;padding:.4em .9em .4em 0;border-top:1px solid rgb(128 128 128/.4);background:none;white-space:normal}
.sukien thead th{border-top:0;border-bottom:2px solid rgb(128 128 128/.6)}
.sukien tbody tr:hover{background:rgb(128 128 128/.12)}
.sukien .article th{padding-top:1em;font-weight:700}
.sukien th[scope=row]{white-space:nowrap;font-variant-numeric:tabular-nums}
.sukien td.when{min-width:8rem;font-variant-numeric:tabular-nums}
.sukien td:nth-child(2){min-width:9rem}
.sukien .status{border:1px solid;border-radius:1em;padding:0 .5em;font-size:.85em;white-space:nowrap}
.sukien td ul{list-style:none;margin:0;padding:0}
.sukien td li{margin:0;unicode-bidi:isolate}
`)();

/**
 * The style sheet of one display.
 *
 * @param records - how many records its text tells of: each gets the rules that light up its words and its row
 */
export const stylesheet = (records: number): string => {
  const numbers = Array.from({ length: Math.min(records, LINKED_RECORDS) }, (_, index) => index + 1);
  const words = numbers.map((number) => `.sukien:has(.r${number}:hover) .w${number}`).join(',\n');
  const rows = numbers.map((number) => `.sukien:has(.trigger.w${number}:hover) .r${number}`).join(',\n');
  if (numbers.length === 0) return BASE;
  return `${BASE}${words}{outline:2px solid;outline-offset:1px}\n${rows}{background:rgb(128 128 128/.25)}\n`;
};
