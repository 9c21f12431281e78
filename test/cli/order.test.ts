import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/cli/order.js';

/** A promise that somebody else settles. */
const later = <T>() => {
  let settle: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
};

const turns = async (count = 20) => {
  for (let i = 0; i < count; i += 1) await Promise.resolve();
};

const numbers = async function* (count: number, seen: number[] = []) {
  for (let number = 1; number <= count; number += 1) {
    seen.push(number);
    yield number;
  }
};

const collect = async <T>(all: AsyncIterable<T>) => {
  const found: T[] = [];
  for await (const one of all) found.push(one);
  return found;
};

describe('inOrder', () => {
  test('gives results in the order of the items, whichever is ready first', async () => {
    const work = [later<string>(), later<string>(), later<string>()];
    const results = collect(inOrder(numbers(3), 3, (number) => work[number - 1]?.promise));
    work[2]?.settle('c');
    await turns();
    work[1]?.settle('b');
    await turns();
    work[0]?.settle('a');
    expect(await results).toEqual([
      { item: 1, result: 'a' },
      { item: 2, result: 'b' },
      { item: 3, result: 'c' },
    ]);
  });

  test('holds no more than so many, however slow the first is', async () => {
    const read: number[] = [];
    const first = later<number>();
    const results = inOrder(numbers(100, read), 4, (number) => (number === 1 ? first.promise : number));
    const next = results.next();
    await turns(200);
    expect(read).toEqual([1, 2, 3, 4]);
    first.settle(1);
    expect((await next).value).toEqual({ item: 1, result: 1 });
    // Nobody asks for more: nothing more is read.
    await turns(200);
    expect(read.length).toBeLessThanOrEqual(5);
    expect((await collect(results)).map(({ item }) => item)).toEqual(Array.from({ length: 99 }, (_, i) => i + 2));
  });

  test('a result is given while the next item is still waited for', async () => {
    const second = later<void>();
    const items = (async function* () {
      yield 1;
      await second.promise;
      yield 2;
    })();
    const results = inOrder(items, 8, (number) => number * 10);
    expect((await results.next()).value).toEqual({ item: 1, result: 10 });
    second.settle();
    expect((await results.next()).value).toEqual({ item: 2, result: 20 });
    expect((await results.next()).done).toBe(true);
  });

  test('one at a time: the next is read when the one before was taken', async () => {
    const seen: string[] = [];
    const items = (async function* () {
      for (const number of [1, 2]) {
        seen.push(`read ${number}`);
        yield number;
      }
    })();
    for await (const { item } of inOrder(items, 1, (number) => number)) seen.push(`taken ${item}`);
    expect(seen).toEqual(['read 1', 'taken 1', 'read 2', 'taken 2']);
  });

  test('a failure of the work or of the reading is the reader’s', async () => {
    const failing = inOrder(numbers(3), 2, (number) => {
      if (number === 2) throw new Error('hỏng');
      return number;
    });
    expect((await failing.next()).value).toEqual({ item: 1, result: 1 });
    await expect(failing.next()).rejects.toThrow('hỏng');
    const items = (async function* () {
      yield 1;
      throw new Error('đứt');
    })();
    await expect(collect(inOrder(items, 4, (number) => number))).rejects.toThrow('đứt');
  });

  test('a signal ends it, though nothing comes and nothing is ready', async () => {
    const ended = new AbortController();
    const never = (async function* () {
      yield 1;
      await new Promise(() => {});
    })();
    const results = collect(inOrder(never, 4, () => new Promise(() => {}), ended.signal));
    await turns();
    ended.abort('SIGINT');
    expect(await results).toEqual([]);
  });
});
