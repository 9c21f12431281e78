import type { Range } from '../../clauses/clause.js';
import { Gap, Shape } from '../../text/tokens.js';
import type { TriggerDefinition } from '../definition.js';
import { fillAgents, fillDriven, fillFramed, fillLetting, fillListed } from './agents.js';
import { fillGoverned, fillObjects } from './complements.js';
import { fillCounts, fillOwnCount } from './counts.js';
import type { Filler, RoleContext } from './fillers.js';
import { Filling } from './filling.js';
import { fillMiddle } from './opened.js';
import { fillUnknownSpeaker } from './unnamed.js';
import { fillNamed, fillOvercome, fillReceiver } from './victims.js';
import { fillGovernedWords, fillOffence, fillWords, fillWork, takeNoun } from './wording.js';

/**
 * What fills the roles of one telling: the subject by side and voice, what stands behind the verb by preposition, then by
 * kind and nearness, then words that are no mention. A phrase fills one role, but for a number that is all that is told
 * of those it counts.
 */
export function fillRoles(context: RoleContext): Filler[] {
  const filling = new Filling(context);
  if (fillListed(filling)) return filling.fillers;
  const { fills } = context.trigger.definition;
  const word = fills ? wordOf(context, fills) : undefined;
  if (fills && word) filling.fillers.push({ role: fills, ...word, why: 'the word itself' });
  // `tại Lễ khởi công cầu X, A phát biểu`: who is there opens nothing
  if (context.trigger.named !== undefined && context.type.type === 'launch') {
    fillObjects(filling);
    fillWords(filling);
    return filling.fillers;
  }
  fillOwnCount(filling);
  fillAgents(filling);
  fillUnknownSpeaker(filling);
  fillDriven(filling);
  // `11 người bị tạm giam, 3 người …`: the number before a passive verb counts those whom it hits
  if (filling.passive) fillCounts(filling);
  fillLetting(filling);
  fillFramed(filling);
  fillWork(filling);
  fillGoverned(filling);
  fillObjects(filling);
  fillCounts(filling);
  fillWords(filling);
  fillGovernedWords(filling);
  takeNoun(filling);
  fillOffence(filling);
  fillOvercome(filling);
  fillReceiver(filling);
  fillNamed(filling);
  fillMiddle(filling);
  return filling.fillers;
}

/** `kỷ luật cảnh cáo`: of a trigger that holds a shorter one, the shorter one fills the role. */
function wordOf({ reading: { chart }, trigger }: RoleContext, role: string): Range | undefined {
  const { start, end, type, definition } = trigger;
  for (let at = end - 1; at > start; at--) {
    for (const f of chart.at(at)) {
      const inner = f.entry?.type === type ? (f.entry?.trigger as TriggerDefinition) : undefined;
      // `tạm đình chỉ công tác` is one measure, `kỷ luật “Khiển trách”` are two words
      const two = chart.at(start).some((g) => g.end >= at - 1 && g.end <= at && g.entry?.type === type);
      if (two && inner?.fills === role && f.end === end) return { start: at, end };
    }
  }
  if (definition.class !== 'noun' || /\d/.test(definition.form)) return { start, end };
  // a noun names something with the name behind it: `bão Yagi`
  let named = end;
  while (named < end + 3 && chart.tokens.shape[named] === Shape.title && chart.tokens.gap[named] === Gap.blank) named++;
  return named > end ? { start, end: named } : undefined;
}
