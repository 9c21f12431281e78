/** The command line: what may be said, and what is wrong with what was said. */

import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { KIND_LABELS, type Language } from '../render/labels.js';
import type { AnalyzeOptions, MentionKind } from '../types.js';
import { FORMAT_NAMES, type FormatName, formatOf } from './formats.js';
import { UsageError } from './usage-error.js';

const INPUTS = ['auto', 'text', 'html', 'ndjson'] as const;
const OFFSETS = ['utf-16', 'code-points'] as const;
const LANGUAGES = ['vi', 'en'] as const satisfies readonly Language[];

/** What was asked for. */
export interface CliOptions {
  files: string[];
  format: FormatName;
  input: (typeof INPUTS)[number];
  language: Language;
  offsets: (typeof OFFSETS)[number];
  /** Left out where the terminal decides. */
  color?: boolean;
  output?: string;
  /** Number of threads; 1 is this one alone. */
  jobs: number;
  /** Go on with the output of a run that was interrupted. */
  resume: boolean;
  analysis: AnalyzeOptions;
  help: boolean;
  version: boolean;
}

export const HELP = `Usage: sukien [options] [FILE …]
       sukien [options] < article.txt

Reads Vietnamese articles and tells who did what to whom, when, where and on what legal basis.
FILE is a text, an HTML page, NDJSON, or a folder of these; "-" is the standard input.

Output
  -f, --format FORMAT      one of these:
${FORMAT_NAMES.map((name) => `${' '.repeat(29)}${name.padEnd(12)} ${formatOf(name).help}`).join('\n')}
  -o, --output PATH        write to this file instead of the standard output; formats of several files
                           write into this folder
      --language vi|en     language of the labels (default vi)
      --offsets UNIT       of json, ndjson, csv and parquet: utf-16 (default), or code-points for Python
      --color, --no-color  colour in text (default: on a terminal, unless NO_COLOR is set)

Reading
      --input INPUT        auto (default), text, html or ndjson
      --published-at DATE  date of the articles, against which "hôm qua" is read: 2025-07-09 or 2025-07-09T08:30
      --no-page            the whole text is prose: do not look for titles, captions, menus
      --kinds A,B          only these kinds of mention (and the events made of them):
                           ${Object.keys(KIND_LABELS).slice(0, 7).join(', ')},
                           ${Object.keys(KIND_LABELS).slice(7).join(', ')}
      --min-confidence N   leave out what is less sure than N (0 to 1)

Long runs
  -j, --jobs N             read in N threads; the order stays that of the input (needs the package piscina)
      --resume             go on with the --output of a run that was interrupted: what is written is not done again
                           (of --format ndjson; give the same files and options)

  -h, --help               this text
  -V, --version            version of the program and date of its data

Out of a folder, and the folders in it, files named .txt, .html, .htm, .ndjson and .jsonl are read, sorted by name.
Pages (.html, .htm, and standard input that begins like one) are read by the package htmlparser2: the article
without what stands around it, and with the date that the page gives, which goes before --published-at.

NDJSON input is one JSON object a line: {"id": …, "text": "…", "publishedAt": "…"}. "text" is required, "id" is given
back (the line number where there is none), "publishedAt" goes before --published-at. Files named .ndjson or .jsonl are
read so, and the standard input when its first line is such an object. Lines are answered one by one, in order, as
{"id": …, …analysis}. Several texts as json make an array of the same objects.

Exit status: 0; 2 when an option, a file or a line was wrong (the other files and lines are still read) or when the
result could not be written; 130 after Ctrl-C and 143 after a SIGTERM, with all that was written whole.
`;

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Whether the value is a day of the calendar, with or without a time, by ISO 8601. */
export const isIsoDate = (value: string): boolean => {
  const parts = DATE.exec(value);
  if (!parts) return false;
  const [year = 0, month = 0, day = 0] = parts.slice(1, 4).map(Number);
  // A day or month that does not exist runs over into another month.
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
};

const choice = <T extends string>(option: string, value: string, choices: readonly T[]): T => {
  const found = choices.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`--${option} "${value}": choose one of ${choices.join(', ')}`);
  return found;
};

const kindsOf = (value: string): MentionKind[] => {
  const kinds = value.split(',').map((kind) => kind.trim());
  return kinds.map((kind) => choice('kinds', kind, Object.keys(KIND_LABELS) as MentionKind[]));
};

const confidenceOf = (value: string): number => {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!(number >= 0 && number <= 1)) throw new UsageError(`--min-confidence "${value}": give a number from 0 to 1`);
  return number;
};

/** More threads than any machine has cores are a slip of the keyboard. */
const MOST_JOBS = 1024;

const jobsOf = (value: string): number => {
  const number = /^\d+$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > MOST_JOBS) throw new UsageError(`--jobs "${value}": give a number of threads from 1`);
  return number;
};

const dateOf = (value: string): string => {
  if (!isIsoDate(value)) throw new UsageError(`--published-at "${value}": give a date like 2025-07-09`);
  return value;
};

/** Nothing that is read may be written over. */
const checkOutput = ({ format, files, output, resume }: CliOptions): void => {
  const { output: kind, apart } = formatOf(format);
  if (resume && !(apart && output !== undefined)) {
    throw new UsageError('--resume goes on with a file of --format ndjson: name it with --output');
  }
  if (kind === 'page' && files.length > 1) {
    throw new UsageError(`--format ${format} writes one page: give one FILE, or use ndjson`);
  }
  if (kind === 'folder' && output === undefined) {
    throw new UsageError(`--format ${format} writes several files: name a folder with --output`);
  }
  if (output === undefined) return;
  const paths = files.filter((file) => file !== '-').map((file) => resolve(file));
  if (paths.includes(resolve(output))) throw new UsageError(`--output "${output}" is also read: give another name`);
  if (kind === 'folder' && paths.some((path) => dirname(path) === resolve(output))) {
    throw new UsageError(`--output "${output}" holds files that are read: give another folder`);
  }
};

const parse = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      allowNegative: true,
      options: {
        format: { type: 'string', short: 'f', default: 'text' },
        output: { type: 'string', short: 'o' },
        input: { type: 'string', default: 'auto' },
        language: { type: 'string', default: 'vi' },
        offsets: { type: 'string', default: 'utf-16' },
        color: { type: 'boolean' },
        page: { type: 'boolean', default: true },
        kinds: { type: 'string' },
        'published-at': { type: 'string' },
        'min-confidence': { type: 'string' },
        jobs: { type: 'string', short: 'j', default: '1' },
        resume: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
      },
    });
  } catch (error) {
    // Node's messages go on to explain how to quote a file name: the first sentence says what is wrong.
    const [what] = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/);
    throw new UsageError(`${what?.replace(/\.$/, '')}; see sukien --help`);
  }
};

/**
 * Reads the arguments of the command (without the program's own name).
 *
 * @throws UsageError where an option is unknown or has a value that it cannot have.
 */
export const readOptions = (argv: string[]): CliOptions => {
  const { values, positionals } = parse(argv);
  const { kinds, output, color } = values;
  const publishedAt = values['published-at'];
  const minConfidence = values['min-confidence'];
  const options: CliOptions = {
    files: positionals.length === 0 ? ['-'] : positionals,
    format: choice('format', values.format, FORMAT_NAMES),
    input: choice('input', values.input, INPUTS),
    language: choice('language', values.language, LANGUAGES),
    offsets: choice('offsets', values.offsets, OFFSETS),
    ...(color === undefined ? {} : { color }),
    ...(output === undefined ? {} : { output }),
    jobs: jobsOf(values.jobs),
    resume: values.resume,
    analysis: {
      ...(publishedAt === undefined ? {} : { publishedAt: dateOf(publishedAt) }),
      ...(values.page ? {} : { page: false }),
      ...(kinds === undefined ? {} : { kinds: kindsOf(kinds) }),
      ...(minConfidence === undefined ? {} : { minConfidence: confidenceOf(minConfidence) }),
    },
    help: values.help === true,
    version: values.version === true,
  };
  checkOutput(options);
  return options;
};
