import { SukienError } from './errors.js';
import type { AnalyzeOptions, BlockKind, MentionKind } from './types.js';

/** Every kind of mention, in the order in which they are told of.
 *
 * @example MENTION_KINDS.includes('person') // true
 */
export const MENTION_KINDS: readonly MentionKind[] = [
  'person',
  'rank',
  'degree',
  'position',
  'organization',
  'location',
  'document',
  'time',
  'quantity',
  'award',
  'event',
  'charge',
  'campaign',
];
/** Every kind of block. */
const BLOCK_KINDS: readonly BlockKind[] = [
  'title',
  'lede',
  'dateline',
  'paragraph',
  'caption',
  'image',
  'byline',
  'related',
  'chrome',
];
const KNOWN = new Set(['publishedAt', 'page', 'blocks', 'kinds', 'minConfidence']);
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Refuses what no text could mean, before anything is read. A text is never refused, whatever is in it.
 *
 * @throws SukienError E301 … E305, E307
 */
export function checkOptions(text: unknown, options: AnalyzeOptions): void {
  if (typeof text !== 'string')
    throw new SukienError(
      'E301',
      'text',
      `is ${text === null ? 'null' : typeof text}.`,
      'Give the article as a string; bytes go through decode() first.',
    );
  if (typeof options !== 'object' || options === null)
    throw new SukienError('E302', 'options', 'is no object.', 'Write analyze(text, { publishedAt: "2025-12-18" }).');
  for (const name of Object.keys(options)) {
    if (!KNOWN.has(name))
      throw new SukienError('E302', `options.${name}`, 'is unknown.', `Known are ${[...KNOWN].join(', ')}.`);
  }
  const { publishedAt, kinds, minConfidence, page, blocks } = options;
  if (publishedAt !== undefined && !(typeof publishedAt === 'string' && DATE.test(publishedAt))) {
    throw new SukienError(
      'E303',
      'options.publishedAt',
      `«${String(publishedAt)}» is no ISO 8601 date.`,
      'Write 2025-12-18 or 2025-12-18T09:30.',
    );
  }
  if (page !== undefined && typeof page !== 'boolean')
    throw new SukienError(
      'E302',
      'options.page',
      'is no boolean.',
      'true looks for page furniture, false takes all as prose.',
    );
  if (blocks !== undefined) checkBlocks(text, blocks);
  if (kinds !== undefined) {
    const wrong = Array.isArray(kinds) ? kinds.find((kind) => !MENTION_KINDS.includes(kind)) : String(kinds);
    if (wrong !== undefined)
      throw new SukienError(
        'E304',
        'options.kinds',
        `«${wrong}» is no list of kinds of mention.`,
        `Kinds are ${MENTION_KINDS.join(', ')}.`,
      );
  }
  if (minConfidence !== undefined && !(typeof minConfidence === 'number' && minConfidence >= 0 && minConfidence <= 1)) {
    throw new SukienError(
      'E305',
      'options.minConfidence',
      `${String(minConfidence)} is not between 0 and 1.`,
      'Leave it out to get everything.',
    );
  }
}

/** Blocks lie in the text, in order, without overlap. */
function checkBlocks(text: string, blocks: unknown): void {
  const hint = 'Write [{ kind: "title", start: 0, end: 24 }, …], or give the blocks of readHtml with its text.';
  if (!Array.isArray(blocks)) throw new SukienError('E307', 'options.blocks', 'is no list of blocks.', hint);
  let at = 0;
  blocks.forEach((block: unknown, i) => {
    const where = `options.blocks[${i}]`;
    const { kind, start, end } = (block ?? {}) as Record<string, unknown>;
    if (!BLOCK_KINDS.includes(kind as BlockKind))
      throw new SukienError(
        'E307',
        `${where}.kind`,
        `«${String(kind)}» is none.`,
        `Kinds are ${BLOCK_KINDS.join(', ')}.`,
      );
    const sound = Number.isInteger(start) && Number.isInteger(end) && (start as number) <= (end as number);
    if (!sound || (start as number) < at || (end as number) > text.length)
      throw new SukienError(
        'E307',
        where,
        `${String(start)} to ${String(end)} is out of order or outside of the text.`,
        hint,
      );
    at = end as number;
  });
}
