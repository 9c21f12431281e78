import { Analyzer } from './analyzer.js';
import { alike, type EventType, triggerEntries } from './events/definition.js';
import { packedEventTypes } from './generated/events.js';
import { LEVELS } from './grammar/levels.js';
import { packedLexicon } from './lexicon/built-in.js';
import { type EntryForms, Lexicon } from './lexicon/lexicon.js';
import { unpackEntries } from './lexicon/packed.js';

let lexicon: Lexicon | undefined;
let types: readonly EventType[] | undefined;
let analyzer: Analyzer | undefined;

/** The library's own lexicon with the triggers of its event types, built when it is first asked for. */
export function builtInLexicon(): Lexicon {
  return (lexicon ??= Lexicon.build([...unpackEntries(packedLexicon()), ...triggerEntries(builtInEventTypes())]));
}

/** A lexicon with a caller's entries and event types beside the library's own; a type of the same name takes its place. */
export function extendedLexicon(entries: readonly EntryForms[], types: readonly EventType[]): Lexicon {
  const more = [...entries, ...triggerEntries(types)];
  const replaced = new Set(types.map(({ type }) => type));
  const kept = builtInEventTypes().filter(({ type }) => !replaced.has(type));
  if (kept.length === builtInEventTypes().length) return builtInLexicon().with(more);
  return Lexicon.build([...unpackEntries(packedLexicon()), ...triggerEntries(kept), ...more]);
}

/** The library's own event types. */
export function builtInEventTypes(): readonly EventType[] {
  return (types ??= alike(JSON.parse(packedEventTypes) as EventType[]));
}

/** The analyzer behind `analyze`: built once, when first used, so that importing the library costs next to nothing. */
export function builtInAnalyzer(): Analyzer {
  return (analyzer ??= new Analyzer(builtInLexicon(), builtInEventTypes(), LEVELS));
}
