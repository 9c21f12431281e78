import { attributeOf, type TreeNode } from './tree.js';

/** What the name of an element, its class, its role and its vocabulary say that it holds. */
export const Hint = {
  /** Menus, breadcrumbs, the head and the foot of the page, sidebars, notices of cookies, forms. */
  around: 1,
  comments: 2,
  /** Boxes and lists of other articles. */
  related: 4,
  advertisement: 8,
  /** Share buttons, players, keywords, ratings. */
  tools: 16,
  lede: 32,
  caption: 64,
  /** A class that may name a caption, or something else. */
  note: 2048,
  byline: 128,
  date: 256,
  title: 512,
  body: 1024,
} as const;

/** Hints that a part of the page is not the article's own. */
export const OTHER = Hint.around | Hint.comments | Hint.related | Hint.advertisement | Hint.tools;

const TAGS: Readonly<Record<string, number>> = {
  nav: Hint.around,
  footer: Hint.around,
  menu: Hint.around,
  form: Hint.around,
  figcaption: Hint.caption,
  'amp-ad': Hint.advertisement,
  'amp-accordion': Hint.around,
  'amp-sidebar': Hint.around,
  'amp-consent': Hint.around,
  'amp-user-notification': Hint.around,
  'amp-social-share': Hint.tools,
};
const ROLES: Readonly<Record<string, number>> = {
  navigation: Hint.around,
  banner: Hint.around,
  contentinfo: Hint.around,
  complementary: Hint.around,
  search: Hint.around,
  dialog: Hint.around,
  toolbar: Hint.tools,
};
const VOCABULARY: Readonly<Record<string, number>> = {
  headline: Hint.title,
  articlebody: Hint.body,
  author: Hint.byline,
  datepublished: Hint.date,
  description: Hint.lede,
  caption: Hint.caption,
  comment: Hint.comments,
  breadcrumb: Hint.around,
};

const word = (list: string): RegExp => new RegExp(`(?:^| )(?:${list})(?: |$)`);
/**
 * Words of classes and ids, in English and in Vietnamese without marks, as page builders of Vietnam write them; the names are
 * cut at hyphens, underscores and inner capitals.
 */
const NAMES: readonly (readonly [number, RegExp])[] = [
  [
    Hint.around,
    word(
      'nav|navbar|navigation|menus?|submenu|mainmenu|topmenu|breadcrumbs?|bread|pagination|paging|pager|footer|foot|copyright|cookies?|' +
        'consent|gdpr|popup|modal|login|signin|search|searchbox|sidebar|side bar|col right|right col|right pane|left pane|aside|toc|masthead|topbar|top bar|site header|page header|' +
        'hotline|sitemap|weather|thoi tiet|lien ket|weblink|skip link',
    ),
  ],
  [Hint.comments, word('comments?|cmt|cmts|binhluan|binh luan|ykien|y kien|disqus|discussion|phan hoi|feedback')],
  [
    Hint.related,
    word(
      'relate|related|relates|relatednews|lienquan|lien quan|tinlienquan|tinkhac|tin khac|othernews|other news|other articles?|more news|morenews|' +
        'read more|readmore|xemthem|xem them|docthem|doc them|recommend|recommended|recommendation|suggest|suggestion|suggested|cung chuyen muc|' +
        'same cate|samecate|same category|most read|mostread|most view|doc nhieu|xem nhieu|tin moi|latest|news list|list news|newest|inner link|see also|tham khao',
    ),
  ],
  [
    Hint.advertisement,
    word(
      'ads?|adv|advs|advert|adverts|advertise|advertisement|advertising|adsense|adsbygoogle|adslot|ad slot|gpt|banners?|quangcao|quang cao|qc|sponsor|sponsored|promo|promotion',
    ),
  ],
  [
    Hint.tools,
    word(
      'share|sharing|shares|social|socials|zalo|facebook|fb|twitter|toolbar|tool|tools|print|rating|rate|vote|follow|subscribe|newsletter|' +
        'tags?|taglist|keywords?|tukhoa|tu khoa|voice|tts|audio|player|playlist|podcast|nghe|bookmark|font size|fontsize|zoom',
    ),
  ],
  [
    Hint.lede,
    word(
      'sapo|lead|lede|summary|chapeau|standfirst|excerpt|abstract|desc|des|description|trichyeu|trich yeu|tomtat|tom tat|mota|mo ta|intro|hometext',
    ),
  ],
  [
    Hint.caption,
    word(
      'captions?|figcaption|chuthich|chu thich|ghichu anh|ghi chu anh|pcaption|imgcaption|imagecaption|photocaption|imgcap',
    ),
  ],
  [Hint.note, word('cap|credit|pic|image|img|photo|ghichu|ghi chu|note')],
  [
    Hint.byline,
    word('authors?|byline|tacgia|tac gia|nguoiviet|nguoi viet|writers?|reporter|butdanh|but danh|source|nguon'),
  ],
  [
    Hint.date,
    word('dates?|time|datetime|published|publish|pubdate|ngaydang|ngay dang|ngay|timestamp|thoi gian|thoigian'),
  ],
  [Hint.title, word('title|headline|tieude|tieu de|tit|heading')],
  [Hint.body, word('body|content|contents|noidung|noi dung|article|detail|entry|post|main|story|chitiet|chi tiet|fck')],
];

const known = new Map<string, number>();
/** How many class names are remembered before the memory is emptied. It has no influence on what is returned. */
const REMEMBERED = 4096;
const LONGEST_NAME = 300;

function hintsOfName(name: string): number {
  let hints = known.get(name);
  if (hints !== undefined) return hints;
  hints = 0;
  const words = name
    .slice(0, LONGEST_NAME)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  for (const [hint, pattern] of NAMES) if (pattern.test(words)) hints |= hint;
  if (known.size >= REMEMBERED) known.clear();
  known.set(name, hints);
  return hints;
}

/** The hints of an element itself, a set of bits of `Hint`. */
export function hintsOf(node: TreeNode): number {
  let hints = TAGS[node.tag] ?? 0;
  if (!node.attributes) return hints;
  for (const name of ['class', 'id', 'type', 'data-role']) {
    const value = attributeOf(node, name);
    if (value !== '') hints |= hintsOfName(value);
  }
  hints |= ROLES[attributeOf(node, 'role')] ?? 0;
  const property = attributeOf(node, 'itemprop').toLowerCase();
  if (property) hints |= VOCABULARY[property] ?? 0;
  if (attributeOf(node, 'rel') === 'author') hints |= Hint.byline;
  return hints;
}
