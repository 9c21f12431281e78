/** Parts of an absolute address of the web. */
const ABSOLUTE = /^(https?:)\/\/([^/?#\s]+)([^?#\s]*)(\?[^#\s]*)?(#\S*)?$/i;

/** The parts of an absolute address; undefined of anything else. */
export function addressOf(text: string): { scheme: string; host: string; path: string } | undefined {
  const found = ABSOLUTE.exec(text.trim());
  return found ? { scheme: found[1]!.toLowerCase(), host: found[2]!.toLowerCase(), path: found[3] || '/' } : undefined;
}

/**
 * Resolves an address as it stands in a page. `URL` is no part of the language, and the library runs without a browser.
 *
 * @param base - absolute address of the page
 * @returns the absolute address, the address as it stands where there is no base, `undefined` of an empty one
 */
export function resolve(address: string, base: string | undefined): string | undefined {
  const text = address.trim();
  if (text === '') return undefined;
  if (addressOf(text)) return text;
  const from = addressOf(base ?? '');
  if (!from || /^[a-z][a-z\d+.-]*:/i.test(text)) return text;
  if (text.startsWith('//')) return from.scheme + text;
  const root = `${from.scheme}//${from.host}`;
  if (text.startsWith('/')) return root + withoutDots(text);
  if (text.startsWith('?') || text.startsWith('#')) return root + from.path + text;
  return root + withoutDots(from.path.replace(/[^/]*$/, '') + text);
}

/** Resolves an address and leaves out what is none without a base; one without a scheme is taken for https. */
export function absolute(address: string, base: string | undefined): string | undefined {
  const resolved = resolve(address, base);
  if (resolved === undefined || addressOf(resolved)) return resolved;
  return resolved.startsWith('//') && addressOf(`https:${resolved}`) ? `https:${resolved}` : undefined;
}

function withoutDots(path: string): string {
  const [, plain = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  const parts: string[] = [];
  for (const part of plain.split('/').slice(1)) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}${rest}`;
}
