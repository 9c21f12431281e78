import type { Range, Reading } from '../clauses/clause.js';
import type { Phrase } from '../clauses/phrase.js';
import { wordAt } from '../grammar/walk.js';
import { isDuty, isSubjectMatter, lacks, silence, tellsOccasion } from './conditions.js';
import { actorOf } from './confidence.js';
import type { EventContext } from './context.js';
import type { EventType, TriggerDefinition } from './definition.js';
import { joinTold, settleRivals } from './merging/joins.js';
import { isUnderWay } from './merging/lasting.js';
import { fillAftermath, suffered } from './roles/aftermath.js';
import { splitGifts } from './roles/bestowals.js';
import { fillPapers, handlesPaper, isNumbered } from './roles/decisions.js';
import { settleForces } from './roles/deployments.js';
import { type Filler, fillerOf, type RoleContext } from './roles/fillers.js';
import { fillOffices } from './roles/offices.js';
import { type Partners, partnersOf, withPartners } from './roles/partners.js';
import { fillRoles } from './roles/roles.js';
import { fillUndertaking } from './roles/undertakings.js';
import { splitEach } from './roles/verdicts.js';
import { fillHosts, heldBy, settleParties } from './roles/visits.js';
import { settingOf } from './setting.js';
import { ASKED, statementContent } from './speech/content.js';
import { asDemand, doerOf, isAim, isDemanded, isUnsaid, opens, type Said, speakerOf } from './speech/speakers.js';
import type { Telling } from './tellings.js';
import { unusedBy } from './trace.js';
import type { TriggerMatch } from './triggers.js';
import { pairOf, standsFor } from './verbs/antecedents.js';
import type { VerbGroup } from './verbs/status.js';
import { NO_SUBJECT, OBJECTS, type Subject, subjectOf } from './verbs/subjects.js';
import { Voices } from './verbs/voices.js';

/** What is known from the sentences before. */
export interface Known {
  /** The subject of the sentence before. */
  carried: readonly Phrase[];
  /** The two who met last. */
  pair: readonly Phrase[];
  /** The persons told last. */
  people: readonly Phrase[];
  /** The body that went about an election in the sentence before. */
  electing: readonly Phrase[];
}

/** Tells the events of one sentence, verb by verb from left to right. */
export class SentenceTeller {
  private readonly context: EventContext;
  private readonly reading: Reading;
  private readonly triggers: readonly TriggerMatch[];
  private readonly known: Known;
  private readonly voices: Voices;
  private said: Said | undefined;
  /** Who is addressed, told with what they did: `chúc mừng các đồng chí được bổ nhiệm`. */
  private addressed: Range | undefined;
  /** Who works together with the subject from here on: `phối hợp với B tổ chức …`. */
  private partners: Partners | undefined;
  private main: readonly Phrase[] | undefined;
  /** The last trigger that has told something. */
  private joined: TriggerMatch | undefined;
  /** The two who met last. */
  pair: readonly Phrase[];
  /** Who does what the verb before says. */
  private previous: Subject | undefined;
  /** The body that goes about an election. */
  electing: readonly Phrase[] | undefined;

  constructor(context: EventContext, reading: Reading, triggers: readonly TriggerMatch[], known: Known) {
    this.context = context;
    this.reading = reading;
    this.triggers = triggers;
    this.known = known;
    this.pair = known.pair;
    this.voices = new Voices(reading);
  }

  /** The subject for a following sentence that has none. */
  get carried(): readonly Phrase[] {
    return this.main ?? this.known.carried;
  }

  tell(): Telling[] {
    const out: Telling[] = [];
    for (const [index, trigger] of this.triggers.entries()) {
      const type = this.context.types.get(trigger.type);
      if (!type) continue;
      const addressed = this.addressed && within(trigger, this.addressed);
      const why = addressed ? 'it tells who is addressed' : silence(this.reading, this.triggers, index);
      if (why) this.refuse(trigger, why);
      else out.push(...this.tellings(trigger, index, type));
    }
    return joinTold(settleRivals(out));
  }

  private tellings(found: TriggerMatch, index: number, type: EventType): Telling[] {
    const { reading, triggers } = this;
    const trigger = asDemand(found, reading);
    const spoken = this.said && within(trigger, this.said.content) ? this.said : undefined;
    const group = this.voices.groupOf(trigger, triggers[index - 1]);
    trigger.past = group.start < trigger.start && wordAt(reading.chart, group.start) === 'từng';
    const subject = this.subject(trigger, group);
    if (trigger.type === 'statement' && spoken && !this.goesOn(group.start, subject, trigger.definition))
      return this.refuse(trigger, 'it belongs to what is said');
    const unsaid = isUnsaid(reading, trigger, group, subject);
    if (unsaid) return this.refuse(trigger, unsaid);
    if (isSubjectMatter(reading, group, trigger, type)) return this.refuse(trigger, 'a document is about it');
    const clause = reading.clauseAt(trigger.start);
    const roles: RoleContext = { reading, clause, triggers, trigger, index, group, type, subject };
    const fillers = fillRoles(roles);
    fillOffices(type, fillers, this.context.links);
    fillPapers(roles, fillers);
    if (type.roles.body) this.elect(roles, fillers);
    fillUndertaking(roles, fillers);
    settleForces(roles, fillers);
    fillHosts(roles, fillers);
    settleParties(roles, fillers);
    if (type.aftermath) fillAftermath(reading, type, fillers, trigger.end);
    const content = trigger.type === 'statement' ? this.contentOf(roles, fillers) : undefined;
    // `được đánh giá …`: nobody is told who says so; a point of a list may leave out who demands it
    const silent = trigger.type === 'statement' && !fillers.some((f) => f.role === 'speaker');
    if (silent && (group.passive || !ALONE.has(trigger.definition.act ?? '') || !opens(group, reading)))
      return this.refuse(trigger, 'nobody is told who says so');
    const demanded = isDemanded(trigger, subject, spoken) || isAim(trigger, group, reading);
    const mood = trigger.definition.status ?? this.voices.statusOf(group, subject, demanded, trigger.type);
    const status = mood === 'hypothetical' && isNumbered(trigger, fillers) ? 'occurred' : mood;
    if (content || trigger.type !== 'statement') this.remember(subject);
    if (content) this.said = { content, subject, directive: trigger.definition.act === 'directive' };
    if (trigger.type === 'cooperation') this.partners = partnersOf(roles, fillers) ?? this.partners;
    const said = { status, spoken: spoken?.content, said: content };
    const setting = settingOf(roles, fillers, said, this.context.times);
    if (isDuty(roles, { status, ...setting }, this.joined)) return this.refuse(trigger, 'it may be a mere duty');
    const out: Telling[] = [];
    for (const list of splitEach(roles, fillers).flatMap((one) => splitGifts(roles, one))) {
      fillOffices(type, list, this.context.links);
      const enough = (group.passive && trigger.definition.passive === true) || tellsOccasion(roles, list);
      // `các đồng chí được bổ nhiệm`, told elsewhere: what nobody is told to have got is not told
      const got = group.passive && wordAt(reading.chart, group.passiveAt) === 'được';
      const bare = got && !list.length && !group.negatedCase;
      const lacking = bare ? 'no role is filled' : enough ? undefined : lacks(roles, list, setting, this.context);
      if (lacking && (!trigger.definition.joins || spoken)) {
        this.refuse(trigger, lacking);
        continue;
      }
      const telling: Telling = {
        type: trigger.type,
        definition: type,
        trigger,
        sentence: reading.sentence,
        start: clause.start,
        end: clause.end,
        status: status === 'occurred' && isUnderWay(trigger.type, setting, this.context) ? 'ongoing' : status,
        fillers: list,
        setting,
        actor: actorOf(subject, list, group.passive),
        joins: lacking !== undefined,
        inside: spoken?.telling,
      };
      this.context.trace?.unused.set(telling, unusedBy(roles, list));
      out.push(telling);
    }
    if (content && this.said) this.said.telling = out[0];
    if (out.length) this.joined = trigger;
    this.pair = pairOf(out) ?? this.pair;
    return out;
  }

  private refuse(trigger: TriggerMatch, why: string): [] {
    this.context.trace?.refused.push({ trigger, why });
    return [];
  }

  /** `HĐND tỉnh tiến hành bầu … Kết quả, ông A trúng cử`: who elects is told in the sentence before. */
  private elect({ type, subject, reading, group }: RoleContext, fillers: Filler[]): void {
    const bodies = subject.phrases.filter((p) => type.roles.body?.kinds?.includes(p.kind));
    const confirmed = wordAt(reading.chart, group.start - 1) === 'quả';
    const body = fillers.findIndex((f) => f.role === 'body');
    // `Ban Bí thư chuẩn y kết quả bầu …`: who confirms did not elect
    if (confirmed && body >= 0) fillers.splice(body, 1);
    else if (bodies.length) this.electing = bodies;
    else if (!fillers.some((f) => f.role === 'body'))
      for (const phrase of this.known.electing)
        fillers.push(fillerOf('body', phrase, 'who elects, in the sentence before'));
  }

  private contentOf(roles: RoleContext, fillers: Filler[]): Range | undefined {
    const content = statementContent(roles, fillers);
    this.addressed = fillers.find((f) => f.role === 'addressee' && !f.candidate);
    return content;
  }

  private subject(trigger: TriggerMatch, group: VerbGroup): Subject {
    const { reading, said, known, partners } = this;
    const statement = trigger.type === 'statement';
    const befalls = this.context.types.get(trigger.type)?.aftermath !== undefined;
    let subject = subjectOf({
      reading,
      verb: group.start,
      end: trigger.end,
      passive: group.passive,
      nominal: trigger.definition.class === 'noun',
      said: statement ? said?.content : undefined,
      // `không xảy ra vụ trộm nào`: nobody did it
      carried: group.negatedCase || befalls ? [] : known.carried,
    });
    // `Trước thông tin sàn X bị sập, ông A …`: who goes on suffers nothing of it
    if (befalls && (subject.by === 'fronted' || !suffered(reading.chart, trigger))) subject = NO_SUBJECT;
    if (!heldBy(reading, trigger, subject)) subject = NO_SUBJECT;
    subject = statement ? speakerOf(subject, said, group, reading) : doerOf(subject, said, group, trigger);
    // `trao quyết định nghỉ hưu cho A`: who hands a decision over does nothing of what it decides
    const paper = handlesPaper(trigger.type, reading.chart, group.start, reading.sentence.start);
    if (paper) subject = NO_SUBJECT;
    // `cho A thôi giữ chức để nghỉ hưu`: who leaves retires
    if (this.previous?.by === 'object' && subject.by === 'shared' && wordAt(reading.chart, group.start - 1) === 'để')
      subject = this.previous;
    this.previous = subject;
    const turn = trigger.turn === undefined ? undefined : subject.phrases[trigger.turn];
    if (turn) subject = { ...subject, phrases: [turn] };
    if (partners && !befalls && !group.passive) subject = withPartners(subject, partners, trigger.start);
    const antecedents = {
      reading,
      links: this.context.links,
      speaker: said && trigger.start < said.content.end ? said.subject.phrases : [],
      carried: known.carried,
      pair: this.pair,
      people: known.people,
    };
    const { phrases, by, start } = subject;
    return { phrases: phrases.flatMap((p) => standsFor(p, antecedents)), by, start };
  }

  private remember({ phrases, by }: Subject): void {
    if (!this.main && phrases.length && !OBJECTS.has(by) && by !== 'agent') this.main = phrases;
  }

  /** Behind what was said a verb of saying tells a statement only where its speaker goes on, or another one speaks. */
  private goesOn(verb: number, subject: Subject, { act, form }: TriggerDefinition): boolean {
    if (subject.by === 'own' && subject.start >= (this.said?.content.start ?? 0)) return true;
    // `yêu cầu …; kịp thời báo cáo`: a report is demanded, too
    const joint = wordAt(this.reading.chart, verb - 1);
    if (this.said?.directive && (act === 'speech' || (joint === ',' && ASKED.test(form)))) return false;
    return GOING_ON.has(joint);
  }
}

/** Acts that a sentence may open with though nobody is told who does them: points of a list, captions. */
const ALONE: ReadonlySet<string> = new Set(['directive', 'speech']);

const GOING_ON: ReadonlySet<string> = new Set([',', ';', 'thời', 'và', 'tôi']);

const within = ({ start }: Range, range: Range): boolean => start >= range.start && start < range.end;
