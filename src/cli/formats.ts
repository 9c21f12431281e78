/** What `--format` knows: one entry a format. Nothing else of the command has to be told of a new one. */

import {
  annotationsWriter,
  bioWriter,
  bratWriter,
  conllWriter,
  csvWriter,
  graphmlWriter,
  jsonLdWriter,
  parquetWriter,
  timelineWriter,
} from './export-writers.js';
import { htmlWriter, jsonWriter, ndjsonWriter, textWriter } from './results.js';
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
  /** Each result is written by itself, whatever came before: threads may write it, and a broken file can be gone on with. */
  apart?: true;
  open: OpenWriter;
}

const FORMATS = {
  text: { help: 'a report (the default)', output: 'stream', open: textWriter },
  json: { help: 'the Analysis; of several texts an array', output: 'stream', open: jsonWriter },
  ndjson: { help: 'one line a text', output: 'stream', apart: true, open: ndjsonWriter },
  html: { help: 'one page, the words marked, with cards', output: 'page', open: htmlWriter },
  timeline: { help: 'the dated events of all texts as one drawing (SVG)', output: 'stream', open: timelineWriter },
  jsonld: { help: "all texts as one graph of linked data in schema.org's terms", output: 'stream', open: jsonLdWriter },
  annotations: { help: 'W3C Web Annotations; of several texts an array', output: 'stream', open: annotationsWriter },
  graphml: { help: 'people, bodies and events of all texts as one network', output: 'stream', open: graphmlWriter },
  conll: { help: 'tokens and nested BIO tags by sentence (CoNLL-U Plus)', output: 'stream', open: conllWriter },
  bio: { help: 'two columns: token, and tag of the outermost mention', output: 'stream', open: bioWriter },
  brat: { help: 'a .txt and an .ann for each text, and the configuration', output: 'folder', open: bratWriter },
  csv: { help: 'five tables, which Excel opens', output: 'folder', open: csvWriter },
  parquet: { help: 'the same tables; needs the package hyparquet-writer', output: 'folder', open: parquetWriter },
} as const satisfies Readonly<Record<string, Format>>;

/** A name that `--format` takes. */
export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The format of a name, with the fields that every format has. */
export const formatOf = (name: FormatName): Format => FORMATS[name];
