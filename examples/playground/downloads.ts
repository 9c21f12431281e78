/** What was read, as files: made here, sent nowhere. */

import { renderHtml, renderTimeline } from 'sukien/render';
import { element } from './elements.js';
import type { State } from './state.js';
import { type Word, word } from './words.js';

interface Format {
  label: string | Word;
  ending: string;
  type: string;
  write(state: State): string;
}

const FORMATS: readonly Format[] = [
  {
    label: 'JSON',
    ending: 'json',
    type: 'application/json',
    write: ({ reading }) => JSON.stringify(reading.analysis, null, 2),
  },
  {
    label: 'report',
    ending: 'html',
    type: 'text/html',
    write: ({ reading, language }) => renderHtml(reading.analysis, { language }),
  },
  {
    label: 'drawing',
    ending: 'svg',
    type: 'image/svg+xml',
    write: ({ reading, language }) => renderTimeline(reading.analysis, { language }),
  },
];

const isWord = (label: string): label is Word => label === 'report' || label === 'drawing';

const save = ({ ending, type, write }: Format, state: State): void => {
  const address = URL.createObjectURL(new Blob([write(state)], { type: `${type};charset=utf-8` }));
  const name = (state.reading.analysis.article.publishedAt ?? '').slice(0, 10);
  element('a', { href: address, download: `sukien${name === '' ? '' : `-${name}`}.${ending}` }).click();
  // The browser has taken hold of the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

export const showDownloads = (place: HTMLElement, state: State): void => {
  place.replaceChildren(
    element('span', { class: 'faint' }, `${word('downloads', state.language)}:`),
    ...FORMATS.map((format) => {
      const name = isWord(format.label) ? word(format.label, state.language) : format.label;
      return element(
        'button',
        { type: 'button', 'data-format': format.ending, click: () => save(format, state) },
        name,
      );
    }),
  );
};
