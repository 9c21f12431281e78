/**
 * The style of the HTML report. It is one fixed text, so that the page can name its hash and forbid every other style
 * and all scripts.
 */

/** Hue and saturation of each kind of mention; lightness belongs to the scheme. */
export const KIND_COLORS = {
  person: [28, 90],
  rank: [50, 90],
  degree: [68, 60],
  position: [95, 45],
  organization: [212, 90],
  location: [150, 45],
  document: [272, 80],
  time: [186, 60],
  quantity: [220, 10],
  award: [42, 95],
  event: [322, 75],
  charge: [2, 85],
  campaign: [245, 85],
} as const;

/** Records whose words light up together; words of later ones are still reached by their links. */
const LINKED_RECORDS = 150;
/** The same of people, bodies and documents. */
const LINKED_ENTITIES = 100;

const kindColors = (name: string, lightness: number, strength = 1): string =>
  Object.entries(KIND_COLORS)
    .map(([kind, [hue, saturation]]) => `--${name}-${kind}:hsl(${hue},${saturation * strength}%,${lightness}%)`)
    .join(';');

const kindRules = Object.keys(KIND_COLORS)
  .map((kind) => `[data-kind=${kind}]{--fill:var(--fill-${kind});--line:var(--line-${kind})}`)
  .join('\n');

const linked = (count: number, rule: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => rule(index + 1)).join(',\n');

/** The style sheet, as it stands between `<style>` and `</style>`. */
export const STYLESHEET = /* @__PURE__ */ (() => `
:root{color-scheme:light dark;--paper:#fff;--ground:#f4f5f7;--ink:#1b1f24;--faint:#57606a;--rule:#d0d7de;--link:#0b57d0;--hit:#b3261e;--warn:#8a4b00;${kindColors('fill', 90)};${kindColors('line', 34)}}
@media (prefers-color-scheme:dark){:root{--paper:#16191d;--ground:#0e1013;--ink:#e6e8eb;--faint:#a3abb5;--rule:#3a424c;--link:#8ab4f8;--hit:#ff8a80;--warn:#f2b366;${kindColors('fill', 22, 0.5)};${kindColors('line', 62, 0.6)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.7 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em}
h1{font-size:1.6rem;line-height:1.35;margin:.2em 0 .6em;text-wrap:balance}
h2{font-size:1.15rem;line-height:1.4;margin:0 0 .6em}
h3{font-size:1rem;line-height:1.4;margin:0}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.3em .8em;z-index:1}
main,.lists,footer{max-width:82rem;margin:0 auto;padding:0 1.25rem}
main{display:grid;grid-template-columns:minmax(0,1fr) minmax(20rem,27rem);gap:1.5rem;align-items:start;padding-top:1.25rem}
.text,.list{background:var(--paper);border:1px solid var(--rule);border-radius:.6rem;padding:1.25rem 1.5rem}
.text>*{max-width:46rem}
.text p,.text h1{white-space:pre-line;unicode-bidi:isolate}
.text p{margin:0 0 1em}
.legend{display:flex;flex-wrap:wrap;gap:.35rem .9rem;list-style:none;margin:0 0 1.25rem;padding:0 0 1rem;border-bottom:1px solid var(--rule);max-width:none;font-size:.85rem;line-height:1.6}
.count{color:var(--faint);font-variant-numeric:tabular-nums}
[data-block=lede]{font-weight:600}
[data-block=dateline],[data-block=byline],[data-block=caption],[data-block=image],[data-block=related],[data-block=chrome]{font-size:.9rem;color:var(--faint)}
[data-block=caption],[data-block=image]{border-left:3px solid var(--rule);padding-left:.8em}
[data-block=related],[data-block=chrome]{border-left:3px dotted var(--rule);padding-left:.8em}
mark{color:var(--ink);background:var(--fill);border-bottom:2px solid var(--line);border-radius:.2em;padding:.05em .1em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
mark:has(mark){padding-bottom:.25em}
${kindRules}
.trigger{text-decoration:underline dotted 2px var(--faint);text-underline-offset:.25em}
.ref{vertical-align:super;font-size:.65em;line-height:1;font-weight:700;text-decoration:none;padding:.15em .3em;margin:0 .1em;border-radius:.4em;background:var(--ground);border:1px solid var(--rule);user-select:none;-webkit-user-select:none}
.records{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding:.25rem .25rem 2rem}
.records ol,.list ul{list-style:none;margin:0;padding:0}
.card{background:var(--paper);border:1px solid var(--rule);border-left:4px solid var(--rule);border-radius:.6rem;padding:.8rem 1rem;margin:0 0 .8rem;scroll-margin:1rem;font-size:.92rem;line-height:1.55}
.card:hover,.card:focus-within,.card:target{border-color:var(--hit)}
.card:focus{outline:none}
.card h3 a{color:inherit;text-decoration:none}
.card h3 a:hover{text-decoration:underline}
.number{display:inline-block;min-width:1.6em;text-align:center;font-variant-numeric:tabular-nums;background:var(--ground);border:1px solid var(--rule);border-radius:.4em;margin-right:.35em}
.entity .number{min-width:1.8em;margin:0 0 .15em;text-decoration:none!important}
.status{display:inline-block;font-weight:400;font-size:.85em;color:var(--warn);border:1px solid;border-radius:1em;padding:0 .6em;margin-left:.3em}
.card p{margin:.3em 0}
:is(.card,.entity) dl{margin:.5em 0;display:grid;grid-template-columns:minmax(5.5rem,auto) minmax(0,1fr);gap:.15em .8em}
:is(.card,.entity) dt{color:var(--faint);max-width:9rem}
:is(.card,.entity) dd{margin:0;unicode-bidi:isolate}
:is(.card,.entity) dd ul{list-style:none;margin:0;padding:0}
.card dd a,.entity a{color:inherit;text-decoration:underline 1px dotted var(--faint)}
.card dd a:hover,.entity a:hover{color:var(--link);text-decoration-style:solid}
.card blockquote,.entity blockquote{margin:.5em 0 0;padding:.1em 0 .1em .8em;border-left:3px solid var(--rule);color:var(--faint);unicode-bidi:isolate}
.card blockquote b{color:var(--ink)}
.faint{color:var(--faint)}
.lists{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1.5rem;padding-top:1.5rem;align-items:start}
.list li{padding:.7em 0;border-top:1px solid var(--rule);line-height:1.5;unicode-bidi:isolate}
.list li:focus{outline:none}
.entity{border-left:3px solid var(--line);padding-left:.8em!important;scroll-margin:1rem;font-size:.92rem}
.entity:hover,.entity:focus-within,.entity:target{border-left-color:var(--hit)}
.entity p{margin:.1em 0;color:var(--faint)}
footer{padding-top:1rem;padding-bottom:2rem;font-size:.85rem;color:var(--faint)}
mark:target,.text span:target{outline:3px solid var(--hit);outline-offset:2px;scroll-margin:30vh}
${linked(LINKED_RECORDS, (number) => `body:has(#r${number}:is(:hover,:focus-within,:target)) .w${number}`)}{box-shadow:0 0 0 2px var(--hit);border-radius:.2em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
${linked(LINKED_ENTITIES, (number) => `body:has(#k${number}:is(:hover,:focus-within,:target)) .k${number}`)}{box-shadow:0 0 0 2px var(--hit);border-radius:.2em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
${linked(LINKED_RECORDS, (number) => `body:has(.trigger.w${number}:hover) #r${number}`)}{border-color:var(--hit)}
@media (max-width:60rem){main{display:block}.records{position:static;max-height:none;padding-top:1.5rem}.text{padding:1rem}main,.lists,footer{padding-left:.75rem;padding-right:.75rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{body{font-size:10.5pt}a{text-decoration:none!important}body,.text,.card,.list{background:none}main{display:block;padding:0}.records{position:static;max-height:none;overflow:visible}.text,.list{border:0;padding:0}.card,.list li{break-inside:avoid}.skip{display:none}a{color:inherit}mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`)();

/** SHA-256 of {@link STYLESHEET} in UTF-8, base64; a test holds it to the text. */
export const STYLESHEET_HASH = 'sha256-oUpOlyMjzCGWvhS4ve2tpwhMw1Dpxug4F9fFgBuUGGA=';
