import { searchKey } from '../normalize.js';
import { foldPhrase } from '../text/fold.js';

/** One way to write a name. */
export interface Form {
  /** Index of the name that it is a form of. */
  name: number;
  text: string;
  /** Without marks and case. */
  key: string;
  /** With marks, without case. */
  marked: string;
}

/** A form that shares trigrams with what was asked for. */
export interface Near {
  form: Form;
  /** Dice's coefficient: the trigrams that both have, of all that they have. */
  shared: number;
}

/** Three letters in a row, the ends of the name among them, each once. */
function trigrams(key: string): string[] {
  const padded = `^^${key}$`;
  const found = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) found.add(padded.slice(i, i + 3));
  return [...found];
}

/** What a name is compared by. */
export const comparable = (text: string): Pick<Form, 'key' | 'marked'> => ({
  key: searchKey(text),
  marked: foldPhrase(text),
});

/** Finds, among many names, the few that share most letters with one, whatever its marks. */
export class Shortlist {
  private readonly forms: readonly Form[];
  private readonly sizes: number[] = [];
  private readonly postings = new Map<string, number[]>();

  constructor(forms: readonly Form[]) {
    this.forms = forms;
    forms.forEach(({ key }, i) => {
      const own = trigrams(key);
      this.sizes.push(own.length);
      for (const gram of own) {
        const list = this.postings.get(gram);
        if (list) list.push(i);
        else this.postings.set(gram, [i]);
      }
    });
  }

  /** At most `limit` forms that share trigrams with a key, those that share the greatest part first. */
  near(key: string, limit: number): Near[] {
    const own = trigrams(key);
    const shared = new Map<number, number>();
    for (const gram of own) for (const i of this.postings.get(gram) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    const part = (i: number): number => (2 * (shared.get(i) as number)) / (own.length + (this.sizes[i] as number));
    return [...shared.keys()]
      .sort((a, b) => part(b) - part(a) || a - b)
      .slice(0, limit)
      .map((i) => ({ form: this.forms[i] as Form, shared: part(i) }));
  }
}
