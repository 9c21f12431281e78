/** The words of the page itself. Labels of kinds, types and roles are those of `sukien/render`. */

import type { Language } from 'sukien/render';

const WORDS = {
  tagline: ['đọc sự kiện trong bài viết', 'reads the events in an article'],
  skip: ['Đến các sự kiện', 'Skip to the events'],
  jump: ['Đến kết quả ↓', 'To the findings ↓'],
  source: ['Bài viết', 'Article'],
  sample: ['Bài mẫu', 'Sample'],
  ownText: ['Bài của bạn', 'Your own text'],
  open: ['Mở tệp…', 'Open a file…'],
  clear: ['Xóa', 'Clear'],
  privacy: [
    'Dán, gõ hoặc thả một bài viết (văn bản hay HTML) vào đây. Không có gì rời khỏi trang này.',
    'Paste, type or drop an article (text or HTML). Nothing leaves this page.',
  ],
  options: ['Tùy chọn', 'Options'],
  publishedAt: ['Ngày đăng', 'Published on'],
  format: ['Đọc như', 'Read as'],
  auto: ['tự nhận biết', 'what it looks like'],
  text: ['văn bản', 'text'],
  html: ['mã HTML của trang', 'HTML of a page'],
  minConfidence: ['Độ tin cậy ít nhất', 'Confidence of at least'],
  page: [
    'Tìm khung trang (tiêu đề, dòng ngày, chú thích ảnh, bài liên quan)',
    'Look for the page around it (title, date line, captions, related articles)',
  ],
  kinds: ['Loại: bấm để ẩn hoặc hiện', 'Kinds: press to hide or show'],
  walk: [
    'Dùng phím mũi tên trái, phải để đi qua các chỗ đã nhận ra, Enter để xem giải thích, Esc để đóng.',
    'Arrow keys left and right walk through what was found, Enter explains it, Esc closes.',
  ],
  article: ['Bài viết đã đọc', 'The article as read'],
  findings: ['Kết quả', 'Findings'],
  records: ['Sự kiện', 'Events'],
  timeline: ['Dòng thời gian', 'Timeline'],
  entities: ['Đối tượng', 'Entities'],
  inspector: ['Giải thích', 'Explanation'],
  why: ['Vì sao: quy tắc và mục từ', 'Why: rules and entries'],
  close: ['Đóng', 'Close'],
  inRecords: ['Trong sự kiện', 'In events'],
  mentioned: ['Các chỗ nhắc đến', 'Where it is mentioned'],
  told: ['Chỗ kể', 'Where it is told'],
  time: ['Thời gian', 'When'],
  place: ['Địa điểm', 'Where'],
  inherited: ['theo sự kiện bao quanh', 'from the occasion around it'],
  within: ['thuộc', 'in'],
  confidence: ['độ tin cậy', 'confidence'],
  downloads: ['Tải về', 'Download'],
  json: ['JSON', 'JSON'],
  csvMentions: ['CSV: chỗ nhắc', 'CSV: mentions'],
  csvEntities: ['CSV: đối tượng', 'CSV: entities'],
  csvRecords: ['CSV: sự kiện', 'CSV: events'],
  csvArguments: ['CSV: vai trò', 'CSV: roles'],
  report: ['Trang HTML', 'HTML page'],
  drawing: ['Dòng thời gian (SVG)', 'Timeline (SVG)'],
  drop: ['Thả bài viết vào đây', 'Drop the article here'],
  nothing: ['Chưa nhận ra sự kiện nào.', 'No events were recognized.'],
  nobody: ['Chưa nhận ra ai hay cơ quan nào.', 'Nobody and no body was recognized.'],
  empty: ['Dán một bài viết để bắt đầu.', 'Paste an article to begin.'],
  themeAuto: ['Sáng/tối: theo máy', 'Theme: system'],
  themeLight: ['Sáng/tối: sáng', 'Theme: light'],
  themeDark: ['Sáng/tối: tối', 'Theme: dark'],
  people: ['Người', 'People'],
  bodies: ['Cơ quan, tổ chức', 'Organizations'],
  places: ['Địa điểm', 'Places'],
  documents: ['Văn bản', 'Documents'],
  occasions: ['Sự kiện có tên', 'Named occasions'],
  former: ['nguyên', 'former'],
  acting: ['quyền', 'acting'],
} as const satisfies Record<string, readonly [vi: string, en: string]>;

export type Word = keyof typeof WORDS;

/** The word in a language. */
export const word = (key: Word, language: Language): string => WORDS[key][language === 'vi' ? 0 : 1];

const isWord = (key: string | undefined): key is Word => key !== undefined && Object.hasOwn(WORDS, key);

/** Puts the words of a language into the page: `data-word` is content, `data-name` the name that assistive tools read. */
export const translatePage = (language: Language): void => {
  document.documentElement.lang = language;
  document.title = `sukien – ${word('tagline', language)}`;
  for (const found of document.querySelectorAll<HTMLElement>('[data-word]'))
    if (isWord(found.dataset.word)) found.textContent = word(found.dataset.word, language);
  for (const found of document.querySelectorAll<HTMLElement>('[data-name]'))
    if (isWord(found.dataset.name)) found.setAttribute('aria-label', word(found.dataset.name, language));
};

/** `63 chỗ nhắc · 22 đối tượng · 17 sự kiện · đọc trong 41 ms` */
export const summary = (
  mentions: number,
  entities: number,
  events: number,
  milliseconds: number,
  language: Language,
) => {
  const time = milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0);
  return language === 'vi'
    ? `${mentions} chỗ nhắc · ${entities} đối tượng · ${events} sự kiện · đọc trong ${time.replace('.', ',')} ms`
    : `${mentions} mentions · ${entities} entities · ${events} events · read in ${time} ms`;
};
