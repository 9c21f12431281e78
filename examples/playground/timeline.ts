/** The drawing of `renderTimeline`, put into the page; its headings lead to the cards. */

import { renderTimeline } from 'sukien/render';
import type { Actions, State } from './state.js';

/** Trusted Types, where the browser has them: the one string that becomes elements is a drawing of our own. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): { createHTML(markup: string): string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('sukien', { createHTML: (markup) => markup }) ?? {
  createHTML: (markup: string) => markup,
};

/** The dated records as a drawing that is as wide as its place. */
export const showTimeline = (panel: HTMLElement, { reading, language }: State, actions: Actions): void => {
  const svg = renderTimeline(reading.analysis, {
    language,
    inline: true,
    width: panel.clientWidth || 400,
    link: ({ id }) => `#${id}`,
  });
  const drawing = new DOMParser().parseFromString(policy.createHTML(svg), 'image/svg+xml').documentElement;
  const idOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest('[data-id]')?.getAttribute('data-id') : undefined;
  const point = (event: Event) => {
    const id = idOf(event);
    if (id) actions.light(reading.words.get(id) ?? [], [id]);
  };
  drawing.addEventListener('pointerover', point);
  drawing.addEventListener('focusin', point);
  drawing.addEventListener('click', (event) => {
    const id = idOf(event);
    if (!id) return;
    event.preventDefault();
    actions.choose({ record: id });
  });
  panel.replaceChildren(document.adoptNode(drawing));
};
