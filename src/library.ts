import { Analyzer } from './analyzer.js';
import type { EventType } from './events/definition.js';
import { packedEventTypes } from './generated/events.js';
import { packedLexicon } from './generated/lexicon.js';
import { LEVELS } from './grammar/levels.js';
import { Lexicon } from './lexicon/lexicon.js';
import { unpackEntries } from './lexicon/packed.js';

let lexicon: Lexicon | undefined;
let types: readonly EventType[] | undefined;
let analyzer: Analyzer | undefined;

/** The library's own lexicon, unpacked when it is first asked for. */
export function builtInLexicon(): Lexicon {
  return (lexicon ??= Lexicon.build(unpackEntries(packedLexicon())));
}

/** The library's own event types. */
export function builtInEventTypes(): readonly EventType[] {
  return (types ??= JSON.parse(packedEventTypes) as EventType[]);
}

/** The analyzer behind `analyze`: built once, when first used, so that importing the library costs next to nothing. */
export function builtInAnalyzer(): Analyzer {
  return (analyzer ??= new Analyzer(builtInLexicon(), builtInEventTypes(), LEVELS));
}
