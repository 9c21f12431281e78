/**
 * Whether a code unit is of a script, or a pictograph, in whose writing joiners, zero-width spaces and direction marks do
 * something: Hebrew to Myanmar, Khmer, Mongolian, symbols (not those of mathematics), all beyond the basic plane. NaN (no
 * neighbour) is none.
 */
export function joinsScripts(code: number): boolean {
  return (
    (code >= 0x590 && code <= 0x109f) ||
    (code >= 0x1700 && code <= 0x1cff) ||
    (code >= 0x2190 && code <= 0x2bff && code >>> 8 !== 0x22) ||
    (code >= 0xa800 && code <= 0xabff) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xfb1d && code <= 0xfdff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xfe70 && code <= 0xfefc)
  );
}
