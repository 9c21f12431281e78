/** Writers of the formats of other programs. */

import { SukienError } from '../errors.js';
import { type IdentifiedAnalysis, uniqueNames } from '../exports/articles.js';
import { toBrat } from '../exports/brat.js';
import { type BratTypes, bratConfigurationOf, bratTypes } from '../exports/brat-configuration.js';
import { toConll } from '../exports/conll.js';
import { toCsv } from '../exports/csv.js';
import { toGraphml } from '../exports/graphml.js';
import { toJsonLd } from '../exports/json-ld.js';
import { loadWriter, toParquet } from '../exports/parquet.js';
import { toWebAnnotations } from '../exports/web-annotations.js';
import { renderTimeline } from '../render/index.js';
import type { Output } from './io.js';
import { fileNames, type OpenWriter } from './targets.js';
import { UsageError } from './usage-error.js';

/** Holds all results and writes them as one when the last is there. */
const together =
  (write: (analyses: IdentifiedAnalysis[], ...rest: Parameters<OpenWriter>) => Promise<void>): OpenWriter =>
  (options, target) => {
    const analyses: IdentifiedAnalysis[] = [];
    return {
      async add({ id }, analysis) {
        analyses.push({ id, ...analysis });
      },
      end: () => write(analyses, options, target),
    };
  };

const json = (value: unknown): string => JSON.stringify(value, null, 2);

export const timelineWriter = together((analyses, { language }, { stream }) =>
  stream.write(renderTimeline(analyses, { language })),
);

export const jsonLdWriter = together((analyses, { language }, { stream }) =>
  stream.write(`${json(toJsonLd(analyses, { language }))}\n`),
);

export const graphmlWriter = together((analyses, { language }, { stream }) =>
  stream.write(toGraphml(analyses, { language })),
);

export const conllWriter = together((analyses, _options, { stream }) => stream.write(toConll(analyses)));

export const bioWriter: OpenWriter = (_options, { stream }) => ({
  add: (_source, analysis) => stream.write(toConll(analysis, { format: 'plain' })),
  async end() {},
});

/** The address of a text that has none on the web. */
const textAddress = (id: string | number): string =>
  `urn:sukien:${encodeURIComponent(String(id).replace(/\p{Cs}/gu, '\ufffd'))}`;

export const annotationsWriter: OpenWriter = ({ files, language }, { stream }) => {
  let opened = false;
  return {
    async add({ id, whole }, analysis) {
      const page = json(toWebAnnotations(analysis, { source: textAddress(id), language }));
      if (files.length === 1 && whole) return stream.write(`${page}\n`);
      await stream.write(`${opened ? ',\n' : '[\n'}${page}`);
      opened = true;
    },
    async end() {
      if (opened) await stream.write('\n]\n');
      else if (files.length > 1) await stream.write('[]\n');
    },
  };
};

export const bratWriter: OpenWriter = ({ language }, { save }) => {
  const nameOf = fileNames();
  let types: BratTypes = new Map();
  return {
    async add(source, analysis) {
      const name = nameOf(source);
      const { txt, ann } = toBrat(analysis);
      types = bratTypes(analysis, types);
      await save(`${name}.txt`, txt);
      await save(`${name}.ann`, ann);
    },
    async end() {
      for (const [name, text] of Object.entries(bratConfigurationOf(types, language))) await save(name, text);
    },
  };
};

export const csvWriter: OpenWriter = ({ language, offsets }, { open }) => {
  const unique = uniqueNames();
  const outputs = new Map<string, Output>();
  const write = async (tables: Record<string, string>) => {
    for (const [name, csv] of Object.entries(tables)) {
      const output = outputs.get(name) ?? open(`${name}.csv`);
      outputs.set(name, output);
      await output.write(csv);
    }
  };
  return {
    add: ({ id }, analysis) =>
      write(toCsv({ ...analysis, id: unique(String(id)) }, { language, offsets, header: outputs.size === 0 })),
    async end() {
      // A table without rows still has its columns.
      if (outputs.size === 0) await write(toCsv([], { language }));
    },
  };
};

/** What is missing is the user's to install. */
const asked = async <T>(result: Promise<T>): Promise<T> => {
  try {
    return await result;
  } catch (error) {
    if (error instanceof SukienError) throw new UsageError(error.message);
    throw error;
  }
};

const writeTables = together(async (analyses, { language, offsets }, { save }) => {
  for (const [name, bytes] of Object.entries(await toParquet(analyses, { language, offsets }))) {
    await save(`${name}.parquet`, bytes);
  }
});

export const parquetWriter: OpenWriter = (options, target) => {
  const writer = writeTables(options, target);
  return {
    async add(source, analysis) {
      // Better told before an archive is read than after.
      await asked(loadWriter());
      await writer.add(source, analysis);
    },
    end: () => asked(writer.end()),
  };
};
