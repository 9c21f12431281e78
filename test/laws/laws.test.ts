import { describe, expect, test } from 'vitest';
import {
  analyze,
  extractDocuments,
  extractEvents,
  extractLocations,
  extractOrganizations,
  extractPersons,
  extractQuantities,
  extractTimes,
} from '../../src/index.js';
import { MENTION_KINDS } from '../../src/options.js';
import type { Analysis, AnalyzeOptions, Mention, MentionKind } from '../../src/types.js';
import { articles, brokenAt, inStyle, spellings } from './articles.js';
import { expectSound, shown } from './sound.js';

/** Read once; the tests must not change it. */
const composed = articles.map((article) => ({
  ...article,
  text: article.text.normalize('NFC').replace(/\r\n?/g, '\n'),
}));
const cases = composed.map(({ name, text, publishedAt }) => ({
  name,
  text,
  options: publishedAt ? { publishedAt } : {},
}));

test('there are articles to try the laws on', () => {
  expect(articles.length).toBeGreaterThanOrEqual(14);
  for (const { text } of articles) expect(text).not.toMatch(/[⟦⟧]/);
});

describe.each(cases)('$name', ({ text, options }) => {
  const analysis = analyze(text, options);

  test('spans, ids and references hold', () => {
    expect(analysis.mentions.length).toBeGreaterThan(10);
    expectSound(analysis, text);
  });

  test.each(Object.entries(spellings))('says the same %s', (_name, spell) => {
    const spelled = spell(text);
    expect(spelled).not.toBe(text);
    const other = analyze(spelled, options);
    expectSound(other, spelled);
    expect(shown(other)).toEqual(shown(analysis));
  });

  test('has the same mentions in its paragraphs where its lines are broken at a width', () => {
    const prose = analysis.article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'lede');
    const told = ({ mentions }: Analysis) =>
      mentions
        .filter((m) => prose.some((block) => block.start <= m.start && m.end <= block.end))
        .map(({ kind, start, end }) => [kind, start, end]);
    expect(told(analyze(brokenAt(text, 80), options))).toEqual(told(analysis));
  });

  test('has the same mentions and canonical fields in both tone styles', () => {
    const [old, young] = [inStyle(text, 'old'), inStyle(text, 'new')];
    expect(young.length).toBe(old.length);
    const [a, b] = [analyze(old, options), analyze(young, options)];
    expectSound(b, young);
    expect(b.mentions.map(canonicalFields)).toEqual(a.mentions.map(canonicalFields));
    expect(b.entities.map(({ kind, mentions, key, code }) => ({ kind, mentions, key, code }))).toEqual(
      a.entities.map(({ kind, mentions, key, code }) => ({ kind, mentions, key, code })),
    );
    expect(b.events.map(frameOf)).toEqual(a.events.map(frameOf));
    expect(b.article.blocks).toEqual(a.article.blocks);
    expect(b.article.publishedAt).toBe(a.article.publishedAt);
  });

  test('the same again, after other texts, and with frozen options', () => {
    const once = JSON.stringify(analysis);
    for (const other of cases.slice(0, 3)) analyze(other.text.slice(0, 600), other.options);
    analyze('Ngày 1/1/2020, Bộ Sao Mai (BSM) ra mắt.', { kinds: ['organization'], minConfidence: 0.2 });
    const frozen: AnalyzeOptions = Object.freeze({
      ...options,
      kinds: Object.freeze([...MENTION_KINDS]) as MentionKind[],
    });
    expect(JSON.stringify(analyze(text, options))).toBe(once);
    expect(analyze(text, frozen).mentions).toEqual(analysis.mentions);
    expect(JSON.stringify(analysis)).toBe(once);
  });

  test.each([['person'], ['organization', 'location'], ['time', 'quantity', 'document'], []] as MentionKind[][])(
    'gives only the kinds that are asked for: %s',
    (...kinds) => {
      const chosen = analyze(text, { ...options, kinds });
      expectSound(chosen, text);
      expect(chosen.mentions.map(placeOf)).toEqual(
        analysis.mentions.filter((m) => kinds.includes(m.kind)).map(placeOf),
      );
      expect(chosen.article).toEqual(analysis.article);
      for (const event of chosen.events) expect(analysis.events.map((e) => e.id)).toContain(event.id);
    },
  );

  test.each([0.5, 0.85, 0.95, 1])('gives only what is as sure as is asked for: %d', (minConfidence) => {
    const chosen = analyze(text, { ...options, minConfidence });
    expectSound(chosen, text);
    expect(chosen.mentions.map(placeOf)).toEqual(
      analysis.mentions.filter((m) => m.confidence >= minConfidence).map(placeOf),
    );
    expect(chosen.events.filter((event) => event.confidence < minConfidence)).toEqual([]);
  });

  test('each extractor gives the mentions of the whole analysis', () => {
    // these are read without the rest of the analysis: their ids number their own result
    const alone = { document: extractDocuments, time: extractTimes, quantity: extractQuantities };
    const unnumbered = ({ id, entity, ...told }: Mention) => told;
    for (const [kind, extract] of Object.entries(alone)) {
      const wanted = analysis.mentions.filter((mention) => mention.kind === kind);
      const told: Mention[] = extract(text, options);
      expect(told.map(unnumbered), kind).toEqual(wanted.map(unnumbered));
      expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
    }
    const extractors = {
      person: extractPersons,
      organization: extractOrganizations,
      location: extractLocations,
    };
    for (const [kind, extract] of Object.entries(extractors)) {
      const wanted = analysis.mentions.filter((mention) => mention.kind === kind);
      expect(extract(text, options).map(placeOf), kind).toEqual(wanted.map(placeOf));
    }
    expect(extractEvents(text, options)).toEqual(analysis.events);
  });

  test('taken as prose it keeps the laws too', () => {
    const prose = analyze(text, { ...options, page: false });
    expectSound(prose, text);
    expect(prose.article.blocks.filter(({ kind }) => kind !== 'paragraph')).toEqual([]);
  });
});

const placeOf = ({ id, kind, start, end }: Mention) => ({ id, kind, start, end });

/** The fields that the guidelines call canonical, and those that no spelling touches. */
function canonicalFields(mention: Mention): unknown {
  const base = placeOf(mention);
  switch (mention.kind) {
    case 'rank':
      return [base, mention.rank, mention.level, mention.branch, mention.nato];
    case 'position':
      return [base, mention.head, mention.status, mention.organization];
    case 'organization':
      return [base, mention.name, mention.type, mention.key, mention.parent];
    case 'event':
      return [base, mention.form];
    case 'charge':
      return [base, mention.charge, mention.article];
    case 'award':
      return [base, mention.award, mention.grade];
    case 'document':
      return [
        base,
        mention.docType,
        mention.number,
        mention.code,
        mention.year,
        mention.issuedOn,
        mention.issuerName,
        mention.key,
        mention.provision,
        mention.full,
      ];
    case 'time':
      return [base, mention.type, mention.value, mention.mod, mention.implied];
    case 'quantity':
      return [base, mention.value, mention.max, mention.bound];
    case 'location':
      return [base, mention.level, mention.code, mention.within];
    case 'person':
      return [base, mention.full, mention.rank, mention.degree, mention.positions];
    case 'degree':
      return [base, mention.degrees];
    case 'campaign':
      return [base];
  }
}

/** A record without the words that its text gives it. */
const frameOf = ({
  id,
  type,
  status,
  act,
  trigger,
  time,
  place,
  parent,
  arguments: fillers,
  evidence,
}: Analysis['events'][number]) => ({
  id,
  type,
  status,
  act,
  parent,
  trigger: [trigger.start, trigger.end],
  time: time?.value,
  place: place?.mention,
  fillers: fillers.map(({ role, start, end, mention }) => [role, start, end, mention]),
  evidence: evidence.map(({ start, end }) => [start, end]),
});
