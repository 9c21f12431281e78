/** The article with its words marked: nested as mentions nest, numbered at the triggers of records, walked by arrow keys. */

import type { Block, Mention, Span } from 'sukien';
import { blockLabel, kindLabel } from 'sukien/render';
import { element } from './elements.js';
import { type Actions, type Reading, recordsAt, type State } from './state.js';

/** A text node of the page and where its text begins in the article. */
interface Piece {
  node: Text;
  start: number;
}

/** A trigger of one or more records. */
interface Trigger extends Span {
  records: string[];
}

/** The blocks in order; what no block covers is shown as paragraphs, line by line. */
const stretches = ({ text, article }: Reading['analysis']): Block[] => {
  const found: Block[] = [];
  let at = 0;
  const uncovered = (to: number) => {
    for (const line of text.slice(at, to).matchAll(/[^\n\r]+/g))
      if (line[0].trim() !== '')
        found.push({ kind: 'paragraph', start: at + line.index, end: at + line.index + line[0].length });
  };
  for (const block of article.blocks) {
    uncovered(block.start);
    found.push(block);
    at = block.end;
  }
  uncovered(text.length);
  return found;
};

const triggersOf = ({ analysis }: Reading): Trigger[] => {
  const found = new Map<string, Trigger>();
  for (const record of analysis.events) {
    for (const { start, end } of [record.trigger, ...record.evidence.map((telling) => telling.trigger)]) {
      const trigger = found.get(`${start}:${end}`) ?? { start, end, records: [] };
      if (!trigger.records.includes(record.id)) trigger.records.push(record.id);
      found.set(`${start}:${end}`, trigger);
    }
  }
  return [...found.values()].sort((left, right) => left.start - right.start || left.end - right.end);
};

/** Writes one article into its element, and knows where every word went. */
export class ArticleView {
  private pieces: Piece[] = [];
  private marks: HTMLElement[] = [];
  private reading: Reading | undefined;
  private triggers: Trigger[] = [];

  constructor(
    private readonly root: HTMLElement,
    private readonly actions: Actions,
    private readonly say: (words: string) => void,
  ) {
    root.addEventListener('click', (event) => this.chooseAt(event.target));
    root.addEventListener('pointerover', (event) => this.pointAt(event.target));
    root.addEventListener('pointerleave', () => actions.light([], []));
    root.addEventListener('focusin', (event) => this.pointAt(event.target));
    root.addEventListener('keydown', (event) => this.walk(event));
  }

  show({ reading, language }: State): void {
    this.reading = reading;
    this.pieces = [];
    this.marks = [];
    this.triggers = triggersOf(reading);
    const { text, mentions } = reading.analysis;
    let next = 0;
    const blocks = stretches(reading.analysis).map((block) => {
      const inside: Mention[] = [];
      for (let mention = mentions[next]; mention && mention.start < block.end; mention = mentions[++next])
        inside.push(mention);
      const body = text.slice(block.start, block.end);
      const start = block.start + body.length - body.trimStart().length;
      const end = block.start + body.trimEnd().length;
      const tag = block.kind === 'title' ? 'h2' : 'p';
      const plain = block.kind === 'title' || block.kind === 'paragraph';
      const label = plain ? undefined : blockLabel(block.kind, language);
      const made = element(tag, { 'data-block': block.kind, title: label });
      this.write(made, start, end, inside, language);
      return made;
    });
    this.root.replaceChildren(...blocks);
    const [first] = this.marks;
    if (first) first.tabIndex = 0;
  }

  /** Writes a stretch and the mentions in it, which are in order, outer before inner. */
  private write(parent: HTMLElement, start: number, end: number, inside: Mention[], language: State['language']): void {
    let at = start;
    for (let index = 0; index < inside.length; ) {
      const mention = inside[index]!;
      const within: Mention[] = [];
      for (index += 1; index < inside.length && inside[index]!.end <= mention.end; index += 1)
        within.push(inside[index]!);
      this.writePlain(parent, at, mention.start);
      const title = `${kindLabel(mention.kind, language)}: ${mention.text.replace(/\s+/g, ' ')}`;
      const mark = element('mark', { 'data-kind': mention.kind, 'data-id': mention.id, title, tabindex: -1 });
      this.marks.push(mark);
      this.write(mark, mention.start, Math.min(mention.end, end), within, language);
      parent.append(mark);
      at = Math.min(mention.end, end);
    }
    this.writePlain(parent, at, end);
  }

  /** Text without mentions, cut where triggers begin and end: these may cross mentions. */
  private writePlain(parent: HTMLElement, start: number, end: number): void {
    const cuts = this.triggers
      .flatMap((trigger) => [trigger.start, trigger.end])
      .filter((at) => start < at && at < end);
    const bounds = [...new Set([start, ...cuts, end])].sort((left, right) => left - right);
    for (let index = 0; index + 1 < bounds.length; index += 1) {
      const [from = 0, to = 0] = bounds.slice(index, index + 2);
      if (from >= to) continue;
      const node = document.createTextNode(this.reading!.analysis.text.slice(from, to));
      this.pieces.push({ node, start: from });
      const over = this.triggers.filter((trigger) => trigger.start <= from && to <= trigger.end);
      const records = [...new Set(over.flatMap((trigger) => trigger.records))];
      parent.append(
        records.length > 0 ? element('span', { class: 'trigger', 'data-records': records.join(' ') }, node) : node,
      );
      for (const trigger of over.filter((one) => one.end === to))
        parent.append(...trigger.records.map((id) => this.reference(id)));
    }
  }

  private reference(id: string): HTMLElement {
    // The number is no word of the article: it is drawn, and neither read out, found nor copied with it.
    const number = this.reading?.numbers.get(id);
    return element('sup', { class: 'ref', 'data-records': id, 'data-number': number, 'aria-hidden': 'true' });
  }

  /** Ranges of the page for stretches of the text. */
  ranges(spans: readonly Span[]): Range[] {
    return spans.flatMap(({ start, end }) =>
      this.pieces
        .filter((piece) => piece.start < end && start < piece.start + piece.node.data.length)
        .map(({ node, start: at }) => {
          const range = document.createRange();
          range.setStart(node, Math.max(0, start - at));
          range.setEnd(node, Math.min(node.data.length, end - at));
          return range;
        }),
    );
  }

  /** Brings a stretch into sight, where it is not; the style sheet says what it must stay clear of. */
  reveal(span: Span): void {
    this.ranges([span])[0]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  markOf(id: string): HTMLElement | undefined {
    return this.marks.find((mark) => mark.dataset.id === id);
  }

  private chooseAt(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const [record] = target.closest<HTMLElement>('[data-records]')?.dataset.records?.split(' ') ?? [];
    const mark = target.closest<HTMLElement>('mark');
    // A number always means its record; the words of a trigger inside a mention mean the mention.
    if (record && (!mark || target.closest('.ref'))) this.actions.choose({ record });
    else if (mark?.dataset.id) this.actions.choose({ mention: mark.dataset.id });
  }

  private pointAt(target: EventTarget | null): void {
    if (!(target instanceof Element) || !this.reading) return;
    const records = target.closest<HTMLElement>('[data-records]')?.dataset.records?.split(' ');
    const mention = this.reading.mentions.get(target.closest<HTMLElement>('mark')?.dataset.id ?? '');
    if (records && (!mention || target.closest('.ref')))
      this.actions.light(
        records.flatMap((id) => this.reading?.words.get(id) ?? []),
        records,
      );
    else if (mention) this.actions.light([mention], recordsAt(this.reading, mention));
    else this.actions.light([], []);
  }

  private walk(event: KeyboardEvent): void {
    const at = this.marks.indexOf(document.activeElement as HTMLElement);
    const last = this.marks.length - 1;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.chooseAt(this.marks[at] ?? null);
    else if (to === undefined || !this.marks[to]) return;
    else this.focus(to);
    event.preventDefault();
  }

  /** One mark alone is a stop of the Tab key: the one that was visited last. */
  private focus(index: number): void {
    for (const mark of this.marks) mark.tabIndex = -1;
    const mark = this.marks[index];
    if (!mark) return;
    mark.tabIndex = 0;
    mark.focus();
    this.say(mark.title);
  }
}
