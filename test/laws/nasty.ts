/** Texts that make a careless reader slow, and how to tell whether they do. */
import { expect } from 'vitest';
import { generate } from '../bench/corpus.js';

const repeated =
  (piece: string) =>
  (size: number): string =>
    piece.repeat(Math.ceil(size / piece.length));

/** By name; each makes a text of about so many characters. */
export const nasty: Readonly<Record<string, (size: number) => string>> = {
  commas: repeated(','),
  'one repeated syllable': repeated('an '),
  'one word without an end': repeated('a'),
  'capitals without an end': repeated('Nguyễn '),
  'capitals without blanks': repeated('A'),
  'quotation marks that do not close': repeated('“Dân vận '),
  'brackets that do not close': repeated('(số 5 '),
  apostrophes: repeated('a’'),
  'invisible characters': (size) => `a${'\u200b'.repeat(size)}`,
  'invisible characters and apostrophes': repeated(`a’${'\u200b'.repeat(7)}`),
  'digits without an end': repeated('1'),
  'letters and digits in turn': repeated('a1'),
  'line ends': repeated('\r\n'),
  'line ends between invisible characters': repeated('\n\u200b'),
  'marks piled on one letter': (size) => `a${'\u0301\u0323'.repeat(size / 2)}`,
  'offices and bodies without an end': repeated('phó trưởng phòng phòng phòng '),
  'lone surrogates': repeated('\ud83d'),
  articles: (size) => generate(size, 11).join('\n').slice(0, size),
};

/** Those of them that only the grammars, the clauses and the events make anything of. */
export const nastyProse: Readonly<Record<string, (size: number) => string>> = {
  'short lines': repeated('a\n'),
  'figures with blanks': repeated('1 '),
  'figures with dots': repeated('1.'),
  'figures with slashes': repeated('1/2/'),
  'document numbers': repeated('59-NQ/TW '),
  'a document number without an end': repeated('59-NQ/'),
  'a list of documents': (size) => `các Nghị quyết số 1, ${'2, '.repeat(size / 3)}`,
  provisions: repeated('khoản 1 Điều 2 '),
  'scale words': repeated('tỷ '),
  'number words': repeated('một '),
  dates: repeated('ngày 1/1 '),
  intervals: repeated('từ 1 đến '),
  bodies: repeated('Bộ Công an, '),
  'given names': repeated('ông Hùng '),
  'one person with offices': repeated('Thượng tá Nguyễn Văn Hùng, nguyên Cục trưởng, '),
  'different persons': (size) =>
    Array.from(
      { length: size / 20 },
      (_, i) => `ông Nguyễn ${'ABCDEGHKLM'[i % 10]}${'aeiouy'[i % 6]}${'nmcpt'[i % 5]}, `,
    ).join(''),
  'one office': repeated('Thứ trưởng '),
  occasions: repeated('Hội nghị '),
  'triggers of one sentence': repeated('trao tặng '),
  'statements of one sentence': repeated('phát biểu, nhấn mạnh '),
  'statements without a full stop': repeated('Ông An cho biết, '),
  'brackets that never close': repeated('Bộ Công an ( '),
  'a quotation in a quotation': repeated('cho biết: “'),
  'articles on one line': (size) => generate(size, 12).join(' ').replace(/\n/g, ' ').slice(0, size),
  'articles without full stops': (size) =>
    generate(size, 13)
      .join(' ')
      .replace(/[\n.;:!?]/g, ' ')
      .slice(0, size),
  'decomposed articles': (size) => generate(size, 14).join('\n').normalize('NFD').slice(0, size),
};

/** Milliseconds of processor time, the least of several tries, so that a busy machine changes little. */
function cost(work: () => unknown, tries: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/**
 * Work on a text sixteen times as long may cost sixteen times as much, and three times that for the noise of a short
 * measurement; quadratic work would cost 256 times as much. Below the floor nothing can be told.
 *
 * @param work - makes a text of about so many characters and gives back what is to be measured
 * @param large - characters of the longer text
 */
export function expectLinear(work: (size: number) => () => unknown, large = 100_000): void {
  const FLOOR = 4;
  const [short, long] = [work(large / 16), work(large)];
  short();
  expect(cost(long, 2)).toBeLessThan(16 * 3 * Math.max(cost(short, 3), FLOOR));
}
