import type { Telling } from '../tellings.js';

/**
 * `tuyên án đối với 9 bị cáo`, with the verdicts told one by one behind it: of a trial there is a record for each
 * defendant, and none for how many they are. It is told once more by the first of them.
 */
export function withoutTotals(tellings: readonly Telling[]): Telling[] {
  const verdicts = tellings.filter((t) => isVerdict(t) && t.sentence.block !== 'title');
  if (!verdicts.length) return [...tellings];
  const out: Telling[] = [];
  const totals: Telling[] = [];
  for (const t of tellings) {
    const verdict =
      isTotal(t) && verdicts.some((v) => v.start > t.start && v.status === t.status && v.inside === t.inside);
    if (verdict) totals.push({ ...t, joins: true, fillers: [] });
    else out.push(t);
    if (verdicts.includes(t)) out.push(...totals.splice(0));
  }
  return [...out, ...totals];
}

const isVerdict = (t: Telling): boolean => t.type === 'sentence' && filled(t, 'penalty', 'person');

/** A trial of so many, of whom no one is named and no penalty told. */
const isTotal = (t: Telling): boolean =>
  t.type === 'sentence' &&
  t.fillers.some((f) => f.role === 'defendant') &&
  !t.fillers.some((f) => f.role === 'penalty' || (f.role === 'defendant' && f.candidate?.kind === 'person'));

const filled = (t: Telling, role: string, kind: string): boolean =>
  t.fillers.some((f) => f.role === role) && t.fillers.some((f) => f.role === 'defendant' && f.candidate?.kind === kind);
