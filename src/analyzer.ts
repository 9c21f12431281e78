import { sentencesOf } from './clauses/sentences.js';
import { assembleEvents } from './events/assemble.js';
import type { EventType } from './events/definition.js';
import { describeEvents } from './events/describe.js';
import type { Draft } from './events/tellings.js';
import type { Trace } from './events/trace.js';
import { dataDate, version } from './generated/release.js';
import type { Grammar } from './grammar/grammar.js';
import { tailEnd } from './grammar/tails.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { checkOptions } from './options.js';
import type { Section } from './pattern/chart.js';
import { Recognizer } from './recognize.js';
import { locateCommunes } from './resolve/communes.js';
import { describeEntities } from './resolve/describe-entities.js';
import { completeDocuments } from './resolve/documents.js';
import { corefer } from './resolve/entities.js';
import { link } from './resolve/links.js';
import { describeMentions, type Ids, numberMentions, type Resolved } from './resolve/mentions.js';
import { settle } from './resolve/overlap.js';
import { resolveTimes } from './resolve/times.js';
import { filterAnalysis } from './select.js';
import { readPage } from './text/page.js';
import { sectionsOf } from './text/sections.js';
import { sentences } from './text/sentences.js';
import { type Tokens, tokenize } from './text/tokens.js';
import type { Analysis, AnalyzeOptions, Article, CommuneTable, EventRecord, Note, Span } from './types.js';

/** Everything that one reading of a text has found, before and after it is written down. */
export interface Reading {
  tokens: Tokens;
  article: Article;
  notes: Note[];
  sections: Section[];
  sentences: Span[];
  resolved: Resolved;
  drafts: Draft[];
  ids: Ids;
}

/**
 * The library compiled against a lexicon and event types: reads any number of articles. This file is the way through the
 * house: read, look up and recognize, settle, resolve, assemble, write down.
 */
export class Analyzer {
  private readonly recognizer: Recognizer;
  private readonly types: ReadonlyMap<string, EventType>;
  private readonly communes: CommuneTable | undefined;

  /** @param lexicon - with the triggers of the event types in it */
  constructor(
    lexicon: Lexicon,
    types: readonly EventType[],
    levels: readonly (readonly Grammar[])[],
    communes?: CommuneTable,
  ) {
    this.communes = communes;
    this.recognizer = new Recognizer(lexicon, levels, tailEnd);
    this.types = new Map(types.map((type) => [type.type, type]));
  }

  /** Reads a text; what `analyze` writes down and `explain` looks into, with what was refused where a trace is given. */
  read(text: string, options: AnalyzeOptions, trace?: Trace): Reading {
    const { lexicon } = this.recognizer;
    const { article, notes } = readPage(text, options);
    const tokens = tokenize(text, lexicon.vocabulary);
    const sections = sectionsOf(tokens, article.blocks);
    const spans = sentences(text, article.blocks);
    const chart = this.recognizer.recognize(tokens, sections);

    const settled = settle(chart);
    const times = resolveTimes(
      settled.filter((f) => f.kind === 'time'),
      { chart, reference: article.publishedAt },
    );
    const documents = completeDocuments(
      settled.filter((f) => f.kind === 'document'),
      { chart, publishedAt: article.publishedAt, lexicon },
    );
    const links = link(chart, settled, lexicon);
    const coreference = corefer(chart, settled, links, documents);
    const kept = settled.filter((found) => !coreference.dropped.has(found));

    const communes =
      this.communes && locateCommunes(kept, { table: this.communes, lexicon, links, date: article.publishedAt });
    const resolved: Resolved = { chart, kept, links, coreference, times, documents, communes };
    const drafts = assembleEvents({
      chart,
      sentences: sentencesOf(chart, spans, kept),
      links,
      coreference,
      times,
      types: this.types,
      publishedAt: article.publishedAt,
      trace,
    });
    return { tokens, article, notes, sections, sentences: spans, resolved, drafts, ids: numberMentions(resolved) };
  }

  /** Reads a text and writes down what was found, as plain data. */
  analyze(text: string, options: AnalyzeOptions = {}): Analysis {
    checkOptions(text, options);
    const { article, notes, sentences: spans, resolved, drafts, ids } = this.read(text, options);
    const mentions = describeMentions(resolved, ids);
    const events: EventRecord[] = describeEvents(drafts, resolved.chart, ids, resolved.times);
    const analysis: Analysis = {
      version,
      data: dataDate,
      text,
      article,
      sentences: spans,
      mentions,
      entities: describeEntities(resolved, ids, mentions),
      events,
      notes,
    };
    return filterAnalysis(analysis, options);
  }
}
