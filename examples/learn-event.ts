// An event type of one's own, learned from forty labelled sentences. Training needs `npm install natural`.
//   npx tsx examples/learn-event.ts
import { readFileSync } from 'node:fs';
import { analyze } from 'sukien';
import { crossValidate, type LabeledText, loadClassifier, trainClassifier } from 'sukien/learn';

const lines = readFileSync(new URL('evacuation.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const examples = lines.map((line): LabeledText => JSON.parse(line));

// What is saved is read without `natural`, anywhere.
const saved = JSON.stringify(await trainClassifier(examples));
const classifier = loadClassifier(saved);

const text =
  'Mưa lớn đêm 12/10 làm sạt lở tuyến đường vào bản Pa Khôm. Chiều 13/10, xã Mường Lạn đã di dời 27 hộ dân ' +
  'đến nhà văn hóa. Công an tỉnh Sơn La bắt giữ 2 đối tượng trộm cắp tài sản. Cũng trong chiều 13/10, Bộ đội Biên phòng ' +
  'đưa 45 học sinh của Trường Tiểu học Nậm Lạnh đến nơi an toàn.';

const { sentences, mentions } = analyze(text, { publishedAt: '2025-10-14' });
for (const { start, end } of sentences) {
  const [best] = classifier.predict(text.slice(start, end));
  if (best?.label !== 'evacuation') continue;
  console.log(`${best.label} (${best.probability.toFixed(2)})`);
  // The mentions of the sentence say when, where, how many.
  for (const mention of mentions) {
    if (mention.start >= start && mention.end <= end) console.log(`  ${mention.kind}: ${mention.text}`);
  }
}

// How well it does on sentences that it was not trained on: five parts, each told by a classifier of the others.
const { labels } = await crossValidate(examples, { folds: 5, seed: 1 });
console.log();
for (const { label, precision, recall } of labels) {
  console.log(`${label}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`);
}
