import type { Clause, Sentence } from '../clauses/sentences.js';
import { isMark, wordAt } from '../grammar/walk.js';
import type { Chart } from '../pattern/chart.js';
import type { Candidate } from './candidates.js';
import type { EventType, RoleDefinition } from './definition.js';
import { groupOf } from './groups.js';
import { fits, objectEnd, spelledOut, wordsBehind } from './objects.js';
import type { VerbGroup } from './status.js';
import { AGENTIVE, subjectOf, wordsBefore } from './subjects.js';
import type { TriggerMatch } from './triggers.js';

/** A role and what fills it: a candidate, or a stretch of tokens that is no mention. */
export interface Filler {
  role: string;
  candidate?: Candidate;
  start: number;
  end: number;
}

/** All that the filling of roles looks at. */
export interface RoleContext {
  chart: Chart;
  sentence: Sentence;
  clause: Clause;
  candidates: readonly Candidate[];
  triggers: readonly TriggerMatch[];
  trigger: TriggerMatch;
  group: VerbGroup;
  type: EventType;
  /** The subject of the verb before, where this one has none. */
  carried: readonly Candidate[];
}

/** Prepositions that leave a direct object direct: `gồm: A, B`. */
const OPEN: ReadonlySet<string> = new Set(['gồm', 'như', 'là']);

type Roles = readonly [string, RoleDefinition][];

/**
 * Fills the roles of one telling: the subject by side and voice, objects by preposition, then by kind and nearness, then
 * words that are no mention. A candidate fills one role, but for a number that is all that is told of those it counts.
 */
export class RoleFiller {
  private readonly context: RoleContext;
  private readonly roles: Roles;
  private readonly used = new Set<Candidate>();
  readonly fillers: Filler[] = [];
  /** The subject, for the verbs that go on with it. */
  readonly subject: Candidate[];

  constructor(context: RoleContext) {
    this.context = context;
    this.roles = Object.entries(context.type.roles);
    this.subject = subjectOf(context);
    const passive = context.group.passive || context.trigger.definition.voice === 'passive';
    if (this.listed()) return;
    this.agents(passive);
    this.byPreposition();
    this.direct();
    this.counts();
    this.words(passive);
  }

  private has(role: string): boolean {
    return this.fillers.some((f) => f.role === role);
  }

  private fill(role: string, list: readonly Candidate[]): void {
    for (const candidate of list) {
      if (this.used.has(candidate)) continue;
      this.used.add(candidate);
      this.fillers.push({ role, candidate, start: candidate.found.start, end: candidate.found.end });
    }
  }

  /** Gives candidates of one side to the first role of that side that their kind fits. */
  private assign(side: 'before' | 'after', list: readonly Candidate[], only?: string): void {
    for (const candidate of list) {
      const role = this.roles.find(
        ([name, r]) => (only ? name === only : r.side === side || r.side === 'either') && fits(r, candidate),
      );
      if (role) this.fill(role[0], [candidate]);
    }
  }

  /** `Cùng dự có A, B; C`: who takes part stands behind the verb, to the end of the sentence. */
  private listed(): boolean {
    const { chart, trigger, candidates, sentence } = this.context;
    const role = trigger.definition.subject;
    if (!role || this.subject.length) return false;
    let at = trigger.end;
    const name = candidates.find((c) => c.start === at && c.found.kind === 'event');
    if (name) {
      this.assign('after', [name]);
      at = name.end;
    }
    if (wordAt(chart, at) !== 'có' && !isMark(chart, at, ':')) return false;
    const definition = this.context.type.roles[role];
    let last: Candidate | undefined;
    for (const candidate of candidates) {
      if (candidate.start < at || candidate.end > sentence.end || !definition) continue;
      // `…, Đại học Tokyo` behind a person is where the person works
      const affiliated =
        candidate.found.kind === 'organization' &&
        last?.found.kind === 'person' &&
        isMark(chart, candidate.start - 1, ',');
      if (!candidate.bracketed && !affiliated && fits(definition, candidate)) this.fill(role, [candidate]);
      last = candidate;
    }
    return true;
  }

  private agents(passive: boolean): void {
    const { candidates, trigger, group, carried } = this.context;
    const { subject: agent, object: patient } = trigger.definition;
    if (passive) {
      // `A được B trao C`: A is the patient; the agent stands behind the passive word or behind `bởi`
      const between = candidates.filter(
        (c) => group.passiveAt >= 0 && c.start > group.passiveAt && c.end <= trigger.start,
      );
      this.assign('before', between, agent);
      this.assign('after', this.subject.length ? this.subject : carried, patient);
    } else this.assign('before', this.subject.length ? this.subject : carried, agent);
    const behind = candidates.filter(
      (c) => c.start >= trigger.end && c.end <= objectEnd(this.context) && c.preposition && AGENTIVE.has(c.preposition),
    );
    this.assign('before', behind, agent);
  }

  private get after(): Candidate[] {
    const { candidates, trigger } = this.context;
    const end = objectEnd(this.context);
    return candidates.filter((c) => c.start >= trigger.end && c.end <= end);
  }

  private byPreposition(): void {
    const { chart } = this.context;
    const { after } = this;
    for (const [name, role] of this.roles) {
      if (this.has(name) && role.side !== 'either') continue;
      const first = after.find(
        (c) => c.preposition && role.prepositions?.includes(c.preposition) && fits(role, c) && !this.used.has(c),
      );
      if (first)
        this.fill(
          name,
          groupOf(chart, after, after.indexOf(first)).filter((c) => fits(role, c)),
        );
    }
  }

  private direct(): void {
    const { chart, trigger } = this.context;
    const { after } = this;
    const { object } = trigger.definition;
    for (const candidate of after) {
      if (
        this.used.has(candidate) ||
        candidate.bracketed ||
        (candidate.preposition && !OPEN.has(candidate.preposition))
      )
        continue;
      const role =
        this.roles.find(
          ([name, r]) =>
            r.side !== 'before' &&
            !r.measure &&
            !this.has(name) &&
            fits(r, candidate) &&
            (!object || name === object) &&
            !this.takesWords(name, r, candidate),
        ) ?? this.roles.find(([name, r]) => r.side !== 'before' && r.measure && !this.has(name) && fits(r, candidate));
      if (role)
        this.fill(
          role[0],
          groupOf(chart, after, after.indexOf(candidate)).filter((c) => fits(role[1], c)),
        );
    }
  }

  /** A mention inside the noun phrase right behind the verb is a part of it: `một đường dây tổ chức đánh bạc`. */
  private takesWords(_name: string, role: RoleDefinition, candidate: Candidate): boolean {
    const { trigger, chart } = this.context;
    if (
      !role.text ||
      candidate.start - trigger.end < 1 ||
      candidate.found.kind === 'person' ||
      candidate.found.kind === 'quantity'
    )
      return false;
    return !isMark(chart, candidate.start - 1, ',') && !isMark(chart, candidate.start - 1, ':');
  }

  /** A number is the count of those it counts; where they are named one by one, only the count. */
  private counts(): void {
    const role = this.context.type.roles.count;
    if (!role) return;
    for (const filler of [...this.fillers]) {
      const { candidate } = filler;
      if (candidate?.found.kind !== 'quantity' || filler.role === 'count' || !COUNTED.has(filler.role)) continue;
      const named = spelledOut(this.context, candidate);
      if (named.length) {
        this.fillers.splice(this.fillers.indexOf(filler), 1);
        this.fill(filler.role, named);
      }
      if (!this.has('count') && fits({ ...role, measure: 'count' }, candidate))
        this.fillers.push({ role: 'count', candidate, start: candidate.found.start, end: candidate.found.end });
    }
  }

  /** Fillers that are no mention, where their role allows it and no mention fills it. */
  private words(passive: boolean): void {
    const { trigger, carried, chart } = this.context;
    const front = this.roles.find(([, r]) => r.side === (passive ? 'after' : 'before') && r.text);
    if (front && !this.has(front[0]) && (!carried.length || passive)) {
      const words = wordsBefore(this.context);
      if (words && !trigger.definition.subject) this.fillers.push({ role: front[0], ...words });
    }
    if (passive) return;
    const back = this.roles.find(
      ([name, r]) =>
        r.side !== 'before' &&
        r.text &&
        !this.has(name) &&
        name !== 'content' &&
        name !== 'addressee' &&
        name !== 'amount',
    );
    if (!back || isMark(chart, trigger.end, ',') || isMark(chart, trigger.end, ':')) return;
    const first = this.fillers.find((f) => f.start >= trigger.end);
    if (first && first.start <= trigger.end + 1) return;
    const words = wordsBehind(this.context, trigger.end, true);
    if (words && words.end - words.start >= 2) this.fillers.push({ role: back[0], ...words });
  }
}
const COUNTED: ReadonlySet<string> = new Set(['suspect', 'defendant', 'offender', 'victim']);
