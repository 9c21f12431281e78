/** Replacements in a text, in order and without overlap. */
export class Edits {
  /** Triples: start and end in the given text, and what stands there now. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly replacements: string[] = [];

  get length(): number {
    return this.starts.length;
  }

  add(start: number, end: number, replacement: string): void {
    this.starts.push(start);
    this.ends.push(end);
    this.replacements.push(replacement);
  }

  /** Takes back what was done from `start` on. */
  dropFrom(start: number): void {
    while ((this.starts.at(-1) ?? -1) >= start) {
      this.starts.pop();
      this.ends.pop();
      this.replacements.pop();
    }
  }

  /** The text with the replacements made. */
  apply(text: string): string {
    if (this.length === 0) return text;
    const pieces: string[] = [];
    let from = 0;
    for (let i = 0; i < this.length; i++) {
      pieces.push(text.slice(from, this.starts[i]), this.replacements[i] as string);
      from = this.ends[i] as number;
    }
    pieces.push(text.slice(from));
    return pieces.join('');
  }
}
