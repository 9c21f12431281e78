import { isCandidate, type Phrase } from '../clauses/phrase.js';
import { wordAt } from '../grammar/walk.js';
import type { Chart } from '../pattern/chart.js';
import { type Filler, fillerOf, type RoleContext } from './fillers.js';

/** How many phrases before the verb its document is looked for. */
const REACH = 4;

/**
 * `Quyết định số … của Chủ tịch nước về việc thăng cấp bậc hàm …`: what a document decides is done by its issuer, not by
 * who reads it out.
 */
export function fillDecision({ type, reading, group }: RoleContext, fillers: Filler[]): void {
  const { chart } = reading;
  if (!type.roles.document || !type.roles.authority) return;
  // `ký Quyết định số … thăng quân hàm`: who signs it decides
  const beside = reading.phrases[reading.phraseFrom(group.start) - 1];
  if (beside?.kind === 'document' && beside.end === group.start && !fillers.some((f) => f.role === 'document'))
    fillers.push(fillerOf('document', beside, 'what decides it'));
  let at = group.start - 1;
  if (wordAt(chart, at) === 'việc') at--;
  if (wordAt(chart, at) !== 'về') return;
  const last = reading.phraseFrom(at) - 1;
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const document = reading.phrases[i] as Phrase;
    if (document.kind !== 'document' || !isCandidate(document)) continue;
    for (let j = fillers.length - 1; j >= 0; j--) if (fillers[j]?.role === 'authority') fillers.splice(j, 1);
    fillers.push(fillerOf('document', document, 'what decides it'));
    const issuer = reading.phrases[i + 1];
    if (issuer && i < last + 1 && issuer.preposition === 'của' && type.roles.authority.kinds?.includes(issuer.kind))
      fillers.push(fillerOf('authority', issuer, 'issuer of the document'));
    return;
  }
}

/** Does a verb stand behind a decision that is handed over: `trao quyết định …`? */
export function handsOver(chart: Chart, verb: number): boolean {
  const end = wordAt(chart, verb) === 'quyết' && wordAt(chart, verb + 1) === 'định' ? verb : verb - 2;
  if (wordAt(chart, end) !== 'quyết' || wordAt(chart, end + 1) !== 'định') return false;
  return wordAt(chart, end - 1) === 'trao' || (wordAt(chart, end - 1) === 'các' && wordAt(chart, end - 2) === 'trao');
}
