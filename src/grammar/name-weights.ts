import { Sign } from './name-signs.js';

/** How many words a run has, and whether one of them is foreign: the same sign says more of `Trump` than of `Thu`. */
export type RunShape = 'names' | 'foreignNames' | 'foreignWord' | 'word';

type SignName = keyof typeof Sign;
/** What a sign says for a person, or against: here, and where the same run has it elsewhere in the article. */
type Weights = Readonly<Partial<Record<SignName, readonly [here: number, elsewhere: number]>>>;

/** What the words of a run say by themselves. */
export const WORDS: Readonly<Record<RunShape, Readonly<Record<string, number>>>> = {
  names: {
    base: -1,
    surname: 1.7,
    surnameWord: 1,
    middle: 1.5,
    given: 0.5,
    strange: -1.6,
    gendered: 3,
    particle: 2.5,
    fullName: 1.2,
    word: -0.7,
    sentence: 0.9,
    long: -0.5,
    repeated: 0.5,
  },
  foreignNames: {
    base: -1,
    given: 0.5,
    foreignGiven: 3.4,
    surname: 2.1,
    surnameWord: 2,
    thing: -2.9,
    word: -0.3,
    long: -0.8,
  },
  foreignWord: { base: -1.6, foreignGiven: 2.4, word: -0.9 },
  word: { base: -1.4, givenWord: -0.5, word: -1.4, repeated: -0.5 },
};

/**
 * Fitted by logistic regression on marked news articles and rounded: sums above 0 are more probably a person than not.
 */
const SIGNS: Readonly<Record<RunShape, Weights>> = {
  names: {
    introduced: [2.5, 1.5],
    roleBeside: [2, 0.7],
    office: [2, 1.4],
    listed: [2.1, 1.8],
    agent: [1.9, 0.8],
    being: [1, 1],
    character: [1.3, 0],
    place: [0, 0],
    start: [0.6, 0.7],
    human: [0.4, 0.7],
    age: [1, 2],
    colon: [1.1, 0],
    auxiliary: [0, 0.4],
    lower: [-1, 0],
    numberBehind: [-1.2, 0],
    capitals: [-1.4, 0],
    named: [-1.5, 0],
    quoted: [0, -1.4],
    jointBefore: [-0.4, -0.4],
    jointBehind: [0, -1.7],
    thing: [-1.3, -1.4],
    preposition: [-1.2, -2.1],
    numberBefore: [-3.2, -1.5],
    listGoesOn: [0, -0.4],
    firm: [-0.9, -2.4],
    placeBeforeInList: [-1.1, -2.1],
    placeBehindInList: [-1.3, -0.9],
    weakPlace: [-1.4, 0],
    source: [0, 0],
  },
  foreignNames: {
    introduced: [2.1, 1.3],
    roleBeside: [1.9, 0.9],
    role: [0.7, 0.3],
    office: [1.7, 0.5],
    place: [1.1, 1.2],
    listed: [1.1, 0.6],
    agent: [0.5, 0.5],
    being: [0.8, -0.3],
    start: [0.8, 0],
    human: [0.9, 0.8],
    auxiliary: [0.7, 0],
    age: [1.2, 1.4],
    colon: [1.5, 0.5],
    bracket: [0.4, -0.4],
    numberBehind: [-2.3, -1.2],
    capitals: [-0.7, 0],
    named: [-1, 0],
    quoted: [-1.1, 0],
    jointBefore: [-0.6, -1.2],
    jointBehind: [-2, -0.5],
    thing: [-1.4, -1.6],
    preposition: [-2.4, -2.8],
    numberBefore: [-1.3, -0.5],
    firm: [-0.9, -1],
    placeBehindInList: [-1.2, 0],
    placeBeforeInList: [0.4, 0],
    source: [-6, 0],
  },
  foreignWord: {
    introduced: [2.9, 1.8],
    roleBeside: [1.5, 2.3],
    role: [0.8, 0],
    office: [2.5, 2.6],
    place: [-1.4, -1.1],
    listed: [0.9, 0.5],
    agent: [0.4, 0],
    being: [0, -0.8],
    start: [1, 0.7],
    human: [1.4, 0.8],
    auxiliary: [0.7, 0],
    age: [1.2, 1.6],
    listGoesOn: [0.5, 0],
    numberBehind: [-2, -1.2],
    capitals: [-1.5, -0.3],
    named: [-1.9, -0.8],
    quoted: [-0.4, -0.5],
    jointBefore: [-0.3, 0],
    jointBehind: [-2.6, -0.4],
    thing: [-1.9, -2.4],
    preposition: [-1.8, -1.3],
    numberBefore: [-2.3, -1.4],
    firm: [-0.9, -2],
    placeBehindInList: [-1.1, -0.9],
    placeBeforeInList: [-1, -1.6],
    weakPlace: [0, 0],
    source: [-6, 0],
  },
  word: {
    introduced: [2.7, 0.5],
    roleBeside: [1.8, 1.6],
    role: [0.7, 1.1],
    office: [0.5, -1.3],
    place: [-1.8, 0],
    listed: [1.5, 1.8],
    agent: [1.7, 1.3],
    character: [0.9, 0],
    human: [1, 1.8],
    auxiliary: [0.8, 1.4],
    colon: [0, 0.9],
    listGoesOn: [0.6, 1.2],
    lower: [-2.2, 0.5],
    numberBehind: [-1.4, 0],
    capitals: [-0.4, 0],
    named: [-1, 0],
    quoted: [-0.6, 0],
    jointBehind: [-1, -1.1],
    thing: [-2.5, -0.6],
    preposition: [-1, -1.8],
    numberBefore: [-0.4, -0.5],
    firm: [-0.4, 0],
    placeBehindInList: [-0.7, -1.6],
    placeBeforeInList: [0, -0.4],
    weakPlace: [-2.8, 0],
    source: [-3, 0],
  },
};

const BITS = 31;

/** The weights of a shape by the number of the bit, so that a sum walks no names. */
function byBit(weights: Weights, side: 0 | 1): Float64Array {
  const table = new Float64Array(BITS);
  for (const [name, pair] of Object.entries(weights)) table[31 - Math.clz32(Sign[name as SignName])] = pair[side];
  return table;
}

const TABLES = Object.fromEntries(
  Object.entries(SIGNS).map(([shape, weights]) => [shape, [byBit(weights, 0), byBit(weights, 1)]]),
) as unknown as Record<RunShape, readonly [Float64Array, Float64Array]>;

/** The sum of the signs of a run at its place, and of those that it has elsewhere. */
export function sumOf(shape: RunShape, here: number, elsewhere: number): number {
  const [own, other] = TABLES[shape];
  let sum = 0;
  for (let rest = here; rest !== 0; rest &= rest - 1) sum += own[31 - Math.clz32(rest & -rest)] as number;
  for (let rest = elsewhere & ~here; rest !== 0; rest &= rest - 1)
    sum += other[31 - Math.clz32(rest & -rest)] as number;
  return sum;
}
