import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calendarDay, dayNumber, exists, isoDay, isoWeek, weekdayOf } from '../../src/resolve/times-calendar.js';
import { cycleYear, lunarToDay, lunarYearOf } from '../../src/resolve/times-lunar.js';
import { TIME_CASES } from '../corpus/times.js';
import { readTimes } from './times-reading.js';

const DECEMBER = '2025-12-18T09:00:00+07:00';
const values = (text: string, reference?: string): (string | undefined)[] =>
  readTimes(text, reference).map(({ value }) => value);

describe('what means the same has the same value', () => {
  for (const { type, value, reference, phrases } of TIME_CASES) {
    test.each(phrases.map((phrase) => [phrase]))(`${type} ${value}: «%s»`, (phrase) => {
      expect(readTimes(phrase, reference).map((t) => [t.text, t.type, t.value])).toEqual([[phrase, type, value]]);
    });
  }
});

describe('without a reference only what is sure is given', () => {
  it.each([
    ['ngày 25/2', 'XXXX-02-25'],
    ['sáng 25/2', 'XXXX-02-25TMO'],
    ['20/11 năm nay', 'XXXX-11-20'],
    ['tháng 9', 'XXXX-09'],
    ['quý 3', 'XXXX-Q3'],
    ['từ ngày 10 đến 15/12', 'XXXX-12-10/XXXX-12-15'],
    ['17 giờ 30', 'T17:30'],
    ['ngày 5/3/2024', '2024-03-05'],
    ['3 ngày', 'P3D'],
  ])('«%s» is %s', (text, value) => expect(values(text)).toEqual([value]));

  it.each(['hôm nay', 'tuần trước', 'thứ Hai', 'rạng sáng', 'từ năm 2020 đến nay', 'Tết Bính Ngọ', '6 tháng đầu năm'])(
    '«%s» has no value',
    (text) => expect(values(text)).toEqual([undefined]),
  );

  it('does not take what is no date for a reference', () => {
    expect(values('hôm nay', 'yesterday')).toEqual([undefined]);
    expect(values('hôm nay', '2025-02-31')).toEqual([undefined]);
  });
});

describe('what the text does not say is told', () => {
  it.each([
    ['ngày 25/2', ['year']],
    ['ngày 25/2/2026', undefined],
    ['ngày 20', ['year', 'month']],
    ['hôm qua', ['year', 'month', 'day']],
    ['thứ Sáu', ['year', 'month', 'day']],
    ['18h30', ['year', 'month', 'day']],
    ['18h30 ngày 5/1/2026', undefined],
    ['tháng 9', ['year']],
    ['tháng trước', ['year', 'month']],
    ['tuần trước', ['year', 'week']],
    ['quý trước', ['year', 'quarter']],
    ['Giáng sinh', ['year', 'month', 'day']],
    ['từ ngày 10 đến 15/12', ['year']],
    ['3 ngày', undefined],
    ['hằng tuần', undefined],
  ])('«%s»: %j', (text, implied) => expect(readTimes(text, DECEMBER)[0]?.implied).toEqual(implied));
});

describe('mod', () => {
  it.each([
    ['đầu năm 2024', 'START'],
    ['giữa tháng 6', 'MID'],
    ['cuối thế kỷ XX', 'END'],
    ['rạng sáng 21/9', 'START'],
    ['khoảng 21h30 tối 17/12', 'APPROX'],
    ['khoảng 3 giờ', 'APPROX'],
    ['sáng 21/9', undefined],
    ['trước ngày 30/9', 'BEFORE'],
    ['sau ngày 30/4/1975', 'AFTER'],
  ])('«%s»: %s', (text, mod) => expect(readTimes(text, DECEMBER)[0]?.mod).toBe(mod));
});

describe('the day told before', () => {
  it('is that of cùng ngày', () => {
    expect(values('Ngày 5/3/2024, đoàn đến Huế. Chiều cùng ngày, đoàn đi Vinh.', DECEMBER)).toEqual([
      '2024-03-05',
      '2024-03-05TAF',
    ]);
  });
  it('is the reference where none is told', () => {
    expect(values('Chiều cùng ngày, đoàn đi Vinh.', DECEMBER)).toEqual(['2025-12-18TAF']);
  });
  it('gives its day to an hour alone in the same paragraph', () => {
    expect(values('Ngày 5/12, lúc 7 giờ, xe rời bến; đến 9h30 thì gặp nạn.', DECEMBER)).toEqual([
      '2025-12-05',
      '2025-12-05T07:00',
      '2025-12-05T09:30',
    ]);
  });
  it('does not give it to an hour of a later paragraph', () => {
    expect(values('Ngày 5/12, đoàn kiểm tra.\n\nLúc 9h30, họp báo.', DECEMBER)).toEqual([
      '2025-12-05',
      '2025-12-18T09:30',
    ]);
  });
  it('goes on with the hour before it', () => {
    expect(values('Lúc 22 giờ ngày 5/12, xe rời bến.\n\nĐến 23h30 thì gặp nạn.', DECEMBER)).toEqual([
      '2025-12-05T22:00',
      '2025-12-05T23:30',
    ]);
  });
  it('is no flashback and no limit', () => {
    expect(values('Ngày 8/4, họp. Trước đó, chiều 7/4, đã họp.\n\nChiều cùng ngày, bế mạc.', '2026-04-08')).toEqual([
      '2026-04-08',
      '2026-04-07TAF',
      '2026-04-08TAF',
    ]);
    expect(values('Phải xong trước ngày 31/10. Cùng ngày, đoàn đi.', DECEMBER).at(-1)).toBe('2025-12-18');
  });
  it('is the one that opened a sentence, at the head of a paragraph', () => {
    expect(values('Sáng 5/12, ông dự lễ kỷ niệm ngày 2/12/1975.\n\nCùng ngày, ông về.', DECEMBER).at(-1)).toBe(
      '2025-12-05',
    );
  });
  it('is counted from by sau đó, ngày liền trước and cùng năm', () => {
    expect(values('Ngày 10/12, khai mạc. Sau đó 3 ngày thì bế mạc.', DECEMBER)).toEqual(['2025-12-10', '2025-12-13']);
    expect(values('Riêng ngày 01/01/2025 có 5 vụ, ngày liền trước có 7 vụ.', DECEMBER)).toEqual([
      '2025-01-01',
      '2024-12-31',
    ]);
    expect(values('Ngày 5/3/2019, khởi công; tháng 9 cùng năm, khánh thành.', DECEMBER)).toEqual([
      '2019-03-05',
      '2019-09',
    ]);
  });
});

describe('times told in one breath', () => {
  it('share the year of the last', () => {
    expect(values('quý I, quý II năm 2024', DECEMBER)).toEqual(['2024-Q1', '2024-Q2']);
    expect(values('ngày 5/3 hoặc ngày 7/3/2024', DECEMBER)).toEqual(['2024-03-05', '2024-03-07']);
    expect(values('Năm 2024, tháng 6', DECEMBER)).toEqual(['2024', '2025-06']);
  });
});

describe('the verb of the clause', () => {
  it('turns a date that is far on the other side', () => {
    expect(values('Tháng 11 sẽ có hai kỳ họp.', '2025-04-30')).toEqual(['2025-11']);
    expect(values('Ngày 20/8, nhà máy đã khánh thành.', '2026-04-01')).toEqual(['2025-08-20']);
  });
  it('does not turn one that is near', () => {
    expect(values('Ngày 15/12, ông nói sẽ thăm Lào.', DECEMBER)).toEqual(['2025-12-15']);
  });
});

describe('days', () => {
  test('a number and its day are one another', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (number) => {
        const { year, month, day } = calendarDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(exists(year, month, day)).toBe(true);
        expect(weekdayOf(number + 7)).toBe(weekdayOf(number));
      }),
    );
  });
  it.each([
    ['2025-12-18', 4, 2025, 51],
    ['2024-12-30', 1, 2025, 1],
    ['2021-01-03', 7, 2020, 53],
    ['1975-04-30', 3, 1975, 18],
  ])('%s: weekday and ISO week', (day, weekday, year, week) => {
    const [y, m, d] = day.split('-').map(Number) as [number, number, number];
    const number = dayNumber(y, m, d);
    expect(weekdayOf(number)).toBe(weekday);
    expect(isoWeek(number)).toEqual({ year, week });
    expect(isoDay(number)).toBe(day);
  });
  it('knows leap years', () => {
    expect([exists(2024, 2, 29), exists(2025, 2, 29), exists(2000, 2, 29), exists(1900, 2, 29)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('the Vietnamese lunar calendar', () => {
  const day = (year: number, month: number, d: number, leap = false): string | undefined => {
    const number = lunarToDay({ year, month, day: d, leap });
    return number === undefined ? undefined : isoDay(number);
  };
  it.each([
    // by UTC+7; the Chinese calendar has another day in 1985, 2007 and 2030
    [1968, '1968-01-29'],
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2024, '2024-02-10'],
    [2026, '2026-02-17'],
    [2030, '2030-02-02'],
  ])('Tết of %i is %s', (year, tet) => expect(day(year, 1, 1)).toBe(tet));
  it('has leap months where they are', () => {
    expect(day(1976, 8, 15, true)).toBe('1976-10-08');
    expect(day(1976, 8, 15)).toBe('1976-09-08');
    expect(day(1976, 7, 15, true)).toBeUndefined();
  });
  it('has no day that its month lacks, and no year outside of its table', () => {
    expect(day(2025, 12, 29)).toBe('2026-02-16');
    expect(day(2025, 12, 30)).toBeUndefined();
    expect(day(1967, 1, 1)).toBeUndefined();
    expect(day(2101, 1, 1)).toBeUndefined();
  });
  it('begins its year at Tết', () => {
    expect(lunarYearOf(dayNumber(2026, 2, 16))).toBe(2025);
    expect(lunarYearOf(dayNumber(2026, 2, 17))).toBe(2026);
  });
  it('names years in cycles, the nearest', () => {
    expect([cycleYear(1, 60, 1990), cycleYear(43, 60, 2026), cycleYear(43, 60, 1970)]).toEqual([1984, 2026, 1966]);
    expect([cycleYear(7, 12, 2026), cycleYear(7, 12, 2020), cycleYear(6, 12, 2026)]).toEqual([2026, 2014, 2025]);
  });
});
