/** People, bodies and documents as the page shows them: what is told of each, where, and what part each takes in what. */

import type { Analysis, Entity, Mention, Span } from '../types.js';
import { oneLine } from './display.js';
import { type Language, roleLabel } from './labels.js';
import { type Ids, isWithin } from './records.js';

/** A role that an entity has, with the numbers of the records in which it has it. */
interface Part {
  label: string;
  records: number[];
}

/** One entity, ready to be laid out. */
export interface EntityView {
  /** 1, 2, 3 … over all lists of a page. */
  number: number;
  entity: Entity;
  /** Other names and short forms. */
  aliases: string[];
  /** Every place where it is named. */
  mentions: Span[];
  /** The fullest words that it was read from, where they say more than a name. */
  words?: string;
  parts: Part[];
}

const isTold = (mention: Mention | undefined): mention is Mention => mention !== undefined;

/** A name with its rank and offices, a document with its issuer and subject: the longest that is told. */
const wordsOf = (mentions: readonly Mention[], text: string): string | undefined => {
  const told = mentions
    .map((mention) => (mention.kind === 'person' || mention.kind === 'document' ? mention.full : undefined))
    .filter((span): span is Span => isWithin(span, text))
    .map(({ start, end }) => oneLine(text.slice(start, end)));
  const longest = told.reduce((kept, words) => (words.length > kept.length ? words : kept), '');
  return mentions.some((mention) => oneLine(mention.text) === longest) || longest === '' ? undefined : longest;
};

/** The parts that each entity takes, in the order of the records. */
const partsOf = ({ events }: Analysis, language: Language): Map<string, Map<string, Set<number>>> => {
  const parts = new Map<string, Map<string, Set<number>>>();
  events.forEach(({ type, arguments: fillers }, index) => {
    for (const { role, entity } of fillers) {
      if (entity === undefined) continue;
      const own = parts.get(entity) ?? new Map<string, Set<number>>();
      const label = oneLine(roleLabel(type, role, language));
      own.set(label, (own.get(label) ?? new Set()).add(index + 1));
      parts.set(entity, own);
    }
  });
  return parts;
};

/** The entities that have a card, in the order of the page's lists. */
export const entityViews = (analysis: Analysis, ids: Ids, language: Language): EntityView[] => {
  const parts = partsOf(analysis, language);
  return (['person', 'organization', 'document'] as const)
    .flatMap((kind) => analysis.entities.filter((entity) => entity.kind === kind))
    .map((entity, index): EntityView => {
      const mentions = entity.mentions.map((id) => ids.mentions.get(id)).filter(isTold);
      const words = wordsOf(mentions, analysis.text);
      return {
        number: index + 1,
        entity,
        aliases: entity.aliases.map(oneLine),
        mentions,
        ...(words === undefined ? {} : { words }),
        parts: [...(parts.get(entity.id) ?? [])].map(([label, records]) => ({ label, records: [...records] })),
      };
    });
};
