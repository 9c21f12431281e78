/** Tabs as the ARIA practices describe them: one stop of the Tab key, arrows between them. */

import { byId } from './elements.js';

const NAMES = ['records', 'timeline', 'entities'] as const;
export type Tab = (typeof NAMES)[number];

export class Tabs {
  shown: Tab = 'records';

  constructor(private readonly opened: (tab: Tab) => void) {
    for (const name of NAMES) {
      const tab = this.tab(name);
      // It scrolls, and may hold nothing that takes the focus.
      this.panel(name).tabIndex = 0;
      tab.addEventListener('click', () => this.open(name));
      tab.addEventListener('keydown', (event) => {
        const at = NAMES.indexOf(name);
        const last = NAMES.length - 1;
        const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
          event.key
        ];
        const next = NAMES[to ?? -1];
        if (!next) return;
        event.preventDefault();
        this.open(next);
        this.tab(next).focus();
      });
    }
  }

  tab(name: Tab): HTMLButtonElement {
    return byId(`${name}-tab`, HTMLButtonElement);
  }

  panel(name: Tab): HTMLDivElement {
    return byId(`${name}-panel`, HTMLDivElement);
  }

  open(name: Tab): void {
    this.shown = name;
    for (const other of NAMES) {
      this.tab(other).setAttribute('aria-selected', String(other === name));
      this.tab(other).tabIndex = other === name ? 0 : -1;
      this.panel(other).hidden = other !== name;
    }
    this.opened(name);
  }
}
