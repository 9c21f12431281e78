/** What holds of every analysis of every text. */
import { expect } from 'vitest';
import { clean } from '../../src/text/fold.js';
import type { Analysis, Mention, Span } from '../../src/types.js';

const BLOCKS = new Set(['title', 'lede', 'dateline', 'paragraph', 'caption', 'image', 'byline', 'related', 'chrome']);

const isSpan = (value: object): value is Span & { text?: unknown } =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';

/** Every object in a value, with the way that leads to it. */
function* objectsOf(value: unknown, path = ''): Generator<[path: string, value: object]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, value];
  for (const [key, inner] of Object.entries(value)) yield* objectsOf(inner, `${path}.${key}`);
}

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

/** All that is wrong with an analysis, a line each, so that a failing test shows it all. */
function faultsOf(analysis: Analysis, text: string): string[] {
  const faults: string[] = [];
  const wrong = (fault: boolean, what: string): void => {
    if (fault) faults.push(what);
  };
  wrong(analysis.text !== text, 'the text is not the one that was given');
  checkSpans(analysis, text, wrong);
  checkMentions(analysis, text, wrong);
  checkEntities(analysis, wrong);
  checkEvents(analysis, wrong);
  checkOrder('block', analysis.article.blocks, wrong);
  checkOrder('sentence', analysis.sentences, wrong);
  checkOrder('related headline', analysis.article.related, wrong);
  for (const { kind } of analysis.article.blocks) wrong(!BLOCKS.has(kind), `a block of kind ${kind}`);
  for (const { code, message } of analysis.notes) wrong(!code || !message, 'a note without code or message');
  return faults;
}

type Report = (fault: boolean, what: string) => void;

function checkSpans(analysis: Analysis, text: string, wrong: Report): void {
  for (const [path, value] of objectsOf(analysis)) {
    if (Array.isArray(value)) {
      wrong(value.includes(undefined), `${path} holds undefined`);
    } else if (isSpan(value)) {
      const { start, end } = value;
      const inside =
        Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
      wrong(!inside, `${path} is ${start} … ${end}`);
      wrong(
        typeof value.text === 'string' && value.text !== text.slice(start, end),
        `${path}.text is not what it covers`,
      );
      wrong(splitsPair(text, start) || splitsPair(text, end), `${path} splits a surrogate pair`);
    }
    if ('confidence' in value) {
      const { confidence } = value;
      wrong(
        !(typeof confidence === 'number' && confidence >= 0 && confidence <= 1),
        `${path}.confidence is ${String(confidence)}`,
      );
    }
  }
}

function checkOrder(what: string, spans: readonly Span[], wrong: Report): void {
  spans.forEach((span, i) => {
    const before = spans[i - 1];
    wrong(before !== undefined && before.end > span.start, `${what} ${i} begins before the end of the one before it`);
  });
}

/** Ids that a mention names, with the kind that they must have. */
function linksOf(mention: Mention): [id: string | undefined, kind: string, name: string][] {
  switch (mention.kind) {
    case 'person':
      return [
        [mention.rank, 'rank', 'rank'],
        [mention.degree, 'degree', 'degree'],
        ...mention.positions.map((id): [string, string, string] => [id, 'position', 'positions']),
      ];
    case 'position':
      return [[mention.organization, 'organization', 'organization']];
    case 'organization':
      return [[mention.parent, 'organization', 'parent']];
    case 'location':
      return [[mention.within, 'location', 'within']];
    default:
      return [];
  }
}

function checkMentions({ mentions, entities }: Analysis, text: string, wrong: Report): void {
  const byId = new Map(mentions.map((m) => [m.id, m]));
  const persons = new Set(entities.filter((e) => e.kind === 'person').map((e) => e.id));
  wrong(byId.size !== mentions.length, 'two mentions have one id');
  const open: Mention[] = [];
  let last = 0;
  mentions.forEach((mention, i) => {
    const { id, kind, start, end } = mention;
    const where = `${id} (${kind} «${mention.text}»)`;
    const before = mentions[i - 1];
    const number = Number(/^m(\d+)$/.exec(id)?.[1]);
    wrong(!(number > last), `${where} does not go on with the ids`);
    last = number;
    wrong(
      before !== undefined && (before.start > start || (before.start === start && before.end < end)),
      `${where} is out of order`,
    );
    while (open.length && (open.at(-1) as Mention).end <= start) open.pop();
    const outer = open.at(-1);
    wrong(outer !== undefined && outer.end < end, `${where} crosses ${outer?.id} (${outer?.kind} «${outer?.text}»)`);
    open.push(mention);
    wrong(mention.text !== mention.text.trim(), `${where} is padded`);
    if ('full' in mention)
      wrong(mention.full.start > start || mention.full.end < end, `${where} is not inside its full span`);
    for (const [link, wanted, name] of linksOf(mention)) {
      wrong(
        link !== undefined && byId.get(link)?.kind !== wanted,
        `${where}.${name} names ${link}, which is no ${wanted}`,
      );
    }
    if (mention.kind === 'position')
      wrong(mention.refersTo !== undefined && !persons.has(mention.refersTo), `${where}.refersTo names no person`);
    wrong(kind === 'person' && mention.name === '' && clean(text.slice(start, end)) !== '', `${where} has no name`);
  });
}

function checkEntities({ mentions, entities }: Analysis, wrong: Report): void {
  const byId = new Map(mentions.map((m) => [m.id, m]));
  wrong(new Set(entities.map((e) => e.id)).size !== entities.length, 'two entities have one id');
  for (const entity of entities) {
    wrong(entity.mentions.length === 0, `${entity.id} has no mention`);
    wrong(new Set(entity.mentions).size !== entity.mentions.length, `${entity.id} has a mention twice`);
    const own = entity.mentions.map((id) => byId.get(id));
    own.forEach((mention, i) => {
      wrong(mention?.entity !== entity.id, `${entity.id} has ${entity.mentions[i]}, which is not its own`);
      wrong(mention?.kind !== entity.kind, `${entity.id} (${entity.kind}) has a ${mention?.kind}`);
      wrong((own[i - 1]?.start ?? 0) > (mention?.start ?? 0), `${entity.id} has its mentions out of order`);
    });
    wrong(
      entity.name === '' || entity.aliases.includes(entity.name),
      `${entity.id} has no name, or has it as an alias too`,
    );
  }
  const known = new Set(entities.map((e) => e.id));
  for (const { id, entity } of mentions)
    wrong(entity !== undefined && !known.has(entity), `${id}.entity names ${entity}`);
}

function checkEvents({ mentions, entities, events }: Analysis, wrong: Report): void {
  const byId = new Map(mentions.map((m) => [m.id, m]));
  const eventsById = new Map(events.map((e) => [e.id, e]));
  const known = new Set(entities.map((e) => e.id));
  wrong(eventsById.size !== events.length, 'two events have one id');
  for (const event of events) {
    const where = `${event.id} (${event.type} «${event.trigger.text}»)`;
    wrong(event.evidence.length === 0, `${where} has no evidence`);
    const first = event.evidence[0]?.trigger;
    wrong(
      first?.start !== event.trigger.start || first?.end !== event.trigger.end,
      `${where}: its trigger is not that of its fullest telling`,
    );
    for (const { start, end, trigger } of event.evidence) {
      wrong(trigger.start < start || trigger.end > end, `${where}: a trigger outside its evidence`);
    }
    for (const { role, mention: id, entity, start, end } of event.arguments) {
      const mention = id === undefined ? undefined : byId.get(id);
      wrong(id !== undefined && !mention, `${where}.${role} names ${id}`);
      wrong(
        mention !== undefined && (mention.start !== start || mention.end !== end),
        `${where}.${role} does not stand where ${id} stands`,
      );
      wrong(entity !== undefined && !known.has(entity), `${where}.${role} names ${entity}`);
    }
    for (const [name, id] of [
      ['time', event.time?.mention],
      ['place', event.place?.mention],
    ] as const) {
      wrong(id !== undefined && !byId.has(id), `${where}.${name} names ${id}`);
    }
    const above = new Set<string>([event.id]);
    for (let parent = event.parent; parent !== undefined; parent = eventsById.get(parent)?.parent) {
      wrong(!eventsById.has(parent), `${where}: no parent ${parent}`);
      wrong(above.has(parent), `${where}: its parents go in a circle`);
      if (above.has(parent)) break;
      above.add(parent);
    }
    wrong(event.act !== undefined && event.type !== 'statement', `${where} has an act`);
  }
}

/** Fails with every fault of an analysis. */
export function expectSound(analysis: Analysis, text: string): void {
  expect(faultsOf(analysis, text)).toEqual([]);
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
}

/** An analysis without what depends on the spelling: offsets become the words that they cover, and those are cleaned. */
export function shown(analysis: Analysis): unknown {
  const { text } = analysis;
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [
      key,
      key === 'text' ? clean(String(inner)) : convert(inner),
    ]);
    const rest = Object.fromEntries(entries) as Record<string, unknown>;
    if (!isSpan(value)) return rest;
    const { start: _start, end: _end, ...others } = rest;
    return { ...others, covers: clean(text.slice(value.start, value.end)) };
  };
  return convert(analysis);
}
