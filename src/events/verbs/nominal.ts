import { wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';

/** Words before a verb that make it a noun: `các chỉ đạo`, `công tác kiểm tra`. */
const NOMINALIZERS: ReadonlySet<string> = new Set('các những mọi tác sự hoạch vụ một mức quy'.split(' '));
/** A verb of saying after a preposition, or with an owner behind it, is a noun: `trước yêu cầu …`, `thông tin của …`. */
const BEFORE_NOUN: ReadonlySet<string> = new Set('trước theo của từ bằng qua có nhiều do vì dung với về'.split(' '));

/** `hình sự`, `quân sự`: `sự` is the half of a word. */
const COMPOUND: ReadonlySet<string> = new Set('hình quân nhân dân lịch đương thời tâm'.split(' '));

/** `tổ công tác kiểm tra …`: a team, not its work. */
const TEAM = /^(tổ|đoàn|đội|nhóm)$/;

/** Words that make a noun of a verb for work. */
const OF_WORK: ReadonlySet<string> = new Set(['đợt', 'cuộc', 'trong']);

/** Is a word that may be a verb a noun where it stands? */
export function nominal(chart: Chart, start: number, end: number, type: string): boolean {
  const before = wordAt(chart, start - 1);
  if (before === 'sự' && COMPOUND.has(wordAt(chart, start - 2))) return false;
  if (before === 'tác' && TEAM.test(wordAt(chart, start - 3))) return false;
  const after = wordAt(chart, end);
  // `theo giám sát của …`, `các đợt khảo sát`
  if (type === 'inspection' && (after === 'của' || OF_WORK.has(before))) return true;
  if (type !== 'statement') return before !== 'vụ' && NOMINALIZERS.has(before);
  // `đăng tải thông tin`, `thực hiện yêu cầu`: behind a verb it is its object
  if (DOUBLE.has(chart.text(start, end).toLowerCase()) && isObject(chart, start)) return true;
  // `thông tin về kết quả` is a noun, `đã thông tin về kết quả` a verb
  if (after === 'về' && before !== 'đã' && before !== 'sẽ' && before !== 'cũng' && NEWS.test(chart.text(start, end)))
    return true;
  // `thông tin từ Bộ X cho biết`
  if (after === 'từ' && NEWS.test(chart.text(start, end))) return true;
  return NOMINALIZERS.has(before) || BEFORE_NOUN.has(before) || after === 'của' || after === 'do' || after === 'nhanh';
}

const NEWS = /^(thông tin|thông báo|báo cáo)$/i;

/** Verbs of saying that are nouns as well. */
const DOUBLE: ReadonlySet<string> = new Set(
  'thông tin|báo cáo|chỉ đạo|yêu cầu|đề nghị|khuyến cáo|đánh giá|thông báo|giải thích|kiến nghị|kết luận|đề xuất'.split(
    '|',
  ),
);
/** Verbs that stand before another verb and do not take it as an object. */
const BESIDE: ReadonlySet<string> = new Set([
  'tiếp',
  'tham mưu',
  'họp',
  'đến',
  'tới',
  'về',
  'đi',
  'ra',
  'tổ chức',
  'dự',
  'gửi',
  'có',
]);

const isObject = (chart: Chart, at: number): boolean =>
  [1, 2, 3].some((n) =>
    chart.at(at - n).some((f) => f.kind === 'verb' && f.end === at && !f.weak && !BESIDE.has(f.entry?.name ?? '')),
  );
