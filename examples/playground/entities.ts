/** Who and what the article names: each with what all its mentions say together. */

import type { Entity } from 'sukien';
import { element } from './elements.js';
import { type Actions, recordsAt, type State } from './state.js';
import { type Word, word } from './words.js';

const GROUPS: readonly (readonly [Entity['kind'], Word])[] = [
  ['person', 'people'],
  ['organization', 'bodies'],
  ['location', 'places'],
  ['document', 'documents'],
  ['event', 'occasions'],
];

const details = (entity: Entity, { reading, language }: State): string => {
  const nameOf = (body: string) => reading.analysis.entities.find(({ id }) => id === body)?.name ?? body;
  const offices = (entity.offices ?? []).map(({ head, organization, status }) =>
    [status === 'current' ? '' : word(status, language), head, organization === undefined ? '' : nameOf(organization)]
      .filter(Boolean)
      .join(' '),
  );
  const parent = entity.parent === undefined ? [] : [nameOf(entity.parent)];
  const codes = entity.kind === 'document' && entity.code !== undefined ? [entity.code] : [];
  return [...(entity.ranks ?? []), ...(entity.degrees ?? []), ...offices, ...parent, ...codes].join(' · ');
};

const item = (entity: Entity, state: State, actions: Actions): HTMLElement => {
  const { reading } = state;
  const mentions = entity.mentions.flatMap((id) => reading.mentions.get(id) ?? []);
  const [first] = mentions;
  const point = () => actions.light(mentions, [...new Set(mentions.flatMap((mention) => recordsAt(reading, mention)))]);
  const told = details(entity, state);
  return element(
    'li',
    { pointerenter: point, focusin: point, pointerleave: () => actions.light([], []) },
    element(
      'button',
      { type: 'button', class: 'words', click: () => first && actions.choose({ mention: first.id }) },
      entity.name,
    ),
    mentions.length > 1 && element('span', { class: 'faint' }, ` ×${mentions.length}`),
    told !== '' && element('span', { class: 'details' }, told),
  );
};

/** The lists, those that have something in them. */
export const showEntities = (panel: HTMLElement, state: State, actions: Actions): void => {
  const groups = GROUPS.flatMap(([kind, label]) => {
    const found = state.reading.analysis.entities.filter((entity) => entity.kind === kind);
    if (found.length === 0) return [];
    const heading = element(
      'h3',
      {},
      element('mark', { 'data-kind': kind }, word(label, state.language)),
      ` ${found.length}`,
    );
    return [
      element(
        'section',
        {},
        heading,
        element('ul', { class: 'entities' }, ...found.map((entity) => item(entity, state, actions))),
      ),
    ];
  });
  if (groups.length > 0) panel.replaceChildren(...groups);
  else panel.replaceChildren(element('p', { class: 'faint' }, word('nobody', state.language)));
};
