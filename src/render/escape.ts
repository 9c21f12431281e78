/** Markup: the only place where text becomes HTML. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What an HTML document may not hold: controls other than blanks, halves of surrogate pairs, noncharacters. */
const FORBIDDEN = /[^\P{Cc}\t\n\f\r]|\p{Cs}|[\ufdd0-\ufdef\ufffe\uffff]/gu;

/**
 * Text as HTML, safe as an element's content and as a quoted attribute's value.
 *
 * @example escapeHtml('<b title="x">') // '&lt;b title=&quot;x&quot;&gt;'
 */
export const escapeHtml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** Attributes in the order given; those without a value are left out. Names are the program's own, values are escaped. */
export const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined || value === '' ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');
