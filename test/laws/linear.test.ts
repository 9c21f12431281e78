import { expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { expectLinear, nasty, nastyProse } from './nasty.js';

// built before anything is measured
analyze('Bộ Công an tổ chức Hội nghị.');

test.each(Object.entries({ ...nasty, ...nastyProse }))(
  'analysing takes time in proportion to the text: %s',
  (_name, make) => {
    expectLinear((size) => {
      const text = make(size);
      expect(text.length).toBeGreaterThanOrEqual(size / 2);
      return () => analyze(text);
    }, 48_000);
  },
);
