/** What was read, as files: made here, sent nowhere. */

import { type TableName, toCsv } from 'sukien/exports';
import { renderHtml, renderTimeline } from 'sukien/render';
import { element } from './elements.js';
import type { State } from './state.js';
import { type Word, word } from './words.js';

interface Format {
  /** What the file is called behind the day of the article. */
  name: string;
  label: Word;
  type: string;
  write(state: State): string;
}

const table = (name: TableName, label: Word): Format => ({
  name: `-${name}.csv`,
  label,
  type: 'text/csv',
  write: ({ reading, language }) => toCsv(reading.analysis, { language })[name],
});

const FORMATS: readonly Format[] = [
  {
    name: '.json',
    label: 'json',
    type: 'application/json',
    write: ({ reading }) => JSON.stringify(reading.analysis, null, 2),
  },
  table('mentions', 'csvMentions'),
  table('entities', 'csvEntities'),
  table('records', 'csvRecords'),
  table('arguments', 'csvArguments'),
  {
    name: '.html',
    label: 'report',
    type: 'text/html',
    write: ({ reading, language }) => renderHtml(reading.analysis, { language }),
  },
  {
    name: '.svg',
    label: 'drawing',
    type: 'image/svg+xml',
    write: ({ reading, language }) => renderTimeline(reading.analysis, { language }),
  },
];

const save = ({ name, type, write }: Format, state: State): void => {
  const address = URL.createObjectURL(new Blob([write(state)], { type: `${type};charset=utf-8` }));
  const day = (state.reading.analysis.article.publishedAt ?? '').slice(0, 10);
  element('a', { href: address, download: `sukien${day === '' ? '' : `-${day}`}${name}` }).click();
  // The browser has taken hold of the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

export const showDownloads = (place: HTMLElement, state: State): void => {
  place.replaceChildren(
    element('span', { class: 'faint' }, `${word('downloads', state.language)}:`),
    ...FORMATS.map((format) =>
      element(
        'button',
        { type: 'button', 'data-format': format.name, click: () => save(format, state) },
        word(format.label, state.language),
      ),
    ),
  );
};
