import type { Reading } from './analyzer.js';
import { NOT_TRIGGER, TRIGGER, type TriggerDefinition } from './events/definition.js';
import type { Draft, Telling } from './events/tellings.js';
import type { Trace } from './events/trace.js';
import type { Found } from './pattern/chart.js';
import { spanOf } from './resolve/mention-base.js';
import { shown } from './resolve/mentions.js';
import type { Span } from './types.js';

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What the data says of a trigger: the words that it is listed with, and what it asks for. */
function ruleOf({
  form,
  class: sort,
  weak,
  with: kinds,
  needs,
  followed,
  intransitive,
  fills,
}: TriggerDefinition): string {
  const asks = [
    weak ? 'weak' : '',
    kinds ? `with ${kinds.join(' or ')}` : '',
    needs ? `needs ${needs.join(' or ')}` : '',
    followed ? `followed by ${followed.join(' or ')}` : '',
    intransitive ? 'without an object' : '',
    fills ? `is itself the ${fills}` : '',
  ].filter(Boolean);
  return `${sort ?? 'verb'} «${form}»${asks.length ? `: ${asks.join('; ')}` : ''}`;
}

function tellingLines(telling: Telling, reading: Reading, trace: Trace | undefined): string[] {
  const { chart } = reading.resolved;
  const { trigger, fillers, setting, inside } = telling;
  const lines: [string, string][] = fillers.map((filler) => {
    const { candidate } = filler;
    const by = candidate?.preposition && !filler.why.includes('«') ? `, after «${candidate.preposition}»` : '';
    return [
      filler.role,
      `"${shown(chart, filler)}"  ${candidate?.found ? candidate.kind : 'words'}, ${filler.why}${by}`,
    ];
  });
  if (setting.time) lines.push(['time', `"${shown(chart, setting.time)}"`]);
  if (setting.place) lines.push(['place', `"${shown(chart, setting.place)}"`]);
  for (const { phrase, why } of trace?.unused.get(telling) ?? [])
    if (phrase.found !== setting.place) lines.push(['no role', `"${shown(chart, phrase)}"  ${why}`]);
  if (inside) lines.push(['told in', `${inside.type} "${shown(chart, inside.trigger)}"`]);
  return [
    `   ${ruleOf(trigger.definition)}`,
    ...lines.map(([name, value], i) => `${i === lines.length - 1 ? '└─' : '├─'} ${name} ${value}`),
  ];
}

/** A record: the rule of its trigger, why each role is filled, and what was passed over. */
export function explainEvent(reading: Reading, draft: Draft, trace: Trace | undefined): string {
  const { chart } = reading.resolved;
  const lines: string[] = [];
  for (const [i, telling] of draft.tellings.entries()) {
    const { trigger, status } = telling;
    lines.push(
      `${i === 0 ? draft.type : '  told again'} "${shown(chart, trigger)}"  lexicon/trigger#${trigger.found.entry?.key}  ${status}`,
      ...tellingLines(telling, reading, trace),
    );
  }
  if (draft.parent)
    lines.push(`in ${draft.parent.type} "${shown(chart, (draft.parent.tellings[0] as Telling).trigger)}"`);
  return lines.join('\n');
}

/** The words at a place that look like triggers and tell no event there, a line each with the reason. */
export function explainRefused(reading: Reading, span: Span, trace: Trace): string[] {
  const { resolved, drafts } = reading;
  const { chart, kept } = resolved;
  const told = drafts.flatMap((draft) => draft.tellings);
  const out: string[] = [];
  for (let at = 0; at < chart.tokens.length; at++) {
    for (const found of chart.at(at)) {
      if (found.kind !== TRIGGER || !touch(spanOf(chart, found), span)) continue;
      const type = String(found.entry?.type);
      if (told.some((t) => t.type === type && t.trigger.start < found.end && found.start < t.trigger.end)) continue;
      const why =
        trace.refused.find((r) => r.trigger.type === type && r.trigger.start <= at && found.end <= r.trigger.end)
          ?.why ??
        (told.some((t) => t.trigger.start === found.start) ? toldBy(told, found) : whyNone(reading, found, kept));
      if (why) out.push(`no ${type} "${shown(chart, found)}"  ${why}`);
    }
  }
  return [...new Set(out)];
}

const toldBy = (told: readonly Telling[], found: Found): string =>
  `the word tells another type: ${told.find((t) => t.trigger.start === found.start)?.type}`;

/** Why a trigger that the data lists was not even asked: a longer one stands there, or a phrase or name that is none. */
function whyNone(reading: Reading, found: Found, kept: readonly Found[]): string | undefined {
  const { chart } = reading.resolved;
  const type = found.entry?.type;
  for (let at = Math.max(0, found.start - 4); at <= found.start; at++) {
    for (const other of chart.at(at)) {
      const holds = other.end >= found.end && other.end - other.start > found.end - found.start;
      if (holds && other.kind === NOT_TRIGGER && other.entry?.type === type)
        return `«${other.entry?.name}» is listed as none`;
      // the longer word is told about itself
      if (holds && other.kind === TRIGGER && other.start === found.start) return undefined;
    }
  }
  const name = kept.find((one) => one.start <= found.start && found.end <= one.end);
  return name ? `it is part of the ${name.kind} "${shown(chart, name)}"` : 'it is a noun here, or another word';
}
