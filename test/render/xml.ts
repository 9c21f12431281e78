import { DOMParser } from '@xmldom/xmldom';

const refuse = (message: string) => {
  throw new Error(message);
};

/** Reads XML with a parser that knows nothing of ours; throws where it is not well formed. */
export const parseXml = (xml: string): Document => {
  const parser = new DOMParser({ errorHandler: { warning: refuse, error: refuse, fatalError: refuse } });
  return parser.parseFromString(xml, 'text/xml');
};

/** All elements of a name, in document order. */
export const elements = (root: Document | Element, name: string): Element[] =>
  Array.from(root.getElementsByTagName(name));
