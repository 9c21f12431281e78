import { citations } from '../generated/lexicon-citations.js';
import { counting } from '../generated/lexicon-counting.js';
import { documentsGrammar } from '../grammar/documents.js';
import { levelsOfBodies } from '../grammar/levels-of-bodies.js';
import { numbersGrammar } from '../grammar/numbers.js';
import { timeLevels } from '../grammar/times.js';
import { completeDocuments } from '../resolve/documents.js';
import { type CitationOptions, type CitationParts, citationText } from '../resolve/documents-format.js';
import { identityOf } from '../resolve/documents-identity.js';
import { baseOf, known, spanOf } from '../resolve/mention-base.js';
import type { AnalyzeOptions, DocumentMention } from '../types.js';
import { listsOfBodies } from './bodies.js';
import { openArticle, Part, sureOnes } from './part.js';

/** Tells texts without a citation, which are most: for those the bodies that issue documents need not be read. */
const quick = new Part(() => [...counting(), ...citations()], [[numbersGrammar], ...timeLevels, [documentsGrammar]]);
const part = new Part(listsOfBodies, levelsOfBodies);

/**
 * The citations of legal, party and treaty documents in a text: what `analyze` gives of them, without reading persons and
 * events.
 *
 * @param text - the article as plain text; offsets are UTF-16 indices into it, `end` exclusive
 * @returns mentions in text order; their ids number them, and the documents that they stand for, within this result
 * @throws SukienError E301 … E305 for options that mean nothing, never for a text
 * @example extractDocuments('theo Nghị quyết số 59-NQ/TW')[0]?.number // '59'
 */
export function extractDocuments(text: string, options: AnalyzeOptions = {}): DocumentMention[] {
  const article = openArticle('document', text, options);
  if (!article || quick.read(text, article).chart.all('document').length === 0) return [];
  const { chart, settled, lexicon, publishedAt } = part.read(text, article);
  const found = settled.filter(({ kind }) => kind === 'document');
  const completed = completeDocuments(found, { chart, lexicon, ...(publishedAt !== undefined && { publishedAt }) });
  const entities = new Map<string, string>();
  const mentions = found.map((one, i): DocumentMention => {
    const identity = identityOf(chart, completed, one);
    const entity = entities.get(identity) ?? `e${entities.size + 1}`;
    entities.set(identity, entity);
    const { full, ...fields } = completed.get(one) ?? { full: one };
    const base = baseOf(chart, one, `m${i + 1}`, entity);
    return known({ ...base, kind: 'document', full: spanOf(chart, full), ...fields });
  });
  return sureOnes(mentions, options);
}

/**
 * The canonical text of a citation: of a mention, of its parts, or of a text that holds one. What is not told is taken from
 * the library's lists where the document is known there.
 *
 * Forms: Decree 30/2020/NĐ-CP, annex I, on how a document is cited first and again; the order of provisions likewise.
 *
 * @param document - a `DocumentMention`, parts of one, or a text, whose first citation counts
 * @param options - style (`full`, `symbol`, `short`), form of the date, with or without subject and completion
 * @returns undefined where the text holds no citation, or the parts name neither a type nor a provision
 * @throws SukienError E301 for what is neither a text nor an object
 * @example formatCitation('NQ 59', { subject: false }) // 'Nghị quyết số 59-NQ/TW ngày 24/1/2025 của Bộ Chính trị'
 */
export function formatCitation(
  document: DocumentMention | CitationParts | string,
  options: CitationOptions = {},
): string | undefined {
  if (typeof document === 'object' && document !== null) return citationText(document, options);
  const [first] = extractDocuments(document, { page: false });
  return first && citationText(first, options);
}
