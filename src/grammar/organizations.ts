import type { Lexicon } from '../lexicon/lexicon.js';
import type { Found } from '../pattern/chart.js';
import { bitsOf } from '../pattern/kinds.js';
import { BodyReader } from './body-reader.js';
import { addFusedHeads } from './fused-heads.js';
import type { Grammar } from './grammar.js';
import { youthTeam } from './teams.js';
import { TopicPairs } from './topics.js';
import { wordAt } from './walk.js';

/** What the chart holds for an `organization`. */
export interface OrganizationValue {
  /** Full name: abbreviations expanded, old tone placement. */
  name: string;
  type?: string;
  key?: string;
  /** The listed parent's key. */
  parentKey?: string;
  /** The head that opens an unlisted name: `Công an`, `Phòng`. */
  head?: string;
  /** A short form inside the name: `Bộ` in `Thanh tra Bộ`. */
  innerShort?: string;
  /** The body named inside: `Đảng ủy Bộ Xây dựng` in `Ban Thường vụ Đảng ủy Bộ Xây dựng`. */
  inner?: OrganizationValue;
  /** A short form that the article must complete: `Cục`, `Công an xã`, `UBND tỉnh`. */
  short?: 'head' | 'unit';
  /** The unit word of `Công an xã`. */
  unit?: string;
}

const FILE = 'grammar/organizations';
const BODY_BITS = bitsOf(['organization', 'orghead']);

/** Bodies: listed ones, and heads with their topic, parent and place. */
export const organizationGrammar: Grammar = {
  file: FILE,
  kinds: ['organization'],
  scan(chart, { lexicon }) {
    addFusedHeads(chart, lexicon as Lexicon);
    const reader = new BodyReader(chart, TopicPairs.of(lexicon as Lexicon));
    const found: Found[] = [];
    for (const section of chart.sections) {
      for (let at = section.start; at < section.end; at++) {
        const team = youthTeam(chart, at, section.end);
        if (team) found.push(team);
        if (!chart.may(at, BODY_BITS) || !chart.at(at).some((f) => f.kind === 'organization' || f.kind === 'orghead'))
          continue;
        // `thăm cấp Nhà nước`, `cấp Bộ`: a level, no body
        if (at > section.start && wordAt(chart, at - 1) === 'cấp') continue;
        const body = reader.at(at, section.end);
        // a byline names people and agencies: `Trường Thịnh` signs there
        if (body && (section.block !== 'byline' || body.rule.endsWith('listed body'))) found.push(body);
      }
    }
    for (const one of found) {
      chart.add(one);
      // `Chính phủ Đức`: in the name of a body even a common word is a country
      for (const part of one.parts)
        if (part.kind === 'location' && part.weak) chart.add({ ...part, weak: false, confidence: 0.85 });
    }
  },
};
