import type { Range, Reading } from '../../clauses/clause.js';
import { type Candidate, isCandidate, type Phrase, WORDS } from '../../clauses/phrase.js';
import type { DocumentValue } from '../../grammar/documents-value.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import type { Chart, Found } from '../../pattern/chart.js';
import type { EventType } from '../definition.js';
import type { TriggerMatch } from '../triggers.js';
import { type Filler, fillerOf, type RoleContext } from './fillers.js';

/** How many phrases before `về việc` its document is looked for. */
const REACH = 4;

/** The paper that a verb stands behind. */
interface Paper {
  /** The paper, where a mention names it. */
  document?: Candidate;
  /** Whose it is: what `của` brings in behind it. */
  issuer?: Phrase;
  /** `về`, `về việc` stands between. */
  about: boolean;
}

/** Does a noun for a paper begin at a token, behind a plural word or not: `quyết định`, `các văn bản`? */
export function isPaper(chart: Chart, at: number): boolean {
  const here = chart.at(at);
  if (here.some(isPaperNoun)) return true;
  const plural = here.find((f) => f.kind === 'plural');
  return plural !== undefined && isPaper(chart, plural.end);
}
const isPaperNoun = ({ kind, entry }: Found): boolean => kind === 'classifier' && entry?.class === 'document';

/** Does a noun for a paper, no verb of deciding, end before a token: `theo quyết định`, `các nghị quyết`? */
const endsPaper = (chart: Chart, at: number): boolean =>
  [1, 2, 3].some((n) => chart.at(at - n).some((f) => isPaperNoun(f) && f.end === at));

/** `Quyết định số … của Chủ tịch nước (về việc) | thăng cấp …`: the paper right before a verb group. */
function paperBefore(reading: Reading, verb: number): Paper | undefined {
  const { chart, phrases } = reading;
  let at = verb;
  if (wordAt(chart, at - 1) === 'việc') at--;
  if (wordAt(chart, at - 1) === 'về') at--;
  const about = at < verb && wordAt(chart, at) === 'về';
  const last = lastBefore(reading, at);
  for (let i = last; about && i >= 0 && i > last - REACH; i--) {
    const document = phrases[i] as Phrase;
    if (document.kind !== 'document' || !isCandidate(document)) continue;
    const issuer = phrases[i + 1];
    return { document, issuer: i < last && issuer?.preposition === 'của' ? issuer : undefined, about };
  }
  const owner = phrases[last];
  if (owner?.kind === 'document' && owner.end === at) return { document: owner as Candidate, about };
  // `quyết định của Bộ trưởng`: a noun phrase with its owner in it
  const inner = owner?.kind === WORDS && owner.end === at ? phrases[last + 1] : owner;
  const issuer = inner?.preposition === 'của' && inner.end === at ? inner : undefined;
  const end = issuer?.from ?? at;
  const document = issuer && phrases[lastBefore(reading, end)];
  if (document?.kind === 'document' && document.end === end) return { document: document as Candidate, issuer, about };
  return endsPaper(chart, end) ? { issuer, about } : undefined;
}

/** Index of the last phrase before a token that is no part of another; -1 where there is none. */
function lastBefore(reading: Reading, at: number): number {
  let i = reading.phraseFrom(at) - 1;
  while (i >= 0 && reading.phrases[i]?.within) i--;
  return i;
}

/** What the papers told beside a verb tell: who decides by them, who made them. */
export function fillPapers(context: RoleContext, fillers: Filler[]): void {
  fillDecision(context, fillers);
  fillPaper(context, fillers);
  fillMade(context, fillers);
  fillAnnouncer(context, fillers);
}

/** What a paper decides is done by its issuer, not by who reads it out or hands it over. */
function fillDecision({ type, reading, group }: RoleContext, fillers: Filler[]): void {
  const { authority } = type.roles;
  if (!type.roles.document || !authority) return;
  const paper = paperBefore(reading, group.start);
  if (!paper || (!paper.document && !paper.issuer)) return;
  const issuer = paper.issuer && authority.kinds?.includes(paper.issuer.kind) ? paper.issuer : undefined;
  // who signs a paper decides, and so does a body that reads out one of which no issuer is told
  const makes = (filler: Filler): boolean =>
    !issuer && (filler.candidate?.kind === 'organization' || isSigned(reading, paper));
  clear(fillers, 'authority', makes);
  if (paper.document && !fillers.some((f) => f.role === 'document'))
    fillers.push(fillerOf('document', paper.document, 'what decides it'));
  if (issuer) fillers.push(fillerOf('authority', issuer, 'issuer of the document'));
}

/**
 * `Nghị định … ban hành ngày …`, `Tại Văn bản … vừa ban hành`: a verb of issuing that has no object of its own tells of the
 * paper before it.
 */
function fillPaper({ type, reading, group, trigger }: RoleContext, fillers: Filler[]): void {
  const { issuer: issues, signatory } = type.roles;
  const maker = issues ? 'issuer' : 'signatory';
  if (!(issues || signatory) || group.passive || !endsAt(reading, trigger.end)) return;
  const paper = paperBefore(reading, group.start);
  if (!paper?.document || paper.about) return;
  clear(fillers, 'document');
  fillers.push(fillerOf('document', paper.document, 'before the verb'));
  if (!paper.issuer || !type.roles[maker]?.kinds?.includes(paper.issuer.kind)) return;
  clear(fillers, maker);
  fillers.push(fillerOf(maker, paper.issuer, 'whose the document is'));
}

/** Empties a role, but for the fillers that stay. */
function clear(fillers: Filler[], role: string, stays: (filler: Filler) => boolean = () => false): void {
  const kept = fillers.filter((f) => f.role !== role || stays(f));
  fillers.splice(0, fillers.length, ...kept);
}

/** How far before who issued it a paper is looked for, in phrases. */
const FAR = 12;

/**
 * `thực hiện theo Đề án … được Thủ tướng phê duyệt`, `Thông tư … quy định … do Bộ Y tế ban hành`: the paper right before the
 * passive word, or the last that is named before the agent, is what was made, whatever else may be the subject.
 */
function fillMade({ type, reading, group, subject, clause }: RoleContext, fillers: Filler[]): void {
  if (!type.roles.issuer || fillers.some((f) => f.role === 'document' && f.candidate?.kind === 'document')) return;
  const [first] = subject.phrases;
  const before = group.passive ? group.start : subject.by === 'agent' ? first?.from : undefined;
  if (before === undefined) return;
  const last = lastBefore(reading, before);
  const near = reading.phrases[last];
  if (near?.head === 'document' && (near.full ?? near.end) === before) {
    clear(fillers, 'document');
    fillers.push({ role: 'document', start: near.start, end: before, why: 'right before the passive word' });
    return;
  }
  const named = reading.phrases.slice(Math.max(0, last - FAR), last + 1).filter((p) => p.start >= clause.start);
  const document = named.reverse().find((p) => p.kind === 'document' && (!group.passive || p.end === before));
  if (!document) return;
  clear(fillers, 'document');
  fillers.push(fillerOf('document', document, 'before the passive word or the agent'));
}

/** `trình Thủ tướng ban hành Quyết định số …`: what has a number was issued, whatever it was to bring. */
export const isNumbered = ({ definition }: TriggerMatch, fillers: readonly Filler[]): boolean =>
  definition.dated === true &&
  definition.form.endsWith('ban hành') &&
  fillers.some(
    ({ role, candidate }) =>
      role === 'document' && (candidate?.found.value as DocumentValue | undefined)?.number !== undefined,
  );

/** `Ban Thường vụ công bố Quyết định số …`: a body that makes a paper known of which no other issuer is told has made it. */
function fillAnnouncer({ type, subject, trigger }: RoleContext, fillers: Filler[]): void {
  if (!type.roles.issuer || trigger.definition.subject !== 'nobody' || fillers.some((f) => f.role === 'issuer')) return;
  for (const phrase of subject.by === 'own' ? subject.phrases : [])
    if (phrase.kind !== 'person' && isCandidate(phrase)) fillers.push(fillerOf('issuer', phrase, 'who announces it'));
}

/** Does nothing but a time, or a mark, follow a verb? */
const endsAt = ({ chart, sentence }: Reading, at: number): boolean =>
  at >= sentence.end ||
  [',', ';', ')', '.'].some((mark) => isMark(chart, at, mark)) ||
  chart.at(at).some((f) => f.kind === 'time' && f.value !== undefined) ||
  wordAt(chart, at) === 'ngày';

/**
 * `Quyết định … phê duyệt Đề án …`, `Nghị quyết về việc ban hành …`: the object that a verb of issuing has behind a paper is
 * what the paper is about. Of one that is signed it is what is issued.
 */
export function entitles(reading: Reading, group: number, { end }: Range, type: EventType): boolean {
  const { chart } = reading;
  if (!type.roles.issuer) return false;
  const noun = wordAt(chart, group) === 'quyết' && NOUN.has(wordAt(chart, group - 1));
  const paper = noun ? { about: false } : paperBefore(reading, group);
  if (!paper || (!paper.about && !noun && endsAt(reading, end))) return false;
  return !isSigned(reading, paper, group);
}

/** Does a verb of signing stand before a paper? */
function isSigned({ chart, sentence }: Reading, { document, issuer }: Paper, verb = 0): boolean {
  const from = document?.from ?? issuer?.from ?? verb;
  for (let at = from; at > from - 6 && at > sentence.start; at--) if (wordAt(chart, at - 1) === 'ký') return true;
  return false;
}

/** Words behind which `quyết định` is a paper and no auxiliary. */
const NOUN: ReadonlySet<string> = new Set(['hành', 'theo', 'các', 'những', 'tại', 'số']);

/** `Thông tư được Thứ trưởng A ký`, `Quyết định do A ký`, `Nghị định ký ngày …`: a document before the verb is what is signed. */
export function actsOnPaper(reading: Reading, { start, end }: Range): boolean {
  const { chart, phrases } = reading;
  const before = phrases[reading.phraseFrom(start) - 1];
  if (!before || before.end !== start) return false;
  if (before.kind === 'document') return wordAt(chart, end) === 'ngày';
  const passive = wordAt(chart, before.from - 1) === 'được';
  const paper = phrases[reading.phraseFrom(before.start) - 1];
  return (passive || before.preposition === 'do') && (paper?.kind === 'document' || paper?.head === 'document');
}

/** Does a verb stand behind a decision that is handed over: `trao quyết định …`? */
function handsOver(chart: Chart, verb: number): boolean {
  const end = wordAt(chart, verb) === 'quyết' && wordAt(chart, verb + 1) === 'định' ? verb : verb - 2;
  if (wordAt(chart, end) !== 'quyết' || wordAt(chart, end + 1) !== 'định') return false;
  return wordAt(chart, end - 1) === 'trao' || (wordAt(chart, end - 1) === 'các' && wordAt(chart, end - 2) === 'trao');
}

/** Papers of a procedure, and how far behind the verb that approves them the last one is told. */
const PAPERS: ReadonlySet<string> = new Set(
  'các quyết định lệnh khởi tố vụ án bị can bắt tạm giam giữ khẩn cấp khám xét nêu trên việc để , và ; “ ”'.split(' '),
);
const APPROVED = 24;
/** What bodies do that a procuracy approves. */
const PROCEDURE: ReadonlySet<string> = new Set(['arrest', 'prosecution', 'search']);

/** `phê chuẩn quyết định khởi tố bị can, lệnh bắt tạm giam đối với A`: who approves a paper has not done what it says. */
function approves(type: string, chart: Chart, verb: number, from: number): boolean {
  if (!PROCEDURE.has(type)) return false;
  let at = verb - 1;
  while (at > from && at > verb - APPROVED && PAPERS.has(wordAt(chart, at))) at--;
  return wordAt(chart, at) === 'chuẩn' && wordAt(chart, at - 1) === 'phê';
}

/** Has the subject before a verb not done what the verb says, but handed over or approved the paper that says it? */
export const handlesPaper = (type: string, chart: Chart, verb: number, from: number): boolean =>
  handsOver(chart, verb) || approves(type, chart, verb, from);

/** The date inside the citation of the first document that fills a role. */
export function dateOf(fillers: readonly Filler[], { sentence }: Reading): Found | undefined {
  const document = fillers.find((f) => f.candidate?.kind === 'document')?.candidate?.found;
  return (
    document && sentence.inner.find((f) => f.kind === 'time' && f.start >= document.start && f.end <= document.end)
  );
}
