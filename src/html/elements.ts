const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without content. */
export const VOID = words(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that begin and end a line, and that end an open paragraph. */
const BLOCK = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary ul ' +
    'table caption colgroup thead tbody tfoot tr td th',
);
/** Cells, and what else closes nothing outside of itself. */
const MARKER = words('table td th caption button object template svg');
const INLINE = words(
  'a abbr b big cite code em font i label nobr q s small span strike strong sub sup tt u ins del mark',
);
export const HEADING = words('h1 h2 h3 h4 h5 h6');

/** What is never shown, or is no text of the page. */
export const UNSHOWN = words(
  'amp-ad amp-audio amp-embed amp-iframe amp-video amp-youtube audio button canvas datalist embed head iframe input map math meter noembed noframes noscript object option progress ' +
    'script select style svg template textarea title video',
);
/** What may stand in a head. */
export const IN_HEAD = words('base basefont link meta noscript script style template title');

/** Custom elements are taken for blocks: players, advertisements, galleries. */
export const isBlock = (tag: string): boolean => BLOCK.has(tag) || tag.includes('-');
export const isMarker = (tag: string): boolean => MARKER.has(tag);
export const isInline = (tag: string): boolean => INLINE.has(tag);
export const isImage = (tag: string): boolean => tag === 'img' || tag === 'amp-img';

/** Elements that an element of the same group closes when it opens, and the elements that keep the groups apart. */
export const GROUPS: ReadonlyMap<string, string> = new Map([
  ['li', 'li'],
  ['dd', 'dd'],
  ['dt', 'dd'],
  ['option', 'option'],
  ['tr', 'tr'],
  ['td', 'td'],
  ['th', 'td'],
  ['thead', 'tbody'],
  ['tbody', 'tbody'],
  ['tfoot', 'tbody'],
]);
/** Groups that an element of the group in front opens anew inside itself. */
export const APART: ReadonlyMap<string, readonly string[]> = new Map([
  ['table', ['li', 'dd', 'tr', 'td', 'tbody']],
  ['tbody', ['tr', 'td']],
  ['thead', ['tr', 'td']],
  ['tfoot', ['tr', 'td']],
  ['tr', ['td']],
  ['ul', ['li']],
  ['ol', ['li']],
  ['menu', ['li']],
  ['dl', ['dd']],
  ['select', ['option']],
]);
/** What a row and a section of a table close besides their own kind. */
export const CLOSES: ReadonlyMap<string, string> = new Map([
  ['tr', 'td'],
  ['thead', 'tr'],
  ['tbody', 'tr'],
  ['tfoot', 'tr'],
]);
