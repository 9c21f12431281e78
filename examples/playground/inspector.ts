/** What lies behind the thing that was chosen: its fields, its records, and the rules and entries that found it. */

import { type EventRecord, explain, type Mention, type Span } from 'sukien';
import { kindLabel, statusLabel } from 'sukien/render';
import { element } from './elements.js';
import { recordLabel } from './records.js';
import { type Actions, recordsAt, type State } from './state.js';
import { type Word, word } from './words.js';

/** Fields that every mention has, and that are shown otherwise. */
const COMMON = new Set(['id', 'kind', 'text', 'start', 'end', 'entity', 'confidence', 'full']);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Ids become what they stand for; all else is shown as it stands in the data. */
const shownValue = (value: unknown, { reading }: State, actions: Actions): Node | string => {
  if (Array.isArray(value))
    return element(
      'span',
      {},
      ...value.flatMap((one, i) => [i === 0 ? '' : ', ', shownValue(one, { reading } as State, actions)]),
    );
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, told]) => `${key} ${told}`)
      .join(', ');
  const text = String(value);
  const mention = /^m\d+$/.test(text) ? reading.mentions.get(text) : undefined;
  if (mention) return link(oneLine(mention.text), () => actions.choose({ mention: text }));
  return (/^e\d+$/.test(text) ? reading.analysis.entities.find(({ id }) => id === text)?.name : undefined) ?? text;
};

const link = (text: string, click: () => void): HTMLElement =>
  element('button', { type: 'button', class: 'words', click }, text);

const fieldsOf = (mention: Mention, state: State, actions: Actions): HTMLElement => {
  const rows = Object.entries(mention)
    .filter(
      ([name, value]) => !COMMON.has(name) && value !== undefined && !(Array.isArray(value) && value.length === 0),
    )
    .flatMap(([name, value]) => [
      element('dt', {}, element('code', {}, name)),
      element('dd', {}, shownValue(value, state, actions)),
    ]);
  return element('dl', { class: 'fields' }, ...rows);
};

const list = (label: Word, items: readonly Node[], { language }: State): HTMLElement | false =>
  items.length > 0 &&
  element(
    'p',
    { class: 'listed' },
    element('b', {}, `${word(label, language)}: `),
    ...items.flatMap((item, i) => (i === 0 ? [item] : [' · ', item])),
  );

/** Other words for the same thing, in the order of the text. */
const siblings = (mention: Mention, { reading }: State, actions: Actions): Node[] => {
  const entity = reading.analysis.entities.find(({ id }) => id === mention.entity);
  if (!entity || entity.mentions.length < 2) return [];
  return entity.mentions.flatMap((id) => {
    const other = reading.mentions.get(id);
    if (!other) return [];
    return id === mention.id
      ? [element('span', {}, oneLine(other.text))]
      : [link(oneLine(other.text), () => actions.choose({ mention: id }))];
  });
};

const recordLinks = (span: Span, state: State, actions: Actions): Node[] =>
  recordsAt(state.reading, span).flatMap((id) => {
    const record = state.reading.records.get(id);
    if (!record) return [];
    return [
      link(`${state.reading.numbers.get(id)} ${recordLabel(record, state.language)}`, () =>
        actions.choose({ record: id }),
      ),
    ];
  });

const why = (at: Span, { reading, language }: State): Node[] => [
  element('h4', {}, word('why', language)),
  element(
    'pre',
    { lang: 'vi', tabindex: 0, role: 'group', 'aria-label': word('why', language) },
    explain(reading.analysis.text, { start: at.start, end: at.end }, reading.options),
  ),
];

const aboutMention = (mention: Mention, state: State, actions: Actions): (Node | false)[] => [
  element(
    'h3',
    {},
    element('mark', { 'data-kind': mention.kind }, kindLabel(mention.kind, state.language)),
    element('q', { lang: 'vi' }, oneLine(mention.text)),
  ),
  element(
    'p',
    { class: 'faint' },
    `${mention.start}–${mention.end} · ${word('confidence', state.language)} ${Math.round(mention.confidence * 100)}%`,
  ),
  fieldsOf(mention, state, actions),
  list('mentioned', siblings(mention, state, actions), state),
  list('inRecords', recordLinks(mention, state, actions), state),
  ...why(mention, state),
];

const aboutRecord = (record: EventRecord, state: State): (Node | false)[] => {
  const { text } = state.reading.analysis;
  const quotes = record.evidence.map(({ start, end, trigger }) =>
    element(
      'blockquote',
      { lang: 'vi' },
      text.slice(start, trigger.start),
      element('b', {}, text.slice(trigger.start, trigger.end)),
      text.slice(trigger.end, end),
    ),
  );
  return [
    element(
      'h3',
      {},
      element('span', { class: 'number' }, String(state.reading.numbers.get(record.id))),
      recordLabel(record, state.language),
      element('span', { class: 'status' }, statusLabel(record.status, state.language)),
    ),
    element('h4', {}, word('told', state.language)),
    ...quotes,
    ...why(record.trigger, state),
  ];
};

/** Shows what was chosen, or hides the place for it. */
export const showInspector = (panel: HTMLElement, state: State, actions: Actions): void => {
  const { choice, reading, language } = state;
  const mention = choice && 'mention' in choice ? reading.mentions.get(choice.mention) : undefined;
  const record = choice && 'record' in choice ? reading.records.get(choice.record) : undefined;
  panel.hidden = !mention && !record;
  if (panel.hidden) {
    panel.replaceChildren();
    return;
  }
  const close = element(
    'button',
    { type: 'button', class: 'close', 'aria-label': word('close', language), click: () => actions.choose(undefined) },
    '×',
  );
  const parts = mention ? aboutMention(mention, state, actions) : record ? aboutRecord(record, state) : [];
  panel.replaceChildren(close, ...parts.filter((part): part is Node => part !== false));
  panel.scrollTop = 0;
};
