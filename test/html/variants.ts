/** Ways to write the same page: what a reader sees does not change, and neither may the blocks. */
export interface Variant {
  name: string;
  of(html: string): string;
}

const ATTRIBUTE = (names: string): RegExp => new RegExp(`\\s(?:${names})\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s>]+)`, 'gi');
const NAMES = 'class|id|type|role|itemprop|rel|data-role|data-[a-z-]+';
/** Keeps scripts and the head as they are: what is changed is the body. */
const inBody = (html: string, change: (body: string) => string): string => {
  const at = html.search(/<body/i);
  return html.slice(0, at) + change(html.slice(at));
};
const inTags = (html: string, change: (tag: string) => string): string =>
  html.replace(/<(?!!)\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi, change);

const ENTITIES: Record<string, string> = {
  à: '&agrave;',
  ô: '&ocirc;',
  â: '&acirc;',
  ê: '&ecirc;',
  é: '&eacute;',
  í: '&iacute;',
};
const stripped = (html: string): string =>
  inBody(html, (body) => inTags(body, (tag) => tag.replace(ATTRIBUTE(NAMES), '')));

export const variants: Variant[] = [
  { name: 'without classes', of: stripped },
  {
    name: 'with other classes',
    of: (html) => inBody(html, (body) => inTags(body, (tag) => tag.replace(ATTRIBUTE(NAMES), ' class="jx7-q2 m_14"'))),
  },
  {
    name: 'without meta and JSON-LD',
    of: (html) => html.replace(/<meta(?! charset)[^>]*>|<script[^>]*ld\+json[\s\S]*?<\/script>/gi, ''),
  },
  {
    name: 'without classes, meta and JSON-LD',
    of: (html) => stripped(html.replace(/<meta(?! charset)[^>]*>|<script[^>]*ld\+json[\s\S]*?<\/script>/gi, '')),
  },
  {
    name: 'with wrappers around paragraphs, headings and figures',
    of: (html) =>
      inBody(html, (body) =>
        body
          .replace(/<(p|h1|h2|h3|figure)(?=[\s>])/gi, '<div><div class="w"><$1')
          .replace(/<\/(p|h1|h2|h3|figure)>/gi, '</$1></div></div>'),
      ),
  },
  {
    name: 'with wrappers around the body',
    of: (html) =>
      inBody(html, (body) => body.replace(/<body[^>]*>/i, (tag) => `${tag}${'<div class="wrap"><section>'.repeat(5)}`)),
  },
  {
    name: 'with divisions for paragraphs',
    of: (html) => inBody(html, (body) => body.replace(/<p(?=[\s>])/gi, '<div').replace(/<\/p>/gi, '</div>')),
  },
  {
    name: 'in capitals',
    of: (html) =>
      inBody(html, (body) => inTags(body, (tag) => tag.replace(/^<\/?[a-z\d-]+/i, (name) => name.toUpperCase()))),
  },
  {
    name: 'without end tags that may be left out',
    of: (html) => inBody(html, (body) => body.replace(/<\/(?:p|li|td|th|tr|tbody|body|html)>/gi, '')),
  },
  {
    name: 'in entities',
    of: (html) =>
      inBody(html, (body) =>
        body.replace(
          /[\u0080-\uffff]/g,
          (char, at: number) =>
            ENTITIES[char] ?? (at % 2 ? `&#${char.charCodeAt(0)};` : `&#x${char.charCodeAt(0).toString(16)};`),
        ),
      ),
  },
  { name: 'decomposed', of: (html) => html.normalize('NFD') },
  { name: 'with CRLF and indents', of: (html) => html.replace(/\n/g, '\r\n\t\t').replace(/> </g, '>\r\n      <') },
  {
    name: 'with comments',
    of: (html) => inBody(html, (body) => body.replace(/<(p|div|td)(?=[\s>])/gi, '<!-- <p>ô > --><$1')),
  },
];
