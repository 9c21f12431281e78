// Why something was found: the rules and data entries behind it, for reports and for adding what is missing.
//   npx tsx examples/explain.ts
import { analyze, explain } from 'sukien';

const text =
  'Sáng 19/12/2025, Thiếu tướng Ngô Bá Hiển, nguyên Cục trưởng Cục Cảnh sát giao thông trao Bằng khen cho 12 cá nhân.';

// An offset is enough: everything at that place is explained.
console.log(explain(text, text.indexOf('Cục trưởng')));

// A record is explained at its trigger.
const award = analyze(text).events.find(({ type }) => type === 'award');
if (award) console.log(`\n${explain(text, award.trigger)}`);
