import type { Chart, Found } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import { isForeign } from './name-reader.js';
import type { Candidate, NameContexts } from './name-signs.js';
import { type RunShape, sumOf, WORDS } from './name-weights.js';

/** All that an article says of the runs written alike. */
interface Told {
  signs: number;
  count: number;
}

/** What the words of a run are. */
interface Run {
  shape: RunShape;
  /** What they say for a person by themselves. */
  words: number;
}

/** So much against a person that nothing outweighs it. */
const NEVER = 20;

/** Weighs the runs of one text. */
export class NameJudge {
  private readonly chart: Chart;
  private readonly contexts: NameContexts;
  private readonly told = new Map<string, Told>();
  private readonly runs = new Map<string, Run>();

  constructor(chart: Chart, contexts: NameContexts, candidates: readonly Candidate[]) {
    this.chart = chart;
    this.contexts = contexts;
    for (const { key, signs } of candidates) {
      const told = this.told.get(key);
      if (told) {
        told.signs |= signs;
        told.count++;
      } else this.told.set(key, { signs, count: 1 });
    }
  }

  /** How much more probable a person is than not; the logarithm of the odds. */
  score(candidate: Candidate): number {
    const told = this.told.get(candidate.key) as Told;
    let run = this.runs.get(candidate.key);
    if (!run) this.runs.set(candidate.key, (run = this.run(candidate)));
    const table = WORDS[run.shape];
    const more = (told.count > 1 ? (table.repeated ?? 0) : 0) + (candidate.opens ? (table.sentence ?? 0) : 0);
    return run.words + more + sumOf(run.shape, candidate.signs, told.signs);
  }

  shapeOf(candidate: Candidate): RunShape {
    return (this.runs.get(candidate.key) ?? this.run(candidate)).shape;
  }

  private run(candidate: Candidate): Run {
    const { chart } = this;
    const { start, words } = candidate;
    const last = start + words - 1;
    let foreign = false;
    let parts = 0;
    for (let i = start; i <= last; i++) {
      const shape = chart.tokens.shape[i];
      if (shape === Shape.lower || shape === Shape.mark) continue;
      parts++;
      foreign ||= isForeign(chart, i);
    }
    const shape = parts > 1 ? (foreign ? 'foreignNames' : 'names') : foreign ? 'foreignWord' : 'word';
    const table = WORDS[shape];
    let sum = table.base as number;
    const add = (name: string): void => {
      sum += table[name] ?? 0;
    };
    if (parts > 3) add('long');
    let given = false;
    for (const f of chart.at(last)) {
      if (f.kind !== 'given-name' || f.end !== last + 1) continue;
      given = true;
      add(f.entry?.word === true ? 'givenWord' : 'given');
    }
    if (!given && shape === 'names') add('strange');
    if (this.contexts.others.has(candidate.key)) sum -= NEVER;
    if (parts > 1 && this.contexts.endings.has(candidate.key.slice(candidate.key.lastIndexOf(' ') + 1))) add('thing');
    this.opening(candidate, parts, add);
    return { shape, words: sum };
  }

  /** What the first words say. */
  private opening({ start }: Candidate, parts: number, add: (name: string) => void): void {
    let middle = false;
    let word = false;
    let surname = false;
    for (const f of this.chart.at(start)) {
      if (f.kind === 'surname') {
        add(f.entry?.word === true ? 'surnameWord' : 'surname');
        surname ||= f.entry?.word !== true;
      } else if (f.kind === 'foreign-name') add('foreignGiven');
      else if (f.kind === 'given-name' || f.kind === 'name-particle') middle = true;
      else if (f.end === start + 1 && f.kind !== 'person') word = true;
    }
    if (middle) add('middle');
    if (word) add('word');
    if (parts > 2) this.second(start, parts, surname, add);
  }

  /** The second word of a longer name: `Ngân Văn Thoong`, `Phàng A Chu`; and the length of `Vừ Bá Lỳ`. */
  private second(start: number, parts: number, surname: boolean, add: (name: string) => void): void {
    let full = surname;
    for (const f of this.chart.at(start + 1)) {
      if (f.kind !== 'name-particle') continue;
      const gendered = f.entry?.name === 'Văn' || f.entry?.name === 'Thị';
      if (gendered) {
        add('gendered');
        // `Lò Văn …`: the surname is a word, too, and yet no other
        full ||= this.chart.at(start).some((s) => s.kind === 'surname');
      } else if (f.entry?.use === 'before' && this.chart.at(start).some((s) => s.kind === 'surname')) add('particle');
    }
    if (full && parts < 5) add('fullName');
  }
}

/** The shorter forms of the persons of an article: `Tuấn`, `Ánh Viên`, `Trump`. */
export class ShortForms {
  private readonly forms = new Map<string, Found>();

  add(candidate: Candidate, person: Found, foreign: boolean): void {
    const words = candidate.key.split(' ');
    if (words.length < 2) {
      this.set(candidate.key, person);
      return;
    }
    this.set(words[words.length - 1] as string, person);
    if (words.length > 2) this.set(words.slice(-2).join(' '), person);
    if (foreign) this.set(words[0] as string, person);
  }

  of(key: string): Found | undefined {
    return this.forms.get(key);
  }

  private set(key: string, person: Found): void {
    if (key.length > 1 && !this.forms.has(key)) this.forms.set(key, person);
  }
}
