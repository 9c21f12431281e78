import { stopsAt } from '../../clauses/heads.js';
import { wordAt } from '../../grammar/walk.js';
import { Shape } from '../../text/tokens.js';
import type { Filling } from './filling.js';

/**
 * `Nhà chức trách cho biết`, `tờ Marca nhấn mạnh`: the words between the last mark and a verb of saying, where no phrase is
 * its subject.
 */
export function fillUnknownSpeaker(filling: Filling): void {
  const { reading, group, type, clause } = filling.context;
  if (type.type !== 'statement' || filling.passive || filling.has('speaker')) return;
  const { chart } = reading;
  let start = group.start;
  while (start > clause.start && chart.tokens.shape[start - 1] !== Shape.mark && group.start - start <= SPEAKER)
    start--;
  const length = group.start - start;
  // `Theo đó, Bộ yêu cầu …`
  const body = length === 1 && BODY.test(chart.text(start, start + 1));
  const noun = length === 1 && chart.at(start).some((f) => f.kind === 'classifier' && f.entry?.class === 'person');
  if ((length < 2 && !body && !noun) || length > SPEAKER || !NAMING.has(chart.tokens.shape[start])) return;
  if (DULL.has(wordAt(chart, start))) return;
  for (let at = start; at < group.start; at++)
    if (stopsAt(chart, at) || reading.quotationAt(at) !== reading.quotationAt(group.start)) return;
  filling.fillers.push({ role: 'speaker', start, end: group.start, why: 'words before the verb' });
}
/** Words that open no noun phrase: `Dễ dàng nhận thấy`. */
const DULL: ReadonlySet<string> = new Set(
  'dễ khó có đáng điều đó này nói nên tuy song thậm nếu thế trước đặc ngoài riêng mỗi đầu đọc rồi rất như bên không ít'.split(
    ' ',
  ),
);
const BODY = /^(Bộ|Sở|Cục|Ban|Viện|Tòa|Toà|Tỉnh|Huyện|Xã|Phường|Trường)$/;
const SPEAKER = 6;
const NAMING: ReadonlySet<number | undefined> = new Set<number | undefined>([Shape.lower, Shape.title]);
