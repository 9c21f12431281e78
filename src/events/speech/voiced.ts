import type { Chart } from '../../pattern/chart.js';
import type { Telling } from '../tellings.js';
import { SELF } from '../verbs/antecedents.js';

/** How many tellings back a quotation may have begun. */
const REACH = 24;

/**
 * `“… Chúng tôi đề nghị …”, ông A nói`: what is told in a quotation whose speaker is named behind it is inside that
 * statement, and who calls himself `tôi` there is its speaker.
 */
export function quoted(tellings: readonly Telling[], chart: Chart): Telling[] {
  const repeated = new Set<Telling>();
  for (const [i, telling] of tellings.entries()) {
    const content = telling.fillers.find((f) => f.role === 'content');
    const speaker = telling.fillers.filter((f) => f.role === 'speaker');
    if (telling.type !== 'statement' || !content || content.start > telling.trigger.start) continue;
    for (const inner of tellings.slice(Math.max(0, i - REACH), i)) {
      if (inner.trigger.start < content.start || inner.trigger.end > content.end) continue;
      inner.inside ??= telling;
      if (!speaker.length) continue;
      inner.fillers = inner.fillers.flatMap((f) => {
        const self = !f.candidate && SELF.has(chart.text(f.start, f.end).toLowerCase());
        // `“Tôi cho rằng … Tôi hy vọng …”, A nói`: A says it once
        if (self && inner.type === 'statement' && inner.trigger.definition.act !== 'directive') repeated.add(inner);
        return self ? speaker.map((s) => ({ ...s, role: f.role })) : [f];
      });
    }
  }
  return tellings.filter((t) => !repeated.has(t));
}
