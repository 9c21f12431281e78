/** What `--format` knows: one entry a format. Nothing else of the command has to be told of a new one. */

import { htmlWriter, jsonWriter, ndjsonWriter, textWriter, timelineWriter } from './results.js';
import type { OpenWriter } from './targets.js';

/** One format of results. */
export interface Format {
  /** For `--help`, after the name. */
  help: string;
  /**
   * Where its results go: `stream` is the standard output or the file of `--output`; `page` the same, for one text only;
   * `folder` is the folder of `--output`.
   */
  output: 'stream' | 'page' | 'folder';
  open: OpenWriter;
}

const FORMATS = {
  text: { help: 'a report (the default)', output: 'stream', open: textWriter },
  json: { help: 'the Analysis; of several texts an array', output: 'stream', open: jsonWriter },
  ndjson: { help: 'one line a text', output: 'stream', open: ndjsonWriter },
  html: { help: 'one page, the words marked, with cards', output: 'page', open: htmlWriter },
  timeline: { help: 'the dated events of all texts as one drawing (SVG)', output: 'stream', open: timelineWriter },
} as const satisfies Readonly<Record<string, Format>>;

/** A name that `--format` takes. */
export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The format of a name, with the fields that every format has. */
export const formatOf = (name: FormatName): Format => FORMATS[name];
