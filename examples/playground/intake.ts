/** Where the article comes from: typed, pasted, opened as a file, dropped, or a sample. */

import { decode, detectEncoding } from 'sukien';
import { readHtml } from 'sukien/html';
import { byId, element } from './elements.js';
import { SAMPLES } from './samples.js';
import type { State } from './state.js';
import { word } from './words.js';

/** Typing is followed when it pauses. */
const PAUSE = 200;

/** The bytes of a file as text: UTF-8 and UTF-16 as they say, else one of the encodings from before Unicode. */
const textOf = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // A page also says itself what it is written in.
  if (/\.x?html?$/i.test(file.name) || file.type === 'text/html') return readHtml(bytes).source;
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    const { encoding } = detectEncoding(bytes);
    return encoding === 'unicode' ? new TextDecoder().decode(bytes) : decode(bytes, { encoding });
  }
};

/** Listens to everything that brings an article. */
export class Intake {
  private readonly source = byId('source', HTMLTextAreaElement);
  private readonly sample = byId('sample', HTMLSelectElement);
  private readonly curtain = byId('drop', HTMLDivElement);
  private timer = 0;

  constructor(private readonly read: () => void) {
    const file = byId('file', HTMLInputElement);
    this.source.addEventListener('input', () => {
      this.sample.value = '';
      clearTimeout(this.timer);
      this.timer = window.setTimeout(this.read, PAUSE);
    });
    this.sample.addEventListener('change', () => {
      const chosen = SAMPLES[Number(this.sample.value)];
      if (this.sample.value !== '' && chosen) this.put(chosen.text, this.sample.value);
    });
    byId('clear', HTMLButtonElement).addEventListener('click', () => {
      this.put('');
      this.source.focus();
    });
    byId('open', HTMLButtonElement).addEventListener('click', () => file.click());
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen) void this.putFile(chosen);
      file.value = '';
    });
    this.listenToDrops();
  }

  /** The text as it was given. */
  get text(): string {
    return this.source.value;
  }

  put(text: string, sample = ''): void {
    clearTimeout(this.timer);
    this.source.value = text;
    this.source.scrollTop = 0;
    this.sample.value = sample;
    this.read();
  }

  translate(language: State['language']): void {
    const { value } = this.sample;
    this.sample.replaceChildren(
      element('option', { value: '' }, word('ownText', language)),
      ...SAMPLES.map(({ name }, index) =>
        element('option', { value: index }, `${word('sample', language)} ${index + 1}: ${name}`),
      ),
    );
    this.sample.value = value;
  }

  private async putFile(file: File): Promise<void> {
    this.put(await textOf(file));
  }

  private listenToDrops(): void {
    // Over the box too, where the browser would put in the name of the file.
    document.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.curtain.hidden = false;
    });
    document.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) this.curtain.hidden = true;
    });
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      this.curtain.hidden = true;
      const [file] = event.dataTransfer?.files ?? [];
      const text = event.dataTransfer?.getData('text/plain');
      if (file) void this.putFile(file);
      else if (text) this.put(text);
    });
  }
}
