// NDJSON in, NDJSON out: the sentences that tell one type of event, with what fills its roles.
//   echo '{"id":"a1","text":"Công an xã Na Son bắt giữ 3 đối tượng."}' | npx tsx examples/ndjson-filter.ts arrest
import process from 'node:process';
import { createInterface } from 'node:readline';
import { analyze } from 'sukien';

const wanted = process.argv[2] ?? 'award';

// Line by line: an archive of any size passes through, and one broken line costs only itself.
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  try {
    const { id, text, publishedAt } = JSON.parse(line) as { id: string; text: string; publishedAt?: string };
    const { sentences, events } = analyze(text, { publishedAt });
    for (const { type, status, trigger, arguments: roles } of events) {
      if (type !== wanted) continue;
      const at = sentences.find(({ start, end }) => start <= trigger.start && trigger.end <= end) ?? trigger;
      const told = roles.map(({ role, text: words }) => [role, words]);
      console.log(JSON.stringify({ id, type, status, sentence: text.slice(at.start, at.end), roles: told }));
    }
  } catch (error) {
    console.error(`${line.slice(0, 40)}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
  }
}
