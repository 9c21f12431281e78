import type { PackedLexicon } from '../../src/lexicon/packed.js';

/**
 * The lexicon in modules, so that a sub-path carries only the lists that it asks: `sukien/times` the first, `sukien/documents`
 * and `sukien/quantities` the first three, the whole library all of them. What no part names is in the last, `others`.
 */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  counting: ['word', 'numberword', 'approximator', 'timeword', 'feast', 'unit', 'classifier'],
  citations: ['doctype', 'issuercode', 'knowndocument', 'law', 'provisionword'],
  bodies: [
    ...['organization', 'orghead', 'field', 'place', 'placehead', 'province', 'district', 'country'],
    ...['office', 'role', 'rank', 'degree', 'award', 'eventhead', 'campaignhead', 'campaignword', 'honorific'],
    // words that modify an office, and words that end an open tail
    ...['former', 'acting', 'deputy', 'manner', 'alias', 'short-form', 'topic', 'stop', 'agent', 'passive', 'planned'],
    ...['ongoing', 'occurred', 'negated', 'place-prep', 'purpose', 'subordinator', 'beneficiary', 'plural', 'about'],
  ],
};

/** The kinds of a lexicon, part by part. */
export function partsOf(packed: PackedLexicon): Map<string, PackedLexicon> {
  const partOf = new Map(Object.entries(PARTS).flatMap(([part, kinds]) => kinds.map((kind) => [kind, part] as const)));
  const parts = new Map<string, PackedLexicon>([...Object.keys(PARTS), 'others'].map((part) => [part, []]));
  for (const kind of packed) {
    const part = partOf.get(kind[0]) ?? 'others';
    parts.set(part, [...(parts.get(part) ?? []), kind]);
  }
  return parts;
}
