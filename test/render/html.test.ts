import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/render/index.js';
import type { Analysis, Argument, Mention } from '../../src/types.js';
import { type Element, findAll, parsePage } from './parse.js';
import { emptyAnalysis, place, sampleAnalysis } from './sample.js';

const page = (analysis: Analysis, language?: 'vi' | 'en') => parsePage(renderHtml(analysis, { language }));
const byTag = (root: Element, tag: string) => findAll(root, (element) => element.tag === tag);
const byClass = (root: Element, name: string) =>
  findAll(root, (element) => (element.attributes.class ?? '').split(' ').includes(name));
const only = (elements: Element[]): Element => {
  expect(elements).toHaveLength(1);
  return elements[0] as Element;
};
const article = (root: Element) => only(byTag(root, 'article'));
const blocks = (root: Element) => findAll(article(root), (element) => 'data-block' in element.attributes);

/** The article's text as the page shows it, without the numbers of records that stand in it. */
const shownText = (root: Element): string[] => {
  const own = ({ content }: Element): string =>
    content
      .map((piece) => (typeof piece === 'string' ? piece : piece.attributes.class === 'ref' ? '' : own(piece)))
      .join('');
  return blocks(root).map(own);
};

describe('the page', () => {
  test('is well formed, in the language asked for, and names the article', () => {
    const root = page(sampleAnalysis(), 'en');
    expect(only(byTag(root, 'html')).attributes.lang).toBe('en');
    expect(only(byTag(root, 'title')).text).toBe('Công an tỉnh Nghệ An công bố quyết định về cán bộ');
    expect(article(root).attributes.lang).toBe('vi');
    expect(byTag(root, 'h2').map((heading) => heading.text)).toEqual([
      'Events (4)',
      'People (2)',
      'Organizations (3)',
      'Documents (1)',
      'Notes',
    ]);
  });

  test('forbids everything but its own style sheet', () => {
    const root = page(sampleAnalysis());
    const style = only(byTag(root, 'style')).text;
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    const policy = findAll(root, (element) => element.attributes['http-equiv'] === 'Content-Security-Policy');
    expect(only(policy).attributes.content).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    // The policy holds for what follows it, so it comes before the title and the style.
    expect(
      only(byTag(root, 'head'))
        .children.slice(0, 2)
        .map((element) => Object.keys(element.attributes)[0]),
    ).toEqual(['charset', 'http-equiv']);
    expect(style).not.toMatch(/url\(|@import|@font-face/);
  });

  test('asks for nothing: no script, no handler, no inline style, no address', () => {
    const html = renderHtml(sampleAnalysis());
    const elements = findAll(parsePage(html), () => true);
    expect(elements.map((element) => element.tag)).not.toContain('script');
    for (const { attributes } of elements) {
      expect(
        Object.keys(attributes).filter((name) => name === 'style' || name === 'src' || name.startsWith('on')),
      ).toEqual([]);
      if (attributes.href !== undefined) expect(attributes.href).toMatch(/^#[a-z]+\d*$/);
    }
    expect(html).not.toMatch(/https?:|\/\//);
  });

  test('every link leads to one element of the page', () => {
    const root = page(sampleAnalysis());
    const ids = findAll(root, (element) => 'id' in element.attributes).map((element) => element.attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = byTag(root, 'a');
    expect(links.length).toBeGreaterThan(20);
    for (const { attributes } of links) expect(ids).toContain(attributes.href?.slice(1));
    for (const link of links) expect(byTag(link, 'a')).toEqual([]);
  });

  test('has one h1, headings that skip no level, and labelled regions', () => {
    const root = page(sampleAnalysis());
    expect(only(byTag(root, 'h1')).text).toBe('Công an tỉnh Nghệ An công bố quyết định về cán bộ');
    const levels = findAll(root, (element) => /^h\d$/.test(element.tag)).map((element) => Number(element.tag[1]));
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = findAll(root, (element) => 'id' in element.attributes).map((element) => element.attributes.id);
    for (const { attributes } of byTag(root, 'section')) expect(ids).toContain(attributes['aria-labelledby']);
    expect(byTag(root, 'main')).toHaveLength(1);
    expect(byTag(root, 'footer')).toHaveLength(1);
  });
});

describe('the article', () => {
  test('shows its text word for word, block by block', () => {
    const analysis = sampleAnalysis();
    const root = page(analysis);
    expect(shownText(root)).toEqual(analysis.text.split('\n\n'));
    expect(blocks(root).map((block) => block.attributes['data-block'])).toEqual([
      'title',
      'dateline',
      'lede',
      'paragraph',
      'paragraph',
      'byline',
    ]);
  });

  test('marks mentions nested as they nest', () => {
    const root = page(sampleAnalysis());
    const marks = findAll(root, (element) => 'data-id' in element.attributes && element.tag === 'mark');
    expect(marks).toHaveLength(20);
    const office = only(marks.filter((mark) => mark.attributes['data-id'] === 'm9'));
    expect(office.attributes['data-kind']).toBe('position');
    expect(office.attributes.title).toBe('Chức vụ: nguyên cục trưởng');
    expect(only(byTag(office, 'mark')).attributes['data-id']).toBe('m10');
    const body = only(marks.filter((mark) => mark.attributes['data-id'] === 'm1'));
    expect(only(byTag(body, 'mark')).attributes.title).toBe('Địa điểm: tỉnh Nghệ An · 40');
  });

  test('numbers each trigger with its record', () => {
    const triggers = byClass(page(sampleAnalysis()), 'trigger').map((trigger) => trigger.text);
    expect(triggers).toEqual(['tổ chức', 'dự', 'bổ nhiệm giữ chức', 'phát biểu', 'khánh thành']);
    const references = byClass(page(sampleAnalysis()), 'ref').map((reference) => reference.attributes.href);
    expect(references).toEqual(['#r1', '#r1', '#r2', '#r3', '#r4']);
  });

  test('the words of a record carry its class', () => {
    const words = byClass(page(sampleAnalysis()), 'w4').map((element) => element.text);
    expect(words).toEqual(['Ngày 20/8', 'đơn vị', 'khánh thành', 'Nhà truyền thống', 'phường Trường Vinh']);
    const shared = findAll(page(sampleAnalysis()), (element) => element.attributes['data-id'] === 'm3');
    expect(only(shared).attributes.class).toBe('w1 w2');
  });

  test('counts its kinds in a legend', () => {
    const legend = only(byClass(page(sampleAnalysis(), 'en'), 'legend'));
    expect(legend.children.map((item) => item.text)).toEqual([
      'Person 3',
      'Rank 2',
      'Office 2',
      'Organization 5',
      'Place 3',
      'Document 1',
      'Time 3',
      'Named occasion 1',
    ]);
  });

  test('a text without blocks is shown line by line under a heading', () => {
    const root = page(emptyAnalysis('Bộ Công an\n\n  họp.  \n'));
    expect(shownText(root)).toEqual(['Bộ Công an', 'họp.']);
    expect(only(byTag(root, 'h1')).text).toBe('Kết quả đọc bài');
    expect(byTag(root, 'h2')).toEqual([]);
  });

  test('blocks that overlap or lie outside repeat and lose no word', () => {
    const analysis = emptyAnalysis('một hai ba bốn');
    const kinds = [
      [0, 7],
      [4, 10],
      [11, 99],
    ].map(([start = 0, end = 0]) => ({ kind: 'caption', start, end }) as const);
    expect(shownText(page({ ...analysis, article: { blocks: kinds, related: [] } }))).toEqual(['một hai', 'ba bốn']);
  });

  test('ranges that cross are cut into pieces, each word in all of its ranges', () => {
    const text = 'một hai ba bốn năm';
    const mention = (id: string, words: string): Mention => ({
      id,
      kind: 'campaign',
      name: words,
      text: words,
      confidence: 1,
      ...place(text, words),
    });
    const root = page({ ...emptyAnalysis(text), mentions: [mention('m1', 'một hai ba'), mention('m2', 'ba bốn')] });
    const marks = findAll(root, (element) => 'data-id' in element.attributes);
    expect(marks.map((mark) => [mark.attributes['data-id'], mark.text, mark.attributes.id])).toEqual([
      ['m1', 'một hai ba', 'm1'],
      ['m2', 'ba', 'm2'],
      ['m2', ' bốn', undefined],
    ]);
  });

  test('any ranges whatever leave the text whole and the page well formed', () => {
    const text = 'Bộ <Công> an & “Cục”\n\nCảnh sát\n\ngiao thông';
    const range = fc.tuple(fc.integer({ min: -3, max: 50 }), fc.integer({ min: -3, max: 50 }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), fc.array(range, { maxLength: 6 }), (mentions, triggers) => {
        const analysis: Analysis = {
          ...emptyAnalysis(text),
          mentions: mentions.map(([start, end], index) => ({
            id: `m${index}`,
            kind: 'charge',
            charge: 'x',
            start,
            end,
            text: text.slice(start, end),
            confidence: 1,
          })),
          events: triggers.map(([start, end], index) => {
            const span = { start, end, text: text.slice(start, end) };
            const filler: Argument = { role: 'charge', ...span, start: start + 2 };
            return {
              id: `e${index}`,
              type: 'crime',
              trigger: span,
              status: 'occurred',
              arguments: [filler],
              evidence: [{ start, end, trigger: span }],
              confidence: 1,
            };
          }),
        };
        const root = page(analysis);
        expect(shownText(root)).toEqual(['Bộ <Công> an & “Cục”', 'Cảnh sát', 'giao thông']);
        const ids = findAll(root, (element) => 'id' in element.attributes).map((element) => element.attributes.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { attributes } of byTag(root, 'a')) expect(ids).toContain(attributes.href?.slice(1));
        for (const mark of byTag(article(root), 'mark')) expect(mark.text).not.toBe('');
      }),
      { numRuns: 150 },
    );
  });
});

describe('a card', () => {
  const cards = (language?: 'vi' | 'en') => byClass(page(sampleAnalysis(), language), 'card');
  const rows = (card: Element | undefined) => {
    const list = only(byTag(card as Element, 'dl'));
    const terms = byTag(list, 'dt').map((term) => term.text);
    const values = byTag(list, 'dd').map((value) => value.text);
    return terms.map((term, index) => `${term}: ${values[index]}`);
  };

  test('tells type, status, parent, trigger and evidence', () => {
    const [meeting, , silence, plan] = cards();
    expect(byTag(meeting as Element, 'h3').map((heading) => heading.text)).toEqual(['1Hội họp, lễ']);
    expect(byTag(silence as Element, 'h3').map((heading) => heading.text)).toEqual([
      '3Phát biểu (bài phát biểu) không diễn ra',
    ]);
    expect(byTag(silence as Element, 'p').map((line) => line.text)).toEqual([
      '“phát biểu” · trong 1 · độ tin cậy 85 %',
    ]);
    expect(only(byClass(plan as Element, 'status')).attributes['data-status']).toBe('planned');
    expect(byTag(meeting as Element, 'blockquote')).toHaveLength(2);
    expect(only(byTag(plan as Element, 'b')).text).toBe('khánh thành');
  });

  test('tells who, what, when, where and on what basis, with links to the words', () => {
    const [, appointment] = cards('en');
    expect(rows(appointment)).toEqual([
      'Person: Lương Thị Ngân',
      'Office: Phó Giám đốc Công an tỉnh Nghệ An',
      'Authority: Bộ Công an',
      'When: Sáng 10/7/2025 (2025-07-10TMO) (from 1)',
      'Legal basis: Quyết định số 4127/QĐ-BCA ngày 02/7/2025',
    ]);
    const [person] = byTag(only(byTag(appointment as Element, 'dl')), 'a');
    expect(person).toMatchObject({ text: 'Lương Thị Ngân', attributes: { href: '#m15' } });
  });

  test('keeps its own type, id and anchor', () => {
    expect(cards().map(({ attributes }) => [attributes.id, attributes['data-id'], attributes['data-type']])).toEqual([
      ['r1', 'e1', 'meeting'],
      ['r2', 'e2', 'appointment'],
      ['r3', 'e3', 'statement'],
      ['r4', 'e4', 'launch'],
    ]);
  });
});

describe('a card of a person, body or document', () => {
  const cards = (analysis = sampleAnalysis()) => byClass(page(analysis, 'en'), 'entity');
  const fields = (card: Element | undefined) => {
    const list = only(byTag(card as Element, 'dl'));
    const values = byTag(list, 'dd').map((value) => value.text);
    return byTag(list, 'dt').map((term, index) => `${term.text}: ${values[index]}`);
  };
  const named = (name: string) => cards().find((card) => only(byTag(card, 'h3')).text === name);

  test('stands in the list of its kind, with an anchor and its own id', () => {
    expect(cards().map(({ attributes }) => [attributes.id, attributes['data-id'], attributes['data-kind']])).toEqual([
      ['k1', 'n4', 'person'],
      ['k2', 'n5', 'person'],
      ['k3', 'n1', 'organization'],
      ['k4', 'n2', 'organization'],
      ['k5', 'n3', 'organization'],
      ['k6', 'n7', 'document'],
    ]);
  });

  test('tells what is known, its part in each record, and where it is named', () => {
    const person = named('Lương Thị Ngân') as Element;
    expect(byTag(person, 'p').map((line) => line.text)).toEqual(['Thượng tá · Phó giám đốc (Công an tỉnh Nghệ An)']);
    expect(fields(person)).toEqual(['Person: 2', 'Speaker: 3', 'In the text: 1 2']);
    const links = byTag(person, 'a').map(({ attributes: { href, title } }) => [href, title]);
    expect(links).toEqual([
      ['#m15', undefined],
      ['#r2', '2 Appointment'],
      ['#r3', '3 Statement (speech)'],
      ['#m15', undefined],
      ['#m18', undefined],
    ]);
    expect(fields(named('Công an tỉnh Nghệ An'))).toEqual(['Organizer: 1', 'In the text: 1 2 3']);
  });

  test('quotes the fullest words and tells other names', () => {
    const analysis = sampleAnalysis();
    const full = place(analysis.text, 'Thiếu tướng Đinh Khắc Tường, nguyên Cục trưởng Cục Cảnh sát giao thông');
    for (const mention of analysis.mentions)
      if (mention.kind === 'person') mention.full = { start: mention.start, end: mention.end };
    const [first] = analysis.mentions.filter((mention) => mention.kind === 'person');
    if (first?.kind === 'person') first.full = full;
    const [entity] = analysis.entities.filter(({ kind }) => kind === 'person');
    entity?.aliases.push('ông Tường', 'Tường');
    const [card, other] = cards(analysis) as [Element, Element];
    expect(byTag(card, 'blockquote').map((quote) => quote.text)).toEqual([
      'Thiếu tướng Đinh Khắc Tường, nguyên Cục trưởng Cục Cảnh sát giao thông',
    ]);
    expect(byTag(other, 'blockquote')).toEqual([]);
    expect(fields(card)[0]).toBe('Also called: ông Tường · Tường');
  });

  test('its mentions carry its class', () => {
    expect(byClass(page(sampleAnalysis()), 'k2').map((mark) => mark.text)).toEqual(['Lương Thị Ngân', 'Ngân']);
    expect(byClass(page(sampleAnalysis()), 'k3').map(({ attributes }) => attributes['data-id'])).toEqual([
      'm1',
      'm5',
      'm17',
    ]);
  });

  test('links to no more places than anybody reads', () => {
    const analysis = sampleAnalysis();
    const text = 'Bộ Công an. '.repeat(40);
    const mentions = Array.from({ length: 40 }, (_, index): Mention => {
      const start = index * 12;
      return {
        id: `m${index}`,
        kind: 'organization',
        name: 'x',
        confidence: 1,
        entity: 'n3',
        start,
        end: start + 10,
        text: 'Bộ Công an',
      };
    });
    const entities = [
      {
        id: 'n3',
        kind: 'organization' as const,
        name: 'Bộ Công an',
        aliases: [],
        mentions: mentions.map(({ id }) => id),
      },
    ];
    const [card] = cards({ ...emptyAnalysis(text), version: analysis.version, mentions, entities });
    expect(byTag(card as Element, 'a')).toHaveLength(25);
    expect(fields(card)[0]).toMatch(/^In the text: 1 2 3 .* 24 …$/);
  });
});

describe('hostile input', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '" onload="alert(1)',
    "' onmouseover='alert(1)",
    ']]><!--',
    '--></style><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '</title><base href="//x">',
    '&lt;script&gt;&#x3c;',
    '\u0000\u001b[31m\ud800\u202e',
  ];

  test.each(HOSTILE)('%j is text wherever it stands', (words) => {
    const analysis = sampleAnalysis();
    const tainted = JSON.parse(
      JSON.stringify(analysis, (key, value) =>
        // Every string of the analysis but those that choose what is shown.
        typeof value === 'string' && key !== 'kind' && key !== 'text' ? `${words}${value}` : value,
      ),
    ) as Analysis;
    const text = analysis.text.replaceAll(' ', words);
    const ends = tainted.mentions.map((mention) => ({ ...mention, start: 3, end: text.length - 3, text: words }));
    const html = renderHtml({
      ...tainted,
      text,
      article: { ...tainted.article, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] },
      mentions: ends,
      events: tainted.events.map((event) => ({
        ...event,
        trigger: { start: 1, end: 20, text: words },
        arguments: event.arguments.map((argument) => ({ ...argument, start: 5, end: 30, text: words })),
        evidence: [{ start: 0, end: text.length, trigger: { start: 1, end: 20, text: words } }],
      })),
    });
    const root = parsePage(html);
    const shown = words.replaceAll(/\p{Cs}|\p{Cc}/gu, '\ufffd');
    expect(shownText(root).join('')).toContain(`Nghệ${shown}An`);
    expect(byClass(root, 'card')[0]?.attributes['data-id']).toBe(`${shown}e1`);
    const elements = findAll(root, () => true);
    const known = new Set(
      'html head meta title style body a main article ul li mark span h1 h2 h3 p section ol dl dt dd blockquote b div footer'.split(
        ' ',
      ),
    );
    expect(elements.filter(({ tag }) => !known.has(tag))).toEqual([]);
    const names = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)));
    expect([...names].filter((name) => /^on|^style$|^src/.test(name))).toEqual([]);
    for (const { attributes } of elements) if (attributes.href) expect(attributes.href).toMatch(/^#[a-z]+\d*$/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000e-\u001f]|\p{Cs}/u);
  });

  test('a kind or status that nobody knows does not stop the report', () => {
    const analysis = sampleAnalysis();
    const odd = JSON.parse(JSON.stringify(analysis).replaceAll('"location"', '"constructor"')) as Analysis;
    expect(() => page(odd)).not.toThrow();
  });
});

test('records beyond the lit ones still have their card and their links', () => {
  const analysis = sampleAnalysis();
  const [record] = analysis.events;
  const many = Array.from({ length: 400 }, (_, index) => ({ ...(record as Analysis['events'][0]), id: `e${index}` }));
  const root = page({ ...analysis, events: many });
  expect(byClass(root, 'card')).toHaveLength(400);
  expect(byClass(root, 'ref').map((reference) => reference.text)).toContain('400');
});
