import type { Reading } from '../../clauses/clause.js';
import { isHead, longest, stopsAt } from '../../clauses/heads.js';
import { WORDS } from '../../clauses/phrase.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';
import { type Filler, fillerOf, type RoleContext } from './fillers.js';
import { verbBetween } from './objects.js';
import { keep } from './visits.js';

/**
 * `huy động lực lượng, phương tiện tìm kiếm …`: those who are sent are told up to the verb of what they do, with all that is
 * listed; where they are sent stands before that verb.
 */
export function settleForces({ type, reading, clause, trigger }: RoleContext, fillers: Filler[]): void {
  if (type.type !== 'deployment') return;
  const { chart } = reading;
  const next = reading.phrases[reading.phraseFrom(trigger.end)];
  if (next?.head === 'generic' && next.start - trigger.end <= ADVERB) {
    // `lực lượng, phương tiện`: what is listed is told with it
    keep(fillers, (f) => f.role !== 'force' || f.candidate !== undefined);
    fillers.push(fillerOf('force', next, 'object'));
  }
  keep(fillers, (f) => f.role !== 'force' || f.start < trigger.start || isForce(chart, f, trigger.end));
  for (const filler of fillers) {
    if (filler.candidate || filler.role === 'agency') continue;
    filler.end = verbIn(chart, filler.start + 1, filler.end);
    if (filler.role === 'force') filler.end = listed(reading, filler.end, clause.end);
  }
  const forces = fillers.filter((f) => f.role === 'force').map((f) => f.end);
  const last = Math.max(...forces);
  for (let i = fillers.length - 1; i >= 0 && forces.length; i--) {
    const { role, start } = fillers[i] as Filler;
    if (role === 'destination' && start > last && verbBetween(reading, last, start - 1)) fillers.splice(i, 1);
  }
}

/** `huy động tối đa lực lượng` */
const ADVERB = 2;

/** `tăng cường sự lãnh đạo`, `Điều tôi muốn`: only those who can be sent are, and they stand right behind the verb. */
function isForce(chart: Chart, { start, end, candidate }: Filler, verbEnd: number): boolean {
  if (candidate?.kind === 'quantity') return true;
  return start - verbEnd <= (candidate ? 0 : ADVERB) && (candidate || SENT.test(chart.text(start, end))) !== false;
}
const SENT =
  /^((toàn thể|toàn bộ|tất cả|các|những|nhiều|hàng \S+|một số|thêm) )*(lực lượng|phương tiện|cán bộ|chiến sĩ|chiến sỹ|bộ đội|dân quân|công an|cảnh sát|quân(?! sự)|binh|tàu|xe|máy bay|trực thăng|xuồng|ca nô|phi đội|biên đội|hạm đội|nhân lực|nhân viên|nhân sự|bác sĩ|y bác sĩ|y tế|giáo viên|sinh viên|đoàn viên|thanh niên|tình nguyện|đơn vị|đoàn|đội|tổ|thiết bị|máy|mọi lực)(?=\s|$)/iu;

/** Where in a range a predicate begins; the end of the range where none does. */
function verbIn(chart: Chart, from: number, end: number): number {
  for (let at = from; at < end; at++) if (stopsAt(chart, at) && wordAt(chart, at) !== 'của') return at;
  return end;
}

/** The end of a list of nouns that goes on behind a comma or `và`. */
function listed({ chart, phrases }: Reading, from: number, limit: number): number {
  let end = from;
  for (let step = 0; step < 3; step++) {
    if (!isMark(chart, end, ',') && wordAt(chart, end) !== 'và') return end;
    const next = phrases.find((p) => p.start === end + 1);
    if (next?.kind !== WORDS || next.end > limit) return end;
    end = Math.max(longest(chart, next.start, isHead), next.start + 1);
  }
  return end;
}
