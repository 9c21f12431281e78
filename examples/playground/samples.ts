/** Articles of `examples/`, so that the page has something to show when it is opened. */

import appointments from '../appointments.txt';
import article from '../article.txt';
import drugCase from '../drug-case.txt';

export const SAMPLES: readonly { name: string; text: string }[] = [article, drugCase, appointments].map((text) => ({
  name: text.split('\n', 1)[0] ?? '',
  text,
}));
