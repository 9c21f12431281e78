import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { createCorpus } from '../../src/learn.js';

const texts = [
  'Công an xã làm căn cước lưu động. Tổ công tác mang máy làm căn cước lưu động về bản.',
  'Hội nghị bàn kế hoạch trồng rừng. Kế hoạch trồng rừng sẽ xong trong tháng.',
  'Tổ công tác kiểm tra kế hoạch phòng dịch ở chợ. Kế hoạch phòng dịch nói gì?',
];

describe('keyPhrases', () => {
  test('what a text tells often and the others seldom comes first', async () => {
    const corpus = await createCorpus(texts);
    expect(corpus.size).toBe(3);
    const [best] = corpus.keyPhrases(texts[0] as string);
    const at = (from: number) => (texts[0] as string).indexOf('căn cước lưu động', from);
    expect(best?.phrase).toBe('căn cước lưu động');
    expect(best?.documents).toBe(1);
    expect(best?.spans.map(({ start }) => start)).toEqual([at(0), at(at(0) + 1)]);
  });

  test('the score by hand', async () => {
    const corpus = await createCorpus(['gió to', 'mưa to', 'nắng to']);
    // told once in the text; of 4 texts, the one that is asked for among them, 2 have it: 1 · (1 + ln(4 / (1 + 2)))
    expect(corpus.keyPhrases('gió to')).toEqual([
      { phrase: 'gió to', score: expect.closeTo(1 + Math.log(4 / 3), 9), documents: 1, spans: [{ start: 0, end: 6 }] },
    ]);
  });

  test('a question changes nothing for the next', async () => {
    const corpus = await createCorpus(texts);
    const first = corpus.keyPhrases(texts[1] as string);
    corpus.keyPhrases(texts[0] as string);
    expect(corpus.keyPhrases(texts[1] as string)).toEqual(first);
  });

  test('names are whole, another spelling is the same name, and phrases do not begin with function words', async () => {
    const text =
      'Bộ Công an và Ủy ban nhân dân tỉnh Lào Cai họp bàn. Bộ Công an giao việc. UBND tỉnh Lào Cai nhận việc của Bộ Công an.';
    const phrases = (await createCorpus(texts)).keyPhrases(text, { limit: 50 });
    expect(phrases[0]).toMatchObject({ phrase: 'Bộ Công an', documents: 0 });
    expect(phrases[0]?.spans).toHaveLength(3);
    expect(phrases.find(({ phrase }) => phrase === 'Ủy ban nhân dân tỉnh Lào Cai')?.spans).toHaveLength(2);
    expect(phrases.map(({ phrase }) => phrase).filter((phrase) => /^(và|của) | (và|của)$/.test(phrase))).toEqual([]);
  });

  test('the same phrases for every spelling', async () => {
    const corpus = await createCorpus(texts);
    const text = texts[2] as string;
    const words = (spelled: string) => corpus.keyPhrases(spelled).map(({ phrase, score }) => [phrase, score]);
    expect(words(text.normalize('NFD'))).toEqual(words(text));
    expect(words(text.replaceAll(' ', '\u00a0 '))).toEqual(words(text));
  });

  test('an analysis is as good as its text; at most so many; none of nothing', async () => {
    const corpus = await createCorpus(texts.map((text) => analyze(text)));
    expect(corpus.keyPhrases(analyze(texts[0] as string))).toEqual(corpus.keyPhrases(texts[0] as string));
    expect(corpus.keyPhrases(texts[0] as string, { limit: 1 })).toHaveLength(1);
    expect(corpus.keyPhrases('')).toEqual([]);
  });

  test('words that every object has are words', async () => {
    const corpus = await createCorpus(['constructor valueOf', 'lửa cháy']);
    expect(corpus.keyPhrases('constructor valueOf')[0]).toMatchObject({ phrase: 'constructor valueOf', documents: 1 });
  });

  test('what is wrong is told', async () => {
    await expect(createCorpus([])).rejects.toThrow('E702 texts: are none. Give a list of articles.');
    await expect(createCorpus('bài' as never)).rejects.toThrow('E702 texts: is «bài». Give a list of articles.');
    await expect(createCorpus(['bài', 3] as never)).rejects.toThrow('E702 texts[1]: is 3.');
    const corpus = await createCorpus(texts);
    expect(() => corpus.keyPhrases('', { limit: 0 })).toThrow('E703 options.limit: is 0.');
    expect(() => corpus.keyPhrases('', { size: 3 } as never)).toThrow(
      'E703 options.size: is unknown. Known are limit.',
    );
  });
});
