/**
 * Marked articles: `⟦kind:id|text⟧` nests as mentions nest, `⟦trigger:id|text⟧` marks what evokes an event. Compiled they
 * are a text and offsets into it, in the terms of an `Analysis`.
 */
import type { Block, BlockKind, MentionKind, Span } from '../../src/types.js';

/** A record of a marked article; `mention`, `time`, `place` and `trigger` are ids of marks. */
export interface MarkedEvent {
  id: string;
  type: string;
  trigger: string;
  status?: string;
  time?: string;
  place?: string;
  parent?: string;
  arguments?: { role: string; mention?: string; text?: string }[];
}

/** A file `*.gold.json`. */
export interface MarkedFile {
  id: string;
  publishedAt?: string;
  marked: string;
  attributes?: Record<string, Record<string, unknown>>;
  clusters?: string[][];
  events?: MarkedEvent[];
  /** Kind and first words of each block, in order. */
  blocks?: [BlockKind, string][];
}

interface Mark extends Span {
  kind: MentionKind | 'trigger';
  id: string;
}

export interface MarkedArticle {
  text: string;
  marks: Mark[];
  blocks: Block[];
  /** What is wrong with the file, a line each; nothing in a good one. */
  faults: string[];
}

const OPENING = /⟦([a-z]+):([A-Za-z0-9_-]+)\|/y;

/** Takes the marks out of a text; what is wrong with them is told and not thrown, so that a test can list it all. */
export function takeMarks(marked: string): Pick<MarkedArticle, 'text' | 'marks' | 'faults'> {
  const marks: Mark[] = [];
  const faults: string[] = [];
  const open: Mark[] = [];
  let text = '';
  for (let i = 0; i < marked.length; ) {
    OPENING.lastIndex = i;
    const head = OPENING.exec(marked);
    if (head) {
      open.push({ kind: head[1] as Mark['kind'], id: head[2] ?? '', start: text.length, end: -1 });
      i += head[0].length;
      continue;
    }
    const character = marked[i] ?? '';
    if (character === '⟧') {
      const mark = open.pop();
      if (mark) marks.push({ ...mark, end: text.length });
      else faults.push(`stray ⟧ before «${marked.slice(i + 1, i + 20)}»`);
    } else {
      if (character === '⟦') faults.push(`bad mark «${marked.slice(i, i + 20)}»`);
      text += character;
    }
    i += 1;
  }
  faults.push(...open.map(({ id }) => `${id} is never closed`));
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end), faults };
}

/** Blocks by their first words, each up to the next. */
function placeBlocks(text: string, blocks: [BlockKind, string][], faults: string[]): Block[] {
  const placed: Block[] = [];
  let from = 0;
  for (const [kind, first] of blocks) {
    const start = text.indexOf(first, from);
    if (start < 0) {
      faults.push(`block «${first}» is not found in order`);
      continue;
    }
    const before = placed.at(-1);
    if (before) before.end = start;
    placed.push({ kind, start, end: text.length });
    from = start + 1;
  }
  return placed;
}

/**
 * Compiles a marked article and checks it against what the library knows.
 *
 * @param kinds kinds of mention that may be marked
 * @param roles roles of each event type
 */
export function compileMarked(
  file: MarkedFile,
  kinds: readonly string[],
  roles: ReadonlyMap<string, readonly string[]>,
): MarkedArticle {
  const { text, marks, faults } = takeMarks(file.marked);
  const byId = new Map<string, Mark>();
  for (const mark of marks) {
    const words = text.slice(mark.start, mark.end);
    if (byId.has(mark.id)) faults.push(`id ${mark.id} is used twice`);
    if (mark.kind !== 'trigger' && !kinds.includes(mark.kind))
      faults.push(`${mark.id} is of unknown kind ${mark.kind}`);
    if (words === '' || words !== words.trim()) faults.push(`${mark.id} is empty or padded: «${words}»`);
    byId.set(mark.id, mark);
  }
  const mention = (id: string | undefined, where: string): void => {
    const mark = id === undefined ? undefined : byId.get(id);
    if (id !== undefined && (!mark || mark.kind === 'trigger')) faults.push(`${where} names no mention: ${id}`);
  };
  for (const id of Object.keys(file.attributes ?? {})) mention(id, 'attributes');
  for (const id of (file.clusters ?? []).flat()) mention(id, 'a cluster');

  const events = file.events ?? [];
  for (const event of events) {
    const where = `event ${event.id} (${event.type})`;
    if (byId.get(event.trigger)?.kind !== 'trigger') faults.push(`${where} has no trigger ${event.trigger}`);
    if (!roles.has(event.type)) faults.push(`${where} is of unknown type`);
    if (event.parent && !events.some(({ id }) => id === event.parent))
      faults.push(`${where} has no parent ${event.parent}`);
    mention(event.time, where);
    mention(event.place, where);
    for (const { role, mention: id, text: words } of event.arguments ?? []) {
      if (!roles.get(event.type)?.includes(role)) faults.push(`${where} has no role ${role}`);
      if (id === undefined && !(words && text.includes(words))) faults.push(`${where}: «${words}» is not in the text`);
      mention(id, where);
    }
  }
  return { text, marks, blocks: placeBlocks(text, file.blocks ?? [], faults), faults };
}
