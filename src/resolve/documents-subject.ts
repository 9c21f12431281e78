import { toneless } from '../grammar/documents-tables.js';
import { quotationEnd } from '../grammar/tails.js';
import type { Found, Section } from '../pattern/chart.js';
import { nfc } from '../text/composition.js';
import { Shape } from '../text/tokens.js';
import type { Range, Surroundings } from './documents-context.js';

/** The subject told behind a citation. */
export interface Subject {
  /** Its tokens, without `về` and without the quotation marks around it. */
  range: Range;
  end: number;
}

/** Kinds of cue by which another clause shows itself. */
const FINITE = new Set(['passive', 'planned', 'ongoing', 'occurred', 'agent']);
const NAMES = new Set(['person', 'rank', 'honorific']);
/** Words that no subject goes on with. */
const ENDS = new Set(
  'là vẫn cũng đều này đó nêu cần phải nên thì mà khiến giúp còn khi nếu nhằm chỉ hay vừa'.split(' '),
);
/** Pairs of words that begin what is said of the document. */
const PREDICATES = new Set(
  (
    'có hiệu|theo đó|theo nghị|theo quyết|quy định|cho phép|cho thấy|cho biết|yêu cầu|khẳng định|xác định|nhấn mạnh|đặt mục|chỉ rõ|chỉ ra|nêu rõ|khác với|thay thế|ban hành|tạo điều|mở ra|trong đó|bảo đảm quyền|siết chặt|hết hiệu|góp phần|' +
    'tuyên bố|đề nghị|liệt kê|còn chậm|giữ nguyên|gồm có|bao gồm|đi vào|ra đời|trở thành|được thực|đến nay|đến cán|tới cán|tới các|đến các|đến từng|tới từng'
  ).split('|'),
);
/** Behind a comma these begin another clause. */
const CLAUSE_OPENERS = new Set(
  'nhiều các mỗi từ trong theo tại để nhằm ngay hiện đến khi do qua với đồng song nhưng bên đặc cùng ngoài cả đây điều việc tuy vì góp tạo ông bà anh chị đại'.split(
    ' ',
  ),
);
/** Before `được`, `bị`, `đã` they open a relative clause. */
const RELATIVE = new Set(
  'không chưa người tượng hợp nhân chức sản vật đất em phạm viên hành vi những tàu xe hoặc và'.split(' '),
);
const REACH = 70;
const QUOTES = /^["'”»]$/;

/** How far the words of a known subject are told from a token: all of them, or undefined. */
function knownSubject(
  around: Surroundings,
  at: number,
  limit: number,
  subject: string | undefined,
): number | undefined {
  if (!subject) return undefined;
  const words = toneless(subject)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let next = at;
  for (const word of words) {
    while (next < limit && around.isMark(next)) next++;
    if (next >= limit || around.bare(next) !== word) return undefined;
    next++;
  }
  return next > at ? next : undefined;
}

/** Does the stretch from a token to its next mark hold the verb of a clause? */
function isClause(around: Surroundings, from: number, limit: number): boolean {
  const first = around.key(from);
  if (CLAUSE_OPENERS.has(first) || around.isTitle(from)) return true;
  for (let at = from; at < Math.min(limit, from + 16) && !around.isMark(at); at++) {
    const key = around.key(at);
    if (at > from && (key === 'và' || key === 'của')) return false;
    if (
      around.chart.at(at).some((found) => FINITE.has(found.kind) && !found.weak) ||
      ENDS.has(key) ||
      PREDICATES.has(`${key} ${around.key(at + 1)}`)
    )
      return true;
  }
  return false;
}

/** Does the subject end before this token? */
function endsAt(around: Surroundings, at: number, from: number, documents: ReadonlySet<number>): boolean {
  const key = around.key(at);
  const next = around.key(at + 1);
  if (ENDS.has(key) || PREDICATES.has(`${key} ${next}`)) return true;
  if ((key === 'ngày' || key === 'với') && around.chart.tokens.shape[at + 1] === Shape.number) return true;
  if (key === 'vào' && /^(sáng|chiều|tối|ngày|tháng|năm|cuối|đầu)$/.test(next)) return true;
  if (key === 'và' || key === ',')
    return (
      documents.has(at + 1) ||
      (around.isTitle(at + 1) && around.chart.longest(at + 1, 'doctype') !== undefined) ||
      (key === 'và' && (next === 'các' || next === 'những') && documents.has(at + 2))
    );
  // không được làm, người bị kết án: what is said of a noun belongs to the subject
  const negated = RELATIVE.has(around.key(at - 1));
  const here = around.chart.at(at);
  if (here.some((found) => FINITE.has(found.kind) && !found.weak) && !negated) return at > from;
  return at > from && here.some((found) => NAMES.has(found.kind) && !found.weak && around.isTitle(at));
}

/** The end of a subject that begins at a token. */
function subjectEnd(around: Surroundings, at: number, limit: number, documents: ReadonlySet<number>): number {
  for (let end = at; end < Math.min(limit, at + REACH); end++) {
    const key = around.key(end);
    if (around.isMark(end)) {
      const quoted = quotationEnd(around.chart, end, limit);
      if (quoted > end) {
        end = quoted - 1;
        continue;
      }
      if (key === ',' && !endsAt(around, end, at, documents) && end + 1 < limit && !isClause(around, end + 1, limit))
        continue;
      if (
        key === '-' ||
        key === '/' ||
        key === '%' ||
        (key === '.' && around.chart.tokens.gap[end + 1] === 0 && end + 1 < limit)
      )
        continue;
      return end;
    }
    if (endsAt(around, end, at, documents)) return end;
  }
  return Math.min(limit, at + REACH);
}

/** Where the issuer comes behind the subject: `về … của Bộ Chính trị`. */
function beforeIssuer(around: Surroundings, { start, end }: Range, names: readonly string[]): number {
  for (let at = start + 1; at < end; at++) {
    if (around.key(at) !== 'của') continue;
    const body = around.bodyAt(at + 1, end);
    const text = body && nfc(around.chart.text(body.start, body.end));
    if (text && names.some((name) => text.startsWith(name))) return at;
  }
  return end;
}

/**
 * The subject behind a citation and its issuer: `về hội nhập quốc tế …`, `phê duyệt đề án …`; none for `về việc …`.
 *
 * @param at - the token behind citation and issuer
 * @param documents - tokens at which other citations begin
 * @param issuers - names of bodies that may be told behind the subject
 */
export function subjectBehind(
  around: Surroundings,
  at: number,
  section: Section,
  documents: ReadonlySet<number>,
  subject: string | undefined,
  issuers: readonly string[],
): Subject | undefined {
  const limit = section.end;
  const comma = around.key(at) === ',' ? at + 1 : at;
  const approval = around.key(at) === 'phê' && around.key(at + 1) === 'duyệt';
  if (!approval && around.key(comma) !== 've' && around.key(comma) !== 'về') return undefined;
  const start = approval ? at : comma + 1;
  if (!approval && (around.key(start) === 'việc' || around.key(start) === 'tội' || start >= limit)) return undefined;
  const known = knownSubject(around, start, limit, subject);
  if (known !== undefined) {
    const end = around.isMark(start) && QUOTES.test(around.key(known)) ? known + 1 : known;
    return { range: trimmed(around, { start, end }), end };
  }
  const quoted = quotationEnd(around.chart, start, limit);
  if (quoted > start) return { range: { start: start + 1, end: quoted - 1 }, end: quoted };
  const end = beforeIssuer(around, { start, end: subjectEnd(around, start, limit, documents) }, issuers);
  return end > start ? { range: { start, end }, end } : undefined;
}

/** Without the quotation marks at either end. */
function trimmed(around: Surroundings, { start, end }: Range): Range {
  return { start: around.isMark(start) ? start + 1 : start, end: around.isMark(end - 1) ? end - 1 : end };
}

/** Starts of citations, for the subjects that end before them. */
export const startsOf = (documents: readonly Found[]): ReadonlySet<number> =>
  new Set(documents.map((found) => found.start));
