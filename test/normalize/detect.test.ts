import { describe, expect, test } from 'vitest';
import { decode, detectEncoding, type LegacyEncoding, SukienError } from '../../src/normalize.js';
import { generate } from '../bench/corpus.js';
import { ENCODERS, misread } from './encoders.js';

/** Sentences of our own prose, each once. */
const SENTENCES = [...new Set(generate(2_200_000).flatMap((article) => article.split(/\n|(?<=\.)\s/)))].filter(
  (line) => line.length > 20,
);

/** A line that its encoding writes as Unicode does (`Gia Lai, ngày …` in VISCII), so that nobody can tell. */
const isTold = (text: string, encoding: LegacyEncoding): boolean => misread(text, encoding) !== text;

describe.each(Object.keys(ENCODERS) as LegacyEncoding[])('%s', (encoding) => {
  const told = SENTENCES.filter((sentence) => isTold(sentence, encoding)).slice(0, 1000);
  // TCVN3 has no capitals with tones; VIQR has no quotes but those of ASCII
  const alike = (text: string): string => (encoding === 'tcvn3' ? text.toLowerCase() : text.replace(/[“”]/g, '"'));
  const reads = (input: string | Uint8Array, sentence: string): boolean => {
    const { encoding: found } = detectEncoding(input);
    return found !== 'unicode' && alike(decode(input, { encoding: found })) === alike(sentence);
  };

  test('is found in at least 99 of 100 sentences: what is found decodes them', () => {
    expect(told).toHaveLength(1000);
    // `hạng Ba.` is Bạ in VIQR: the name is right and the full stop is not
    const right = (input: string | Uint8Array, sentence: string): boolean =>
      encoding === 'viqr' ? detectEncoding(input).encoding === 'viqr' : reads(input, sentence);
    expect(told.filter((one) => right(Uint8Array.from(ENCODERS[encoding](one)), one)).length).toBeGreaterThanOrEqual(
      990,
    );
    expect(told.filter((one) => right(misread(one, encoding), one)).length).toBeGreaterThanOrEqual(990);
  });

  test('is named in an article', () => {
    const article = generate(2_000, 7)[0] as string;
    const { encoding: found, confidence } = detectEncoding(misread(article, encoding));
    // the same bytes as long as no capital has a tone
    if (encoding !== 'tcvn5712-1') expect(found).toBe(encoding);
    expect(confidence).toBeGreaterThan(0.9);
  });
});

test('no false alarm in 10,000 sound sentences, composed or not', () => {
  const sound = SENTENCES.slice(0, 10_000);
  expect(sound).toHaveLength(10_000);
  expect(sound.filter((sentence) => detectEncoding(sentence).encoding !== 'unicode')).toEqual([]);
  expect(sound.filter((sentence) => detectEncoding(sentence.normalize('NFD')).encoding !== 'unicode')).toEqual([]);
});

test.each([
  '',
  'plain ASCII, e.g. (a+b) isn\'t "it"?',
  "I'm here. You're there. He'd go to the end.",
  'Il était déjà là, à côté du café; ça va?',
  'Größe, Übermut und ähnliche Ärgernisse',
  'Señor Núñez llegó aquí mañana',
  'São Paulo não é a capital',
  'Москва, 日本, ελλάδα',
  'XÃ\u00a0HỘI',
  'C’est la vie — «déjà vu»…',
])('sound: «%s»', (text) => {
  expect(detectEncoding(text)).toEqual({ encoding: 'unicode', confidence: 1 });
});

describe('TCVN 5712-1 and TCVN3', () => {
  test('differ by capitals with tones', () => {
    const shown = (text: string): string => misread(text, 'tcvn5712-1');
    expect(detectEncoding(shown('Ủy ban Ấp Độc Lập được sửa')).encoding).toBe('tcvn5712-1');
    expect(detectEncoding(shown('ban được sửa, trạm mở cửa')).encoding).toBe('tcvn3');
  });
});

describe('bytes', () => {
  test('UTF-8 and UTF-16 are unicode', () => {
    expect(detectEncoding(new TextEncoder().encode('Trạm được sửa')).encoding).toBe('unicode');
    expect(detectEncoding(Uint8Array.of(0xff, 0xfe, 0x54, 0)).encoding).toBe('unicode');
  });
  test('what is neither has no confidence', () => {
    expect(detectEncoding(Uint8Array.of(0xe9, 0x74, 0xe9))).toEqual({ encoding: 'unicode', confidence: 0 });
  });
});

test('confidence falls with the length of the text', () => {
  const short = detectEncoding(misread('đã sửa', 'vps')).confidence;
  const long = detectEncoding(misread('trạm xá của xã đã được sửa lại sau mùa mưa', 'vps')).confidence;
  expect(short).toBeGreaterThan(0);
  expect(long).toBeGreaterThan(short);
});

test('what is neither text nor bytes is refused', () => {
  expect(() => detectEncoding([65] as unknown as string)).toThrow(SukienError);
});
