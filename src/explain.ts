import type { Reading } from './analyzer.js';
import type { Trace } from './events/trace.js';
import { explainEvent, explainRefused } from './explain-events.js';
import type { Found } from './pattern/chart.js';
import { spanOf } from './resolve/mention-base.js';
import { shown } from './resolve/mentions.js';
import type { Span } from './types.js';

const inside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The place where a found thing comes from: its entry in the data, or its rule. */
function origin(found: Found): string {
  const { entry } = found;
  if (!entry) return found.rule;
  const listed = `lexicon/${entry.kind}#${entry.key}`;
  return found.rule === 'lexicon' ? listed : `${found.rule} ← ${listed}`;
}

/** A found thing and what it was made of, as a tree. */
function tree(reading: Reading, found: Found, prefix: string, lines: string[]): void {
  const { chart } = reading.resolved;
  found.parts.forEach((part, i) => {
    const last = i === found.parts.length - 1;
    lines.push(
      `${prefix}${last ? '└─' : '├─'} ${part.kind} "${shown(chart, part)}"  ${origin(part)}${part.weak ? ' (weak)' : ''}`,
    );
    tree(reading, part, `${prefix}${last ? '   ' : '│  '}`, lines);
  });
}

function explainMention(reading: Reading, found: Found): string {
  const { resolved, ids } = reading;
  const lines = [`${found.kind} "${shown(resolved.chart, found)}"  ${origin(found)}`];
  tree(reading, found, '', lines);
  const entity = ids.entity.get(found);
  const cluster = resolved.coreference.clusters.of(found);
  if (entity && cluster && cluster.mentions.length > 1)
    lines.push(`= ${entity} "${cluster.name}", told ${cluster.mentions.length} times`);
  const time = resolved.times.get(found);
  if (time)
    lines.push(
      `= ${time.type} ${time.value ?? '(not fixed by the text)'}${time.implied?.length ? `, implied: ${time.implied.join(', ')}` : ''}`,
    );
  const referent = resolved.coreference.refersTo.get(found);
  if (referent) lines.push(`→ stands for "${referent.name}", the only one who holds this office here`);
  return lines.join('\n');
}

/** The derivation of everything that lies at a place of a text. */
export function explainReading(reading: Reading, at: Span | number, trace?: Trace): string {
  const span = typeof at === 'number' ? { start: at, end: at + 1 } : at;
  const { resolved, drafts } = reading;
  const { chart, kept } = resolved;
  const out: string[] = [];
  for (const draft of drafts) {
    if (draft.tellings.some((t) => inside(span, spanOf(chart, t.trigger)) || inside(spanOf(chart, t.trigger), span)))
      out.push(explainEvent(reading, draft, trace));
  }
  const refused = trace ? explainRefused(reading, span, trace) : [];
  if (refused.length) out.push(refused.join('\n'));
  const exact = kept.filter((f) => inside(span, spanOf(chart, f)));
  for (const found of exact.length ? exact : kept.filter((f) => inside(spanOf(chart, f), span)))
    out.push(explainMention(reading, found));
  return out.length ? out.join('\n\n') : 'Nothing was found here.';
}
