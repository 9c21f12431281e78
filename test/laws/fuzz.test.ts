import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, explain } from '../../src/index.js';
import type { MentionKind } from '../../src/types.js';
import { articles } from './articles.js';
import { expectSound } from './sound.js';

fc.configureGlobal({ seed: 20251218 });

const WORDS =
  'Sáng ngày 15/8/2025 , tại Hà Nội Bộ Công an tổ chức Hội nghị tổng kết về “ ” ( ) . ; : … – - / % Đại tá Nguyễn Văn Hùng ông bà nguyên Cục trưởng C06 UBND tỉnh Cao Bằng xã Hòa Bình hoà Nghị quyết số 59-NQ/TW của Bộ Chính trị khoản 1 Điều 174 Bộ luật Hình sự hơn 7.500,5 tỷ đồng 18h30 năm từ đến trao Bằng khen cho bị cáo khởi tố tội phát biểu nhấn mạnh sẽ chưa K’Rong 30/4 tháng 12 hai mươi lăm Thứ trưởng đồng chí TP Hồ Chí Minh quý III/2024 😀 Ảnh : PGS.TS phong trào Huân chương Lao động hạng Nhất'.split(
    ' ',
  );
const GAPS = [
  ' ',
  ' ',
  ' ',
  ' ',
  '',
  '\n',
  '\n\n',
  '\r\n',
  '\u00a0',
  '\u200b',
  '  ',
  '\t',
  '\u0301',
  '\ud83d',
  '\u2028',
];

/** Mostly words of articles, mostly with blanks between: what wakes the grammars. */
const mixture = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: 60, size: 'max' })
  .map((pieces) => pieces.map(([word, gap]) => word + gap).join(''));
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60, size: 'max' })
  .map((codes) => String.fromCharCode(...codes));

/** Articles in which a stretch is lost, doubled or replaced by anything. */
const damaged = fc
  .record({
    article: fc.nat(articles.length - 1),
    from: fc.nat(3000),
    length: fc.nat(400),
    put: fc.oneof(fc.constant(''), mixture, units),
  })
  .map(({ article, from, length, put }) => {
    const { text } = articles[article] as (typeof articles)[number];
    return text.slice(Math.max(0, from - 600), from) + put + text.slice(from + length, from + length + 600);
  });

const sources: [string, fc.Arbitrary<string>, number][] = [
  ['any characters', fc.string({ unit: 'binary', maxLength: 80 }), 200],
  ['any code units, lone surrogates too', units, 200],
  ['graphemes of every script', fc.string({ unit: 'grapheme', maxLength: 80 }), 100],
  ['words, figures and marks of articles', mixture, 400],
  ['damaged articles', damaged, 150],
];

describe.each(sources)('%s', (_name, source, numRuns) => {
  test('are analysed without throwing, and all that is found is sound', () => {
    fc.assert(
      fc.property(source, fc.boolean(), (text, page) => {
        expectSound(analyze(text, { page, publishedAt: '2025-12-18' }), text);
      }),
      { numRuns },
    );
  });

  test('are explained at every place', () => {
    fc.assert(
      fc.property(source, fc.nat(100), (text, at) => {
        expect(typeof explain(text, Math.min(at, text.length))).toBe('string');
      }),
      { numRuns: numRuns / 10 },
    );
  });
});

test('any choice of kinds and confidence is respected', () => {
  const kinds = fc.uniqueArray(
    fc.constantFrom<MentionKind>(
      'person',
      'rank',
      'position',
      'organization',
      'location',
      'document',
      'time',
      'quantity',
      'award',
      'event',
      'charge',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(mixture, damaged),
      kinds,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (text, wanted, minConfidence) => {
        const all = analyze(text);
        const chosen = analyze(text, { kinds: wanted, minConfidence });
        expectSound(chosen, text);
        const kept = all.mentions.filter((m) => wanted.includes(m.kind) && m.confidence >= minConfidence);
        expect(chosen.mentions.map((m) => m.id)).toEqual(kept.map((m) => m.id));
        expect(chosen.events.filter((e) => e.confidence < minConfidence)).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

const corners: [string, string][] = [
  ['nothing', ''],
  ['a blank', ' '],
  ['line ends only', '\r\n\r\n\n\r'],
  ['invisible characters only', '\ufeff\u200b\u00ad'],
  ['a lone high surrogate', '\ud83d'],
  ['a lone low surrogate behind a name', 'Bộ Công an\ude00'],
  ['a combining mark alone', '\u0301'],
  ['names of object properties', 'constructor __proto__ toString hasOwnProperty valueOf'],
  ['capitals only', 'BỘ CÔNG AN TỔ CHỨC HỘI NGHỊ TẠI HÀ NỘI'],
  ['an impossible date', 'ngày 99/99/9999, ngày 0/0/0, 25h61, tháng 13 năm 0'],
  ['a number that no double holds', `${'9'.repeat(400)} đồng, ${'1.000.'.repeat(80)}000 người`],
  ['scale words without an end', `9 ${'tỷ '.repeat(100)}đồng, một ${'nghìn tỷ '.repeat(60)}người`],
  ['groups of digits without an end', `1 ${'000 '.repeat(200)}đồng, 5 năm ${'9'.repeat(330)} tháng tù`],
  ['brackets that do not close', '((((“““[[[ Bộ Công an'],
  ['brackets that were not opened', '))))”””]]] Bộ Công an'],
];
test.each(corners)('%s', (_name, text) => {
  expectSound(analyze(text), text);
});
