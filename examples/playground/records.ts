/** The records as cards: who, what, when, where; each filler leads to its words. */

import type { EventRecord, Span } from 'sukien';
import { actLabel, roleLabel, statusLabel, typeLabel } from 'sukien/render';
import { element } from './elements.js';
import type { Actions, Choice, State } from './state.js';
import { word } from './words.js';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const recordLabel = ({ type, act }: EventRecord, language: State['language']): string =>
  typeLabel(type, language) + (act === undefined ? '' : ` (${actLabel(act, language)})`);

/** Words that lead to their place in the article. */
const filler = (text: string, span: Span, choice: Choice, actions: Actions): HTMLElement => {
  const point = () => actions.light([span], []);
  return element(
    'button',
    { type: 'button', class: 'words', click: () => actions.choose(choice), pointerenter: point, focus: point },
    oneLine(text),
  );
};

/** One row of a card. */
const row = (label: string, values: readonly (Node | string)[]): Node[] => [
  element('dt', {}, label),
  element('dd', {}, ...values.flatMap((value, index) => (index === 0 ? [value] : ['; ', value]))),
];

const roleRows = (record: EventRecord, { reading, language }: State, actions: Actions): Node[] => {
  const roles = new Map<string, EventRecord['arguments']>();
  for (const argument of record.arguments) roles.set(argument.role, [...(roles.get(argument.role) ?? []), argument]);
  return [...roles].flatMap(([role, fillers]) =>
    row(
      roleLabel(record.type, role, language),
      fillers.map((argument) => {
        const entity = reading.analysis.entities.find(({ id }) => id === argument.entity);
        const choice = argument.mention ? { mention: argument.mention } : { record: record.id };
        const made = filler(argument.text, argument, choice, actions);
        if (!entity || oneLine(argument.text).includes(entity.name)) return made;
        return element('span', {}, made, ' ', element('span', { class: 'faint' }, `(${entity.name})`));
      }),
    ),
  );
};

const settingRows = (record: EventRecord, { reading, language }: State, actions: Actions): Node[] => {
  const told = (label: 'time' | 'place', value: string | undefined, id: string | undefined, inherited?: boolean) => {
    const mention = reading.mentions.get(id ?? '');
    const words = mention ? filler(mention.text, mention, { mention: mention.id }, actions) : undefined;
    const shown = value !== undefined && oneLine(mention?.text ?? '') !== value;
    const parts = [
      ...(words ? [words] : []),
      ...(shown ? [element('span', { class: words ? 'value' : '' }, `${words ? ' ' : ''}${value}`)] : []),
      ...(inherited ? [element('span', { class: 'faint' }, ` (${word('inherited', language)})`)] : []),
    ];
    return parts.length === 0 ? [] : row(word(label, language), [element('span', {}, ...parts)]);
  };
  const { time, place } = record;
  return [
    ...(time ? told('time', time.value, time.mention, time.inherited) : []),
    ...(place ? told('place', place.name, place.mention, place.inherited) : []),
  ];
};

const card = (record: EventRecord, state: State, actions: Actions): HTMLElement => {
  const { reading, language } = state;
  const spans = reading.words.get(record.id) ?? [];
  const point = () => actions.light(spans, [record.id]);
  const parent = reading.records.get(record.parent ?? '');
  return element(
    'li',
    {
      class: 'card',
      'data-id': record.id,
      'data-status': record.status,
      pointerenter: point,
      focusin: point,
      pointerleave: () => actions.light([], []),
    },
    element(
      'h3',
      {},
      element(
        'button',
        { type: 'button', class: 'title', click: () => actions.choose({ record: record.id }) },
        element('span', { class: 'number' }, String(reading.numbers.get(record.id))),
        recordLabel(record, language),
      ),
      record.status !== 'occurred' && element('span', { class: 'status' }, statusLabel(record.status, language)),
    ),
    element(
      'p',
      { class: 'told' },
      '“',
      filler(record.trigger.text, record.trigger, { record: record.id }, actions),
      '”',
      element('span', { class: 'faint' }, ` · ${word('confidence', language)} ${Math.round(record.confidence * 100)}%`),
      parent && element('span', { class: 'faint' }, ` · ${word('within', language)} ${reading.numbers.get(parent.id)}`),
    ),
    element('dl', {}, ...roleRows(record, state, actions), ...settingRows(record, state, actions)),
  );
};

/** All cards, in the order of the article. */
export const showRecords = (panel: HTMLElement, state: State, actions: Actions): void => {
  const { events } = state.reading.analysis;
  if (events.length === 0) panel.replaceChildren(element('p', { class: 'faint' }, word('nothing', state.language)));
  else
    panel.replaceChildren(element('ol', { class: 'cards' }, ...events.map((record) => card(record, state, actions))));
};
