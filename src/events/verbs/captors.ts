import type { Reading } from '../../clauses/clause.js';
import { wordAt } from '../../grammar/walk.js';
import { Shape } from '../../text/tokens.js';
import type { Filler, RoleContext } from '../roles/fillers.js';
import { isOf, type Known } from './holders.js';

/** `bắt cháu bé phải xin lỗi`, `bắt chị A làm con tin`: the verb makes its object do something. */
export function compels({ chart, sentence }: Reading, end: number): boolean {
  for (let at = end; at < Math.min(sentence.end, end + COMPELLED); at++) {
    const word = wordAt(chart, at);
    if (chart.tokens.shape[at] === Shape.mark && word !== '(' && word !== ')' && word !== '.') return false;
    if (word === 'phải' || (word === 'con' && wordAt(chart, at + 1) === 'tin') || POSTURES.has(word)) return true;
  }
  return false;
}
const COMPELLED = 12;
const POSTURES: ReadonlySet<string> = new Set(['khoanh', 'quỳ', 'uống']);

/** Those who may arrest. A word for a person who is none of them makes others do something, or takes them away. */
const CAPTORS =
  /công an|cảnh sát|trinh sát|chiến sĩ|an ninh|biên phòng|hải quan|kiểm lâm|quản giáo|bộ đội|dân quân|quân|lính|lực lượng|người dân|dân|bảo vệ|tổ |đội |mũi|cán bộ|nhà chức trách|điều tra|sĩ quan|đặc vụ/u;

/** `hắn bắt em Hoa`: who is no officer arrests nobody. */
export function takesAway(
  { trigger, type, reading, group, subject }: RoleContext,
  fillers: readonly Filler[],
  known: Known,
): boolean {
  if (type.type !== 'arrest' || trigger.definition.form !== 'bắt' || group.passive || subject.by === 'carried')
    return false;
  const { chart, phrases } = reading;
  const beside = phrases[reading.phraseFrom(group.start) - 1];
  // `Canada bắt A`: the country acts
  if (beside?.kind === 'location' && beside.end === group.start) return false;
  const captor = fillers.find((f) => f.role === 'agency');
  if (!captor) return false;
  if (captor.candidate) return captor.candidate.kind === 'person' && !isOf(captor, ['position'], known);
  return !CAPTORS.test(chart.text(captor.start, captor.end).toLowerCase());
}
