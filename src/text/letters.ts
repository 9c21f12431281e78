/** The tones in the order of the rows below. */
export const TONES = ['ngang', 'huyền', 'sắc', 'hỏi', 'ngã', 'nặng'] as const;

/** The combining mark of each tone; the first has none. */
export const TONE_MARKS = '\u0000\u0300\u0301\u0309\u0303\u0323';

/** The twelve vowels, each with its six tones. Spelled out, so that no runtime's `normalize` is needed to read a letter. */
const ROWS = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
];

/** Behind the last Vietnamese letter, ỹ (U+1EF9). */
const LIMIT = 0x1f00;
const bare = new Uint16Array(LIMIT);
const tones = new Uint8Array(LIMIT);
const toned = new Map<number, string>();

for (const lower of ROWS) {
  for (const row of [lower, lower.toUpperCase()]) {
    toned.set(row.charCodeAt(0), row);
    for (let tone = 0; tone < row.length; tone++) {
      bare[row.charCodeAt(tone)] = row.charCodeAt(0);
      tones[row.charCodeAt(tone)] = tone;
    }
  }
}

/** The toneless vowel of the same case (`Ế` → `Ê`), or 0 for what is no Vietnamese vowel. */
export function bareOf(code: number): number {
  return code < LIMIT ? (bare[code] as number) : 0;
}

/** Index in `TONES` of the tone that a composed letter carries. */
export function toneOf(code: number): number {
  return code < LIMIT ? (tones[code] as number) : 0;
}

/** The vowel `code` with a tone: (`ê`, 2) → `ế`. */
export function withTone(code: number, tone: number): string {
  return (toned.get(code) as string)[tone] as string;
}

/** Circumflex, breve, horn: the marks that make another vowel. */
export const QUALITY_MARKS = '\u0302\u0306\u031b';

const QUALITIES: Record<string, string> = {
  'a\u0302': 'â',
  'e\u0302': 'ê',
  'o\u0302': 'ô',
  'a\u0306': 'ă',
  'o\u031b': 'ơ',
  'u\u031b': 'ư',
};

/** A plain lower-case vowel with a quality mark, or undefined where Vietnamese has no such letter. */
export function withQuality(vowel: string, mark: string): string | undefined {
  return QUALITIES[vowel + mark];
}

const DECOMPOSED = new Map<string, string>(Object.entries(QUALITIES).map(([spelled, letter]) => [letter, spelled]));

/** A Vietnamese vowel as base letter, quality mark, tone mark; undefined for other characters. */
export function decompose(char: string): string | undefined {
  const vowel = bareOf(char.charCodeAt(0));
  if (!vowel) return undefined;
  const letter = String.fromCharCode(vowel);
  const lower = letter.toLowerCase();
  const spelled = DECOMPOSED.get(lower) ?? lower;
  const tone = toneOf(char.charCodeAt(0));
  return (letter === lower ? spelled : spelled.toUpperCase()) + (tone ? TONE_MARKS[tone] : '');
}

/** The plain Latin letter below all marks, lower case: `Ế` → `e`, `Đ` → `d`; other characters as they are. */
export function plainOf(code: number): number {
  const vowel = bareOf(code);
  if (vowel) return PLAIN.get(vowel) ?? vowel | 0x20;
  return code === 0x110 || code === 0x111 ? 0x64 : code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}

const PLAIN = new Map<number, number>();
for (const [spelled, letter] of Object.entries(QUALITIES)) {
  for (const cased of [letter, letter.toUpperCase()]) PLAIN.set(cased.charCodeAt(0), spelled.charCodeAt(0));
}
