import type { Lexicon } from '../lexicon/lexicon.js';
import type { Chart, Found } from '../pattern/chart.js';
import type { Grammar } from './grammar.js';
import { candidatesOf } from './name-candidates.js';
import { NameJudge, ShortForms } from './name-judge.js';
import { type Candidate, NameContexts, Sign } from './name-signs.js';
import type { RunShape } from './name-weights.js';
import { personAt } from './person-found.js';
import { ToldPlaces } from './told-places.js';

const FILE = 'grammar/given-names';
/** A rank, an office or a word for people stands right before. */
const BESIDE = Sign.office | Sign.roleBeside;
/** Signs that the run names something else, however well its words would fit. */
const AGAINST =
  Sign.thing |
  Sign.named |
  Sign.jointBehind |
  Sign.numberBefore |
  Sign.numberBehind |
  Sign.preposition |
  Sign.capitals |
  Sign.weakPlace;

/**
 * Names that only their surroundings tell, and the shorter forms of names: `Lỳ móc nối …`, once the article has told the
 * full name; `Ánh Viên về nhất`, since people come first and places do not.
 */
export const givenNameGrammar: Grammar = {
  file: FILE,
  kinds: ['person', 'location'],
  scan(chart, { lexicon }) {
    const candidates = candidatesOf(chart, NameContexts.of(lexicon as Lexicon));
    const judge = new NameJudge(chart, NameContexts.of(lexicon as Lexicon), candidates);
    const forms = new ShortForms();
    const found: Found[] = [];
    const left: Candidate[] = [];
    const places = new ToldPlaces(chart);
    for (const candidate of candidates) {
      const shape = judge.shapeOf(candidate);
      const sure = (candidate.signs & Sign.introduced) !== 0;
      const score = judge.score(candidate);
      const place = sure ? undefined : places.at(candidate);
      if (place) {
        found.push(place);
        continue;
      }
      if (!sure && !accepts(chart, candidate, shape, score)) {
        left.push(candidate);
        continue;
      }
      const full = candidate.words > 1;
      const person = sure
        ? (chart.longest(candidate.start, 'person') as Found)
        : personAt(
            chart,
            candidate.start,
            candidate.end,
            `${FILE}: ${full ? 'full name' : 'name'}`,
            full,
            confidenceOf(score),
          );
      if (!sure) found.push(person);
      forms.add(candidate, person, shape === 'foreignNames');
    }
    for (const candidate of left) {
      const full = forms.of(candidate.key);
      if (
        !full ||
        candidate.signs & AGAINST ||
        (opensWord(chart, candidate) &&
          (candidate.opens || candidate.signs & Sign.lower) &&
          !(candidate.signs & BESIDE) &&
          !(candidate.opens && acts(chart, candidate.end)))
      ) {
        const place = places.weakAt(candidate);
        if (place) found.push(place);
        continue;
      }
      found.push(personAt(chart, candidate.start, candidate.end, `${FILE}: given name`, false, 0.75, [full]));
    }
    for (const one of found) chart.add(one);
  },
};

function accepts(chart: Chart, candidate: Candidate, shape: RunShape, score: number): boolean {
  if (score <= THRESHOLDS[shape]) return false;
  if (shape !== 'word') return true;
  return !candidate.opens && (isGiven(chart, candidate.start) || (candidate.signs & Sign.roleBeside) !== 0);
}
/** A little above even odds; a lone foreign word is as often a firm or a thing. */
const THRESHOLDS: Readonly<Record<RunShape, number>> = { names: 0.2, foreignNames: 0.5, foreignWord: 0.9, word: 0.4 };
const isGiven = (chart: Chart, at: number): boolean =>
  chart.at(at).some((f) => f.kind === 'given-name' && f.end === at + 1);

const confidenceOf = (score: number): number => Math.round(100 * Math.min(0.95, 0.6 + score / 12)) / 100;

/** `Tài chỉ đạo …`, `Hoa đã …`: who acts is somebody. */
const acts = (chart: Chart, at: number): boolean =>
  chart.at(at).some((f) => ACTING.has(f.kind) && !f.weak && f.rule === 'lexicon');
const ACTING: ReadonlySet<string> = new Set(['verb', 'occurred', 'passive', 'negated', 'ongoing', 'planned']);

/** At the head of a sentence a syllable that is also a word of the language is not taken for a name. */
const opensWord = (chart: Chart, { start, words }: Candidate): boolean =>
  words === 1 &&
  chart
    .at(start)
    .some(
      (f) =>
        (f.kind !== 'surname' && f.kind !== 'given-name' && f.kind !== 'foreign-name' && f.kind !== 'name-particle') ||
        f.entry?.word === true,
    );
