/** Elements without markup: the page's policy forbids strings to become elements, and nothing here needs them to. */

type Content = Node | string | undefined | false;
type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

/**
 * Makes an element. A function is a listener (`click`), `true` an attribute without a value, `false` and `undefined` none.
 *
 * @example element('button', { type: 'button', click: () => choose(id) }, name)
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...content.filter((part): part is Node | string => part !== undefined && part !== false && part !== ''));
  return made;
}

/** The element of the page with an id, of the class that is expected there. */
export function byId<T extends HTMLElement>(id: string, type: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`no ${type.name} #${id} in the page`);
  return found;
}
