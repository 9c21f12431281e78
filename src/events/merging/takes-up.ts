import type { OccasionValue } from '../../grammar/occasions.js';
import { wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';
import { Shape } from '../../text/tokens.js';
import { mentionsOf, type Telling } from '../tellings.js';

/** How far behind it, in paragraphs, what befell is taken up. */
const TAKEN_UP = 4;
/** Words that open a noun for what befell, and those before it that make it a new one. */
const CASES = /^(vụ|đám|trận|cơn|đợt|hỏa|hoả)$/;
const NEW: ReadonlySet<string> = new Set('một các những nhiều mỗi thêm số ra'.split(' '));

/** `Vụ cháy khiến 4 người bị bỏng`: a bare noun takes up what befell before. */
export function takesUp(chart: Chart, a: Telling, b: Telling): boolean {
  const [first, second] = a.trigger.start <= b.trigger.start ? [a, b] : [b, a];
  const { start, definition } = second.trigger;
  if (second.setting.time || second.sentence.section - first.sentence.section > TAKEN_UP) return false;
  if (definition.class !== 'noun' || chart.tokens.shape[start - 1] === Shape.number) return false;
  return (
    !NEW.has(wordAt(chart, start - 1)) && (CASES.test(wordAt(chart, start)) || CASES.test(wordAt(chart, start - 1)))
  );
}

/** `Hội thao có sự tham gia của …`: a later sentence opens with the word for what is being held. */
export function goesOn(chart: Chart, a: Telling, b: Telling): boolean {
  const [first, second] = a.trigger.start <= b.trigger.start ? [a, b] : [b, a];
  const { trigger, sentence, setting } = second;
  if (setting.time || sentence.section - first.sentence.section > TAKEN_UP) return false;
  const at = TRAINED.test(wordAt(chart, sentence.start)) ? sentence.start + 1 : sentence.start;
  const head = (t: Telling): string => `${wordAt(chart, t.trigger.start)} ${wordAt(chart, t.trigger.start + 1)}`;
  return (trigger.start === at || trigger.start === sentence.start) && head(first).endsWith(head(second));
}
const TRAINED = /^(cuộc|lớp|đợt|khóa|tại)$/;

/** `trận lũ ống` is no `bão`: the word for what nature did, without the word for one of its kind. */
export const natureOf = (chart: Chart, { trigger: { start } }: Telling): string =>
  wordAt(chart, CASES.test(wordAt(chart, start)) ? start + 1 : start);

/** `tổ chức hội nghị trực tuyến …`, then `Dự hội nghị có …`: a bare head takes up an occasion that no mention names. */
export function isTakenUp(chart: Chart, a: Telling, b: Telling): boolean {
  const [first, second] = a.trigger.start <= b.trigger.start ? [a, b] : [b, a];
  const [name] = mentionsOf(second, 'name');
  const value = name?.value as OccasionValue | undefined;
  if (!value?.bare || mentionsOf(first, 'name').length > 0) return false;
  if (second.sentence.section - first.sentence.section > TAKEN_UP) return false;
  return formBehind(chart, first) === value.form.replace(UNIT, '');
}

/** The form of the occasion that a verb tells with its words: `họp`, `tổ chức | hội nghị`. */
function formBehind(chart: Chart, { trigger: { end, definition } }: Telling): string {
  for (let at = end; at < end + 2; at++) {
    const head = chart.longest(at, 'eventhead')?.entry;
    if (head)
      return String(head.form ?? head.name)
        .toLowerCase()
        .replace(UNIT, '');
  }
  return definition.form;
}
const UNIT = /^(cuộc|buổi) /;
