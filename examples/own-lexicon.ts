// A body that the library does not list and an event type that it does not have.
//   npx tsx examples/own-lexicon.ts
import { createAnalyzer } from 'sukien';

// Compiling takes longer than reading: make one analyzer and use it for all articles.
const { analyze } = createAnalyzer({
  lexicon: [{ kind: 'organization', name: 'Nhóm Rừng xanh Sông Bồ', aliases: ['RXSB'], type: 'association' }],
  eventTypes: [
    {
      type: 'planting',
      triggers: [{ form: 'trồng' }, { form: 'trồng mới' }],
      // `side` is where the role stands in an active sentence; the library turns passive ones round.
      roles: {
        planter: { kinds: ['organization', 'person'], side: 'before' },
        trees: { kinds: ['quantity'], side: 'after', required: true },
      },
    },
  ],
});

const text =
  'Chiều 14/10/2025, Nhóm Rừng xanh Sông Bồ đã trồng 1.200 cây tràm tại xã Quảng Điền. ' +
  'Ngày 21/10, RXSB sẽ trồng mới 800 cây đước ở phường Phong Điền.';

const { entities, events } = analyze(text, { publishedAt: '2025-10-15' });

for (const { kind, name, type, mentions } of entities) {
  if (kind === 'organization') console.log(`${name} (${type}), ${mentions.length} mentions`);
}
for (const { type, status, time, place, arguments: roles } of events) {
  const told = roles.map(({ role, text }) => `${role}: ${text}`);
  console.log([`${type} (${status})`, time?.value, place?.name, ...told].join(' | '));
}
