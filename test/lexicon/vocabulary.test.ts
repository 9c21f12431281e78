import { describe, expect, test } from 'vitest';
import { Vocabulary, type WrittenForm } from '../../src/lexicon/vocabulary.js';
import { Class } from '../../src/text/characters.js';
import { Shape } from '../../src/text/tokens.js';

/** A number written with the letters a to z. */
const lettersOf = (n: number): string =>
  n.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));

const read =
  (kind: number) =>
  (vocabulary: Vocabulary, form: string): WrittenForm =>
    vocabulary.form(`(${form})`, 1, 1 + form.length, kind);
const word = read(Class.letter);
const numeral = read(Class.digit);
const mark = read(Class.mark);

describe('Vocabulary', () => {
  test('numbers its keys from 1, in order, each once', () => {
    const vocabulary = new Vocabulary(['bộ', 'công', 'bộ', 'an']);
    expect(vocabulary.size).toBe(3);
    expect(vocabulary.keys()).toEqual(['bộ', 'công', 'an']);
    expect(['bộ', 'công', 'an', 'sở'].map((key) => vocabulary.number(key))).toEqual([1, 2, 3, 0]);
    expect([vocabulary.add('an'), vocabulary.add('sở'), vocabulary.add('sở')]).toEqual([3, 4, 4]);
  });

  test('gives key and shape of a written word', () => {
    const vocabulary = new Vocabulary(['hòa']);
    const words = ['hoà', 'Hoà', 'HÒA', 'Hoa'].map((form) => word(vocabulary, form));
    expect(words.map(({ key }) => key)).toEqual([1, 1, 1, 0]);
    expect(words.map(({ shape }) => shape)).toEqual([Shape.lower, Shape.title, Shape.upper, Shape.title]);
  });

  test('gives a form as it is shown, in small letters, and as its key', () => {
    const vocabulary = new Vocabulary([]);
    const texts = ({ shown, lower, plain }: WrittenForm): string[] => [shown, lower, plain];
    expect(texts(word(vocabulary, 'Uy\u0309'))).toEqual(['Uỷ', 'uỷ', 'ủy']);
    expect(texts(word(vocabulary, 'K’Rong'))).toEqual(['K’Rong', 'k’rong', "k'rong"]);
    expect(texts(numeral(vocabulary, '2\u200b5'))).toEqual(['25', '25', '25']);
    expect(texts(mark(vocabulary, '–'))).toEqual(['–', '–', '-']);
  });

  test('a word that was unknown is known as soon as its key is added', () => {
    const vocabulary = new Vocabulary([]);
    expect(word(vocabulary, 'Thuỷ').key).toBe(0);
    vocabulary.add('thủy');
    expect(word(vocabulary, 'Thuỷ').key).toBe(1);
  });

  test('a copy has the same numbers and is a thing of its own', () => {
    const original = new Vocabulary(['bộ', 'sở']);
    const copy = original.copy();
    copy.add('ban');
    expect(copy.keys()).toEqual(['bộ', 'sở', 'ban']);
    expect(original.keys()).toEqual(['bộ', 'sở']);
    expect(original.number('ban')).toBe(0);
  });

  test('numbers and marks have keys of their own', () => {
    const vocabulary = new Vocabulary(['30', '-', '"']);
    expect(['30', '3\u200b0', '31'].map((form) => numeral(vocabulary, form).key)).toEqual([1, 1, 0]);
    expect(['–', '-', '“', '.'].map((one) => mark(vocabulary, one).key)).toEqual([2, 2, 3, 0]);
  });
});

describe('the memory of written forms', () => {
  test('has no influence, however many forms pass through it', () => {
    const keys = ['bộ', 'hòa', 'đ'];
    const worn = new Vocabulary(keys);
    // six times what is remembered, so that all give way to others
    for (let i = 0; i < 200_000; i++) word(worn, `từ${lettersOf(i)}`);
    const fresh = new Vocabulary(keys);
    const forms = ['Bộ', 'BỘ', 'hoà', 'Hoa\u0300', 'Đ', '\u00d0', 'lạ', 'từa', `Hòa${'\u200b'.repeat(20)}`];
    const answers = forms.map((form) => word(fresh, form));
    expect(forms.map((form) => word(worn, form))).toEqual(answers);
    expect(forms.map((form) => word(worn, form))).toEqual(answers);
    expect(worn.size).toBe(3);
  });

  test('has names of object properties for forms like any other', () => {
    const vocabulary = new Vocabulary(['constructor', '__proto__']);
    expect(word(vocabulary, 'Constructor').key).toBe(1);
    expect(word(vocabulary, 'toString').key).toBe(0);
    expect(vocabulary.number('hasOwnProperty')).toBe(0);
    expect(vocabulary.number('__proto__')).toBe(2);
  });
});
