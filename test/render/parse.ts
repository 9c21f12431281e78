/** An element as it stands in the page. */
export interface Element {
  tag: string;
  attributes: Record<string, string>;
  children: Element[];
  /** Texts and elements in their order. */
  content: (string | Element)[];
  /** Its own text and that of its descendants. */
  text: string;
}

const VOID = new Set(['meta']);
const TOKEN = /<!doctype html>|<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+="[^"<>]*")*)(\/?)>|[^<>]+/y;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const decode = (text: string): string =>
  text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`bare ampersand: ${whole.slice(0, 20)}`);
    return character;
  });

/**
 * Reads a page more strictly than a browser: quoted attributes only, every element closed in its order, no bare `<`, `>`
 * or `&`. Throws with the place of the first offence.
 */
export const parsePage = (html: string): Element => {
  const root: Element = { tag: '#page', attributes: {}, children: [], content: [], text: '' };
  const stack: Element[] = [root];
  const addText = (text: string) => {
    stack.at(-1)?.content.push(text);
    for (const element of stack) element.text += text;
  };
  for (let at = 0; at < html.length; ) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(html);
    const [whole = '', slash, tag, attributes = '', empty] = token ?? [];
    const top = stack.at(-1) ?? root;
    if (!token) throw new Error(`not well formed at ${at}: ${html.slice(at, at + 60)}`);
    at += whole.length;
    if (tag === undefined) {
      if (whole !== '<!doctype html>') addText(decode(whole));
    } else if (slash) {
      if (top.tag !== tag) throw new Error(`</${tag}> closes <${top.tag}> at ${at}`);
      stack.pop();
    } else {
      const pairs = [...attributes.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        decode(value),
      ]);
      if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`attribute twice at ${at}`);
      const element: Element = { tag, attributes: Object.fromEntries(pairs), children: [], content: [], text: '' };
      top.children.push(element);
      top.content.push(element);
      if (VOID.has(tag) || (empty && stack.some((open) => open.tag === 'svg'))) continue;
      if (tag === 'style') {
        // Raw text: it ends at its end tag, and nowhere before.
        const end = html.indexOf('</style>', at);
        element.text = html.slice(at, end);
        at = end + '</style>'.length;
        continue;
      }
      stack.push(element);
    }
  }
  if (stack.length > 1) throw new Error(`<${stack.at(-1)?.tag}> is never closed`);
  return root;
};

/** All elements below, in document order, that pass. */
export const findAll = (element: Element, passes: (candidate: Element) => boolean): Element[] =>
  element.children.flatMap((child) => [...(passes(child) ? [child] : []), ...findAll(child, passes)]);
