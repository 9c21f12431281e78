// Checks an event type and an analysis that came from elsewhere before they are used.
//   npx tsx examples/check-schema.ts
import { analyze } from 'sukien';
import { validateAnalysis, validateEventType } from 'sukien/schema';

const planting = {
  type: 'planting',
  triggers: [{ form: 'trồng', class: 'verbal' }],
  roles: { trees: { kinds: ['quantity', 'tree'], side: 'after' } },
};
for (const { path, message, hint } of validateEventType(planting)) console.log(`${path} ${message} ${hint}`);

const line = JSON.stringify(analyze('Ngày 2/9/2025, tại Hà Nội, Bộ Công an tổ chức Lễ kỷ niệm.'));
console.log(`${validateAnalysis(JSON.parse(line)).length} problems`);
console.log(validateAnalysis(JSON.parse(line.replace('"occurred"', '"done"')))[0]?.path);
