import type { EventType } from './definition.js';
import type { Filler } from './fillers.js';
import type { VerbGroup } from './status.js';
import type { TriggerMatch } from './triggers.js';

/** More roles filled, a strong trigger, a known subject: surer. */
export function confidenceOf(
  trigger: TriggerMatch,
  type: EventType,
  fillers: readonly Filler[],
  group: VerbGroup,
): number {
  const filled = new Set(fillers.map((f) => f.role)).size / Math.max(1, Math.min(3, Object.keys(type.roles).length));
  const base = trigger.definition.weak ? 0.4 : 0.55;
  return (
    Math.round(Math.min(0.98, base + 0.3 * Math.min(1, filled) + (group.status === 'occurred' ? 0.08 : 0)) * 100) / 100
  );
}
