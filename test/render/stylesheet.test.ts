import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { KIND_LABELS } from '../../src/render/labels.js';
import { STYLESHEET, STYLESHEET_HASH } from '../../src/render/stylesheet.js';

type Color = [red: number, green: number, blue: number];

const hex = (value: string): Color => {
  const digits = value.length === 4 ? value.replace(/[0-9a-f]/g, '$&$&') : value;
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255) as Color;
};

/** CSS Color Module 4, section 7.1. */
const hsl = (hue: number, saturation: number, lightness: number): Color => {
  const channel = (offset: number) => {
    const k = (offset + hue / 30) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [channel(0), channel(8), channel(4)];
};

const color = (value: string): Color => {
  const parts = /^hsl\(([\d.]+),([\d.]+)%,([\d.]+)%\)$/.exec(value);
  if (!parts) return hex(value);
  const [hue = 0, saturation = 0, lightness = 0] = parts.slice(1).map(Number);
  return hsl(hue, saturation / 100, lightness / 100);
};

/** Web Content Accessibility Guidelines 2.2, “contrast ratio”. */
const contrast = (first: string, second: string): number => {
  const luminance = (value: string) => {
    const [red = 0, green = 0, blue = 0] = color(value).map((channel) =>
      channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [bright = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
};

const schemes = [...STYLESHEET.matchAll(/:root\{([^}]*)\}/g)].map(([, rules = '']) =>
  Object.fromEntries(
    rules.split(';').flatMap((rule) => [...rule.matchAll(/^--([\w-]+):(.*)$/g)].map((part) => part.slice(1, 3))),
  ),
) as Record<string, string>[];

test('the hash is that of the sheet: set it to what this test says after a change', () => {
  expect(STYLESHEET_HASH).toBe(`sha256-${createHash('sha256').update(STYLESHEET, 'utf8').digest('base64')}`);
});

test('the contrast formula is that of the guidelines', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each([
  ['light', 0],
  ['dark', 1],
])('the %s scheme', (_name, index) => {
  const scheme = schemes[index] ?? {};
  const ratio = (first: string, second: string) => contrast(scheme[first] ?? '', scheme[second] ?? '');

  test.each(Object.keys(KIND_LABELS))('text on a %s mention can be read', (kind) => {
    expect(ratio('ink', `fill-${kind}`)).toBeGreaterThan(7);
    expect(ratio(`line-${kind}`, 'paper')).toBeGreaterThan(3);
  });

  test.each(['ink', 'faint', 'link', 'warn'])('%s on both grounds can be read', (name) => {
    expect(ratio(name, 'paper')).toBeGreaterThan(4.5);
    expect(ratio(name, 'ground')).toBeGreaterThan(4.5);
  });

  test('faint text on a mention can be read', () => {
    for (const kind of Object.keys(KIND_LABELS)) expect(ratio('faint', `fill-${kind}`)).toBeGreaterThan(3);
  });

  test('lit words stand out', () => {
    expect(ratio('hit', 'paper')).toBeGreaterThan(3);
  });
});
