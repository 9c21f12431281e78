// Two sentences: what is named in them, and what happens.
//   npx tsx examples/quick-start.ts
import { analyze } from 'sukien';

const text =
  'Sáng 15/8/2025, tại Hà Nội, Bộ Công an tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm 2025. ' +
  'Thượng tướng Trần Hữu Lộc, Thứ trưởng Bộ Công an trao Bằng khen cho 12 tập thể.';

const { mentions, entities, events } = analyze(text);

for (const { kind, start, end } of mentions) console.log(`${kind} ${start}-${end}: ${text.slice(start, end)}`);

console.log(JSON.stringify(entities.find(({ kind }) => kind === 'person')));

for (const { type, time, place, arguments: roles } of events) {
  console.log([type, time?.value, place?.name].filter((told) => told !== undefined).join(' | '));
  for (const { role, text: words } of roles) console.log(`  ${role}: ${words}`);
}
