import type { Reading } from '../../clauses/clause.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import type { EventStatus } from '../../types.js';
import type { TriggerMatch } from '../triggers.js';
import { isOpen, moodBefore, moodBehind, type VerbGroup, verbGroup } from './status.js';
import type { Subject } from './subjects.js';

/** Voice and mood of the verbs of one sentence, from left to right: coordinated verbs share them. */
export class Voices {
  private readonly reading: Reading;
  private last: { end: number; group: VerbGroup } | undefined;
  /** `Theo chương trình, …`: what the sentence tells is planned, where nothing else is told. */
  private readonly programme: boolean;
  private mood: { status: EventStatus; subject: number } | undefined;

  constructor(reading: Reading) {
    this.reading = reading;
    this.programme = opensWithProgramme(reading);
  }

  /** The verb group of a trigger. `bị khởi tố, bắt tạm giam`: coordinated verbs share the voice. */
  groupOf(trigger: TriggerMatch, before: TriggerMatch | undefined): VerbGroup {
    const group = verbGroup(this.reading, trigger.start);
    const joint = before && before.end === group.start - 1 ? wordAt(this.reading.chart, before.end) : '';
    const { last } = this;
    if (last && last.end === before?.end && (joint === ',' || joint === 'và') && !group.passive) {
      group.passive = last.group.passive;
      group.passiveAt = last.group.passiveAt;
      group.start = Math.min(group.start, last.group.start);
    }
    this.last = { end: trigger.end, group };
    return group;
  }

  /** What a verb says of the facts: by its own words, by those of its subject, or by the verb that shares it. */
  statusOf(group: VerbGroup, subject: Subject, demanded: boolean, type: string): EventStatus {
    const { chart } = this.reading;
    if (group.told) {
      // `sẽ … phê chuẩn việc bổ nhiệm`: the plan outweighs the word
      if (group.status === 'hypothetical' && this.mood) return this.mood.status;
      this.mood = group.status === 'planned' ? { status: 'planned', subject: subject.start } : undefined;
      // `bắt A khi A đang trộm cắp`: it was going on then
      // `Nếu phát hiện vi phạm, … sẽ xử phạt`
      if (group.status === 'planned' && wordAt(chart, this.reading.sentence.start) === 'nếu') return 'hypothetical';
      // `người vi phạm sẽ bị phạt …`: what a rule threatens to whoever breaks it
      const threat = group.status === 'planned' && group.passive && type === 'penalty';
      if (threat && !subject.phrases.some((p) => NAMED.has(p.kind))) return 'hypothetical';
      const then = group.status === 'ongoing' && subject.start > 0 && wordAt(chart, subject.start - 1) === 'khi';
      // `đang tuần tra thì phát hiện …`
      const until = group.status === 'ongoing' && wordAt(chart, this.last?.end ?? -1) === 'thì';
      return then || until ? 'occurred' : group.status;
    }
    const [first] = subject.phrases;
    const last = subject.phrases[subject.phrases.length - 1];
    if (first && last && subject.start >= 0) {
      const mood = moodBefore(chart, first.from) ?? (subject.by === 'shared' ? moodBehind(chart, last.end) : undefined);
      if (mood) return mood;
    }
    if (demanded || isOpen(chart, this.reading.sentence.start, group.start)) return 'hypothetical';
    if (this.programme) return 'planned';
    // a plan holds for all that its subject does in the sentence
    if (this.mood && (subject.by !== 'own' || this.mood.subject === subject.start)) return this.mood.status;
    return 'occurred';
  }
}

/** Does a sentence begin with words that tell a programme, behind which a comma stands? */
const opensWithProgramme = ({ chart, sentence: { start } }: Reading): boolean =>
  chart.at(start).some((f) => f.kind === 'planned' && isMark(chart, f.end, ','));

const NAMED: ReadonlySet<string> = new Set(['person', 'organization']);
