// Reads an article in the browser and shows what was found: `npm run playground` builds it, and any browser opens it.
import { analyze, type Span } from 'sukien';
import { ArticleView } from './article.js';
import { showDownloads } from './downloads.js';
import { byId, element } from './elements.js';
import { showEntities } from './entities.js';
import { showInspector } from './inspector.js';
import { Intake } from './intake.js';
import { showRecords } from './records.js';
import { SAMPLES } from './samples.js';
import { Settings } from './settings.js';
import { readSource } from './source.js';
import { type Actions, readingOf, type State } from './state.js';
import { type Tab, Tabs } from './tabs.js';
import { showTimeline } from './timeline.js';
import { summary, translatePage, word } from './words.js';

const state: State = {
  language: navigator.language.startsWith('en') ? 'en' : 'vi',
  reading: readingOf(analyze(''), {}, false, 0),
  choice: undefined,
};

/** Words are lit by the browser's own highlights, which need no elements and may cross any; older browsers light cards alone. */
const highlight = (name: string, spans: readonly Span[]): void => {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.set(name, new Highlight(...view.ranges(spans)));
};

const lightCards = (records: readonly string[], name: string): void => {
  for (const card of document.querySelectorAll<HTMLElement>('.card')) {
    card.classList.toggle(name, records.includes(card.dataset.id ?? ''));
  }
};

const inspector = byId('inspector', HTMLElement);

const actions: Actions = {
  light(spans, records) {
    highlight('lit', spans);
    lightCards(records, 'lit');
  },
  choose(choice) {
    const from = inspector.contains(document.activeElement);
    const left = state.choice;
    state.choice = choice;
    showInspector(inspector, state, actions);
    showChoice(true);
    // Focus that was in what is replaced goes on: into the new explanation, or back to the words that it explained.
    if (from && choice) inspector.focus();
    else if (from && left && 'mention' in left) view.markOf(left.mention)?.focus();
  },
};

const view = new ArticleView(byId('article', HTMLElement), actions, (words) => {
  byId('said', HTMLParagraphElement).textContent = words;
});

/** Marks the chosen words and cards, and brings them into sight. */
const showChoice = (reveal: boolean): void => {
  const { choice, reading } = state;
  const mention = choice && 'mention' in choice ? reading.mentions.get(choice.mention) : undefined;
  const record = choice && 'record' in choice ? choice.record : undefined;
  highlight('chosen', mention ? [mention] : (reading.words.get(record ?? '') ?? []));
  lightCards(record === undefined ? [] : [record], 'chosen');
  if (!reveal) return;
  const words = mention ?? reading.records.get(record ?? '')?.trigger;
  if (words) view.reveal(words);
  document.querySelector('.card.chosen')?.scrollIntoView({ block: 'nearest' });
};

const showTab = (tab: Tab): void => {
  if (tab === 'records') showRecords(tabs.panel(tab), state, actions);
  if (tab === 'timeline') showTimeline(tabs.panel(tab), state, actions);
  if (tab === 'entities') showEntities(tabs.panel(tab), state, actions);
  showChoice(false);
};
const tabs = new Tabs(showTab);

/** Shows what was read, in the language of the labels. */
const show = (): void => {
  const { reading, language } = state;
  const { mentions, entities, events, notes, text } = reading.analysis;
  byId('status', HTMLOutputElement).textContent =
    text.trim() === ''
      ? word('empty', language)
      : (reading.fromHtml ? 'HTML · ' : '') +
        summary(mentions.length, entities.length, events.length, reading.milliseconds, language);
  byId('notes', HTMLUListElement).replaceChildren(...notes.map(({ message }) => element('li', {}, message)));
  tabs.tab('records').textContent = `${word('records', language)} ${events.length}`;
  tabs.tab('timeline').textContent = word('timeline', language);
  tabs.tab('entities').textContent = `${word('entities', language)} ${entities.length}`;
  settings.show(reading.analysis, language);
  view.show(state);
  showTab(tabs.shown);
  showInspector(inspector, state, actions);
  showDownloads(byId('downloads', HTMLFieldSetElement), state);
};

const read = (): void => {
  const start = performance.now();
  const { analysis, options, fromHtml } = readSource(intake.text, settings.format, settings.options);
  state.reading = readingOf(analysis, options, fromHtml, performance.now() - start);
  state.choice = undefined;
  show();
};
const settings = new Settings(read);
const intake = new Intake(read);

const THEMES = ['themeAuto', 'themeLight', 'themeDark'] as const;
let theme = 0;
const themeButton = byId('theme', HTMLButtonElement);
const showTheme = (): void => {
  document.documentElement.dataset.theme = ['auto', 'light', 'dark'][theme];
  themeButton.textContent = word(THEMES[theme] ?? 'themeAuto', state.language);
};
themeButton.addEventListener('click', () => {
  theme = (theme + 1) % THEMES.length;
  showTheme();
});

const languageButton = byId('language', HTMLButtonElement);
const translate = (): void => {
  translatePage(state.language);
  intake.translate(state.language);
  settings.translate(state.language);
  const other = state.language === 'vi' ? 'en' : 'vi';
  languageButton.lang = other;
  languageButton.textContent = other === 'en' ? 'English' : 'Tiếng Việt';
  languageButton.setAttribute(
    'aria-label',
    other === 'en' ? 'English: labels in English' : 'Tiếng Việt: nhãn bằng tiếng Việt',
  );
  showTheme();
};
languageButton.addEventListener('click', () => {
  state.language = state.language === 'vi' ? 'en' : 'vi';
  translate();
  show();
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && state.choice) actions.choose(undefined);
});
// The drawing is as wide as its place.
addEventListener('resize', () => tabs.shown === 'timeline' && showTab('timeline'));

// Browsers compile code as it is used: reading the other samples while nobody waits makes the reader's own article quick.
const warmUp = (): void => {
  for (const { text } of SAMPLES.slice(1)) analyze(text);
};

translate();
intake.put(SAMPLES[0]?.text ?? '', '0');
if (typeof requestIdleCallback === 'function') requestIdleCallback(warmUp);
else setTimeout(warmUp, 500);
