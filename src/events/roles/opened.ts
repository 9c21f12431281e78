import { type Phrase, WORDS } from '../../clauses/phrase.js';
import type { OrganizationValue } from '../../grammar/organizations.js';
import { fits } from './fillers.js';
import type { Filling } from './filling.js';

/** `Công trình dự kiến khánh thành vào tháng 8`: without an object some verbs tell what is done to their subject. */
export function fillMiddle(filling: Filling): void {
  const { fillers, used, roles, context } = filling;
  const { subject, trigger } = context;
  const target = trigger.definition.middle;
  const role = roles.find(([name]) => name === target)?.[1];
  if (!target || !role || filling.passive || filling.has(target)) return;
  const things = subject.phrases.filter((p) => isBuilt(p) && fits(role, p));
  if (!things.length || things.length < subject.phrases.length) return;
  for (let i = fillers.length - 1; i >= 0; i--) {
    if (!things.some((p) => p.start <= (fillers[i]?.start ?? 0) && (fillers[i]?.end ?? 0) <= p.end)) continue;
    fillers.splice(i, 1);
  }
  for (const phrase of things) used.delete(phrase);
  filling.fill(target, things, 'subject of a verb without an object');
}

/** What is built and opened: a place, a thing, a school or hospital; no one who builds. */
function isBuilt({ kind, head, found }: Phrase): boolean {
  if (kind === 'organization') return HOUSES.has((found?.value as OrganizationValue | undefined)?.type ?? '');
  return kind === 'location' || kind === 'campaign' || (kind === WORDS && !isActor(head));
}
const HOUSES: ReadonlySet<string> = new Set(['school', 'university', 'hospital', 'health', 'centre']);
const isActor = (head: string | undefined): boolean => head === 'person' || head === 'group' || head === 'household';

/** `Vụ lừa đảo đã được ngăn chặn`, `50 triệu đồng được ủng hộ`: a crime, a prize or a sum that opens the clause of a passive verb. */
export function fronted({ context: { reading, clause, group, type } }: Filling): readonly Phrase[] {
  // `Toàn bộ 50 triệu đồng …`
  const goods = ({ start }: Phrase): boolean => type.roles.amount !== undefined && start - clause.start <= OPENING;
  const from = reading.phraseFrom(clause.start);
  const to = reading.phraseFrom(group.start);
  const opening = reading.phrases.slice(from, Math.min(to, from + 4)).filter((p) => !p.within && !p.preposition);
  // `vụ lừa đảo 300 triệu đồng đã được …`: the sum belongs to the crime
  return opening.filter(
    (p, i) => FRONTED.has(p.kind) || (p.kind === 'quantity' && (goods(p) || opening[i - 1]?.kind === 'charge')),
  );
}

/** How many words may stand before a sum that opens a clause. */
const OPENING = 2;
const FRONTED: ReadonlySet<string> = new Set(['charge', 'award']);
