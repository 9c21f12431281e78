/** The options of `analyze` as a form, and the kinds as switches that are also the legend. */

import { type Analysis, type AnalyzeOptions, MENTION_KINDS, type MentionKind } from 'sukien';
import { kindLabel } from 'sukien/render';
import { byId, element } from './elements.js';
import type { Format } from './source.js';
import type { State } from './state.js';
import { word } from './words.js';

const FORMATS: readonly Format[] = ['auto', 'text', 'html'];

export class Settings {
  private readonly published = byId('published', HTMLInputElement);
  private readonly as = byId('format', HTMLSelectElement);
  private readonly page = byId('page', HTMLInputElement);
  private readonly confidence = byId('confidence', HTMLInputElement);
  private readonly value = byId('confidence-value', HTMLOutputElement);
  private readonly kinds = byId('kinds', HTMLFieldSetElement);
  private readonly hidden = new Set<MentionKind>();

  constructor(private readonly read: () => void) {
    for (const input of [this.published, this.page, this.as]) input.addEventListener('change', read);
    this.confidence.addEventListener('input', () => {
      this.value.textContent = this.confidence.value;
      read();
    });
  }

  get format(): Format {
    return FORMATS.find((format) => format === this.as.value) ?? 'auto';
  }

  translate(language: State['language']): void {
    const { format } = this;
    this.as.replaceChildren(...FORMATS.map((value) => element('option', { value }, word(value, language))));
    this.as.value = format;
  }

  /** What was chosen, as `analyze` wants it; what was left alone is left out. */
  get options(): AnalyzeOptions {
    const least = Number(this.confidence.value);
    return {
      ...(this.published.value === '' ? {} : { publishedAt: this.published.value }),
      ...(this.page.checked ? {} : { page: false }),
      ...(least === 0 ? {} : { minConfidence: least }),
      ...(this.hidden.size === 0 ? {} : { kinds: MENTION_KINDS.filter((kind) => !this.hidden.has(kind)) }),
    };
  }

  /** One switch for each kind, with how many there are. */
  show({ mentions }: Analysis, language: State['language']): void {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.kind : undefined;
    const buttons = MENTION_KINDS.map((kind) => {
      const on = !this.hidden.has(kind);
      const count = mentions.filter((mention) => mention.kind === kind).length;
      const made = element(
        'button',
        {
          type: 'button',
          class: 'kind',
          'data-kind': kind,
          'aria-pressed': String(on),
          click: () => this.toggle(kind),
        },
        kindLabel(kind, language),
        on && element('span', { class: 'count' }, ` ${count}`),
      );
      return made;
    });
    this.kinds.replaceChildren(...buttons);
    if (focused) buttons.find((button) => button.dataset.kind === focused)?.focus();
  }

  private toggle(kind: MentionKind): void {
    if (!this.hidden.delete(kind)) this.hidden.add(kind);
    this.read();
  }
}
