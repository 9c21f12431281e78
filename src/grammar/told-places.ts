import type { Chart, Found } from '../pattern/chart.js';
import { clean, foldPhrase } from '../text/fold.js';
import { type Candidate, Sign } from './name-signs.js';
import type { LocationValue } from './places.js';

const FILE = 'grammar/given-names';
/** Signs beside a name that is a place's and a person's: the place is meant. */
const OF_PLACE = Sign.preposition | Sign.placeBeforeInList | Sign.placeBehindInList;

/** `nghiêng`: what is longer is a foreign name. */
const LONGEST_SYLLABLE = 7;

/** The places of an article that are told again without their unit word: `xã Hướng Lập`, then `Hướng Lập`. */
export class ToldPlaces {
  private readonly chart: Chart;
  private readonly told = new Map<string, LocationValue>();

  constructor(chart: Chart) {
    this.chart = chart;
    for (const place of chart.all('location')) {
      const value = place.value as LocationValue | undefined;
      const head = place.parts[0];
      if (!value || place.weak || head?.kind !== 'placehead' || head.entry?.class !== 'admin') continue;
      // `phường Mỹ Đình 2`, then `Mỹ Đình 1`
      const key = foldPhrase(value.bare).replace(/ \d+$/, '');
      if ((key.includes(' ') || key.length > LONGEST_SYLLABLE) && !this.told.has(key)) this.told.set(key, value);
    }
  }

  /** A run that is the bare name of a place told with its unit, or a name of the lists in the surroundings of a place. */
  at(candidate: Candidate): Found | undefined {
    const told = this.told.get(candidate.key);
    if (told) return this.place(candidate, 'place told before', told);
    return candidate.signs & Sign.weakPlace && candidate.signs & OF_PLACE ? this.listed(candidate) : undefined;
  }

  /** A name of the lists that nobody in the article bears: `Pháp`, `Anh` inside a sentence. */
  weakAt(candidate: Candidate): Found | undefined {
    if (!(candidate.signs & Sign.weakPlace) || candidate.opens || candidate.signs & AGAINST) return undefined;
    const listed = this.chart.at(candidate.start).find((f) => f.kind === 'country' && f.end === candidate.end);
    return listed ? this.listed(candidate) : undefined;
  }

  private listed(candidate: Candidate): Found | undefined {
    const listed = this.chart.at(candidate.start).find((f) => f.kind === 'location' && f.end === candidate.end);
    return listed && this.place(candidate, 'listed place', listed.value as LocationValue, listed.parts);
  }

  private place({ start, end }: Candidate, rule: string, value: LocationValue, parts: readonly Found[] = []): Found {
    const name = clean(this.chart.text(start, end));
    return {
      kind: 'location',
      start,
      end,
      rule: `${FILE}: ${rule}`,
      value: { ...value, name },
      parts,
      confidence: 0.8,
    };
  }
}

const AGAINST = Sign.lower | Sign.capitals | Sign.jointBehind | Sign.jointBefore;
