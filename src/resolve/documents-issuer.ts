import { ordinal } from '../grammar/documents-value.js';
import type { OrganizationValue } from '../grammar/organizations.js';
import type { PositionValue } from '../grammar/positions.js';
import { TopicPairs } from '../grammar/topics.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Found } from '../pattern/chart.js';
import { nfc } from '../text/composition.js';
import type { Range, Surroundings } from './documents-context.js';

/** An issuer told beside a citation. */
export interface Issuer {
  /** Its tokens, without `của`. */
  range: Range;
  /** Behind all that tells it. */
  end: number;
  name?: string;
  term?: number;
}

export const CENTRAL = 'Ban Chấp hành Trung ương';
/** The Party's leading bodies, which issue together: `của Bộ Chính trị, Ban Bí thư`. */
const LEADING = new Set(['Bộ Chính trị', 'Ban Bí thư', CENTRAL]);
/** Offices that issue in their own name; of another the body issues. */
const OWN_NAME: Record<string, string> = {
  'thủ tướng': 'Thủ tướng Chính phủ',
  'thủ tướng chính phủ': 'Thủ tướng Chính phủ',
  'chủ tịch nước': 'Chủ tịch nước',
  'tổng bí thư': 'Tổng Bí thư',
};

/** The canonical name of a body or of the body of an office. */
export function nameOf(found: Found): string | undefined {
  if (found.kind === 'position') {
    const { head, organization } = found.value as PositionValue;
    return OWN_NAME[head] ?? (organization && nameOf(organization));
  }
  const { name } = found.value as OrganizationValue;
  const plain = name.replace(/ khóa [IVXLC]+$/, '');
  if (/^Ban Chấp hành Trung ương( Đảng.*)?$/.test(plain) || /^Hội nghị (lần thứ \S+ )?Trung ương/.test(plain))
    return CENTRAL;
  return plain.replace(/^(Bộ Chính trị|Ban Bí thư) Trung ương Đảng.*$/, '$1');
}

/** `khóa XII`, `(khóa XII)` behind a body. */
function termBehind(around: Surroundings, at: number, limit: number): { end: number; term: number } | undefined {
  const bracket = around.key(at) === '(';
  const word = bracket ? at + 1 : at;
  if (word + 1 >= limit || around.bare(word) !== 'khoa') return undefined;
  const term = ordinal(around.key(word + 1));
  if (term === undefined) return undefined;
  return { end: word + (bracket && around.key(word + 2) === ')' ? 3 : 2), term };
}

/** `Hội nghị Trung ương 6 khóa XII`, `Đại hội XIII`: an occasion that issues. */
function occasion(around: Surroundings, at: number, limit: number): Issuer | undefined {
  const words = [0, 1, 2, 3].map((i) => around.key(at + i)).join(' ');
  if (words.startsWith('hội nghị') && words !== 'hội nghị') {
    for (let end = at + 2; end < Math.min(limit, at + 14) && !around.isMark(end); end++) {
      const term = termBehind(around, end, limit);
      if (term) return { range: { start: at, end: term.end }, end: term.end, name: CENTRAL, term: term.term };
    }
    if (words === 'hội nghị trung ương' && ordinal(around.key(at + 4)))
      return { range: { start: at, end: at + 5 }, end: at + 5, name: CENTRAL };
  }
  if (words.startsWith('đại hội') && !words.startsWith('đại hội đồng')) {
    for (let end = at + 2; end < Math.min(limit, at + 12) && !around.isMark(end); end++) {
      const term = around.isTitle(end) ? ordinal(around.key(end)) : undefined;
      if (term !== undefined)
        return { range: { start: at, end: end + 1 }, end: end + 1, name: 'Đại hội đại biểu toàn quốc', term };
    }
  }
  return undefined;
}

/** Longest name that is read without a grammar's help. */
const WIDTH = 12;

/** A leading body, known even where its tones are scrambled. */
function leading(around: Surroundings, at: number, limit: number): Issuer | undefined {
  for (const [bare, name] of LISTED_TONELESS) {
    const words = bare.split(' ');
    if (at + words.length <= limit && words.every((word, i) => around.bare(at + i) === word)) {
      const end = at + words.length;
      return { range: { start: at, end }, end, name };
    }
  }
  return undefined;
}

/** A body that no grammar found: capitals, and small letters that stand together in listed names. */
function unlisted(around: Surroundings, at: number, limit: number, pairs: TopicPairs): Issuer | undefined {
  // ban hành Chỉ thị của Kỳ thi: an occasion issues nothing
  if (!around.isTitle(at) || around.chart.longest(at, 'eventhead')) return undefined;
  let end = at + 1;
  for (; end < Math.min(limit, at + WIDTH) && !around.isMark(end); end++) {
    if (!around.isTitle(end) && !(pairs.joins(around.chart, end - 1) || end === at + 1)) break;
  }
  return { range: { start: at, end }, end };
}

/** Bodies whose names are read even where their tones are lost. */
const LISTED_TONELESS: readonly (readonly [string, string])[] = [
  ['ban chap hanh trung uong dang', CENTRAL],
  ['ban chap hanh trung uong', CENTRAL],
  ['bo chinh tri', 'Bộ Chính trị'],
  ['ban bi thu', 'Ban Bí thư'],
  ['thu tuong chinh phu', 'Thủ tướng Chính phủ'],
  ['trung uong', CENTRAL],
  ['chinh phu', 'Chính phủ'],
  ['quoc hoi', 'Quốc hội'],
  ['hoi dong bo truong', 'Hội đồng Bộ trưởng'],
];

/** Bodies that issue together, and what follows the last of them. */
const JOINED = /^(Bộ|Viện kiểm sát|Tòa án|Văn phòng|Ngân hàng Nhà nước|Thanh tra|Ủy ban|Kiểm toán)(?!\S)/;
const ABOUT = new Set(['về', 'hướng', 'quy', 'ban']);

function bodyIssuer(around: Surroundings, found: Found, limit: number, pairs: TopicPairs): Issuer | undefined {
  const name = nameOf(found);
  // a name that goes on behind what the grammar found: Ban Chấp hành Đảng bộ Thành phố
  if (
    found.kind === 'organization' &&
    /Đảng$/.test(nfc(around.chart.text(found.start, found.end))) &&
    /^(bộ|ủy)$/.test(around.key(found.end))
  )
    return undefined;
  const term = termBehind(around, found.end, limit);
  let end = term?.end ?? found.end;
  // an office whose body is written small: Giám đốc học viện
  if (
    found.kind === 'position' &&
    name === undefined &&
    pairs.opens(around.chart, end) &&
    pairs.joins(around.chart, end)
  )
    end = Math.min(limit, end + 2);
  const inside = /khóa ([IVXLC]+)$/.exec(nfc(around.chart.text(found.start, found.end)));
  let names = name;
  // a second leading body issues with the first: của Bộ Chính trị, Ban Bí thư
  const second = around.key(end) === ',' || around.key(end) === 'và' ? around.bodyAt(end + 1, limit) : undefined;
  const secondName = second && nameOf(second);
  if (second && name && secondName && LEADING.has(name) && LEADING.has(secondName)) {
    end = second.end;
    names = `${name}, ${secondName}`;
  }
  // thông tư liên tịch của Bộ Công an và Bộ Tư pháp về …
  if (second && name && secondName && names === name && JOINED.test(name) && JOINED.test(secondName)) {
    if (ABOUT.has(around.key(second.end))) {
      end = second.end;
      names = `${name}; ${secondName}`;
    }
  }
  const told = term?.term ?? (inside ? ordinal(inside[1] as string) : undefined);
  return {
    range: { start: found.start, end },
    end,
    ...(names ? { name: names } : {}),
    ...(told ? { term: told } : {}),
  };
}

/** The issuer that begins at a token. */
export function issuerAt(around: Surroundings, at: number, limit: number, lexicon: Lexicon): Issuer | undefined {
  if (at >= limit) return undefined;
  const held = occasion(around, at, limit);
  if (held) return held;
  const found = around.bodyAt(at, limit);
  const known = leading(around, at, limit);
  if (known && known.end > (found?.end ?? 0)) return known;
  const body = found && around.isTitle(at) ? bodyIssuer(around, found, limit, TopicPairs.of(lexicon)) : undefined;
  if (body) return body;
  return unlisted(around, at, limit, TopicPairs.of(lexicon));
}

/** Those who issue together, told as a group before the subject: `của các nhà lãnh đạo ASEAN về …`. */
function group(around: Surroundings, at: number, limit: number): Issuer | undefined {
  for (let end = at; end < Math.min(limit, at + WIDTH) && !around.isMark(end); end++) {
    if (around.key(end) === 'về' && end > at) return { range: { start: at, end }, end };
  }
  return undefined;
}

/** The issuer told behind a citation: `của Bộ Chính trị`, `do Bộ trưởng Bộ Công an ban hành`. */
export function issuerBehind(
  around: Surroundings,
  at: number,
  limit: number,
  lexicon: Lexicon,
  bare = false,
): Issuer | undefined {
  const comma = around.key(at) === ',' ? at + 1 : at;
  const word = around.bare(comma);
  if (word === 'cua')
    return issuerAt(around, comma + 1, limit, lexicon) ?? (bare ? group(around, comma + 1, limit) : undefined);
  if (around.key(comma) !== 'do') return undefined;
  const issuer = issuerAt(around, comma + 1, limit, lexicon);
  if (!issuer) return undefined;
  let verb = issuer.end;
  if (around.key(verb) === 'ký') verb++;
  if (around.key(verb) === 'ban' && around.key(verb + 1) === 'hành') return { ...issuer, end: verb + 2 };
  return verb > issuer.end ? { ...issuer, end: verb } : undefined;
}
