// Vietnamese text as it comes, put right; this entry point brings no lexicon with it.
//   npx tsx examples/normalize.ts
import { normalize, normalizeWithOffsets, removeDiacritics, searchKey, slug } from 'sukien/normalize';

// Tones in the wrong place, doubled blanks, a look-alike of Đ (here the Icelandic letter).
console.log(normalize('Toà án  tòan tỉnh, Ðảng uỷ', { tone: 'old' }));

// One key for every spelling: put it into an index, and ask with it.
console.log(searchKey('Uỷ ban Kiểm tra') === searchKey('ỦY BAN KIỂM TRA'), searchKey('Ủy ban Kiểm tra'));
console.log(slug('Nghị quyết số 66-NQ/TW'), '|', removeDiacritics('Nghị quyết'));

// What is found in the text put right can be shown in the text as it was given.
const given = 'Bộ  Công   an';
const { text, toOriginal } = normalizeWithOffsets(given);
const start = text.indexOf('Công an');
console.log(JSON.stringify(given.slice(toOriginal(start), toOriginal(start + 'Công an'.length))));
