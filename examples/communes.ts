// Communes with their official codes, and what became of the old ones.
//   npx tsx examples/communes.ts
import { createAnalyzer } from 'sukien';
import { communes, successors } from 'sukien/communes';

const { analyze } = createAnalyzer({ communes: communes() });

const { mentions } = analyze(
  'Đêm 3/9/2025, nước lũ tràn về xã Bắc Hà, tỉnh Lào Cai; công an phường An Hội Tây (TP Hồ Chí Minh) quyên góp giúp bà con.',
  { publishedAt: '2025-09-05' },
);
for (const mention of mentions) {
  if (mention.kind === 'location' && mention.key) console.log(`${mention.text}: ${mention.code}`);
}

const [ward] = communes()
  .find('12', { type: 'phường', date: '2025-06-30' })
  .filter(({ district }) => district === '764');
if (ward) console.log(`${ward.type} ${ward.name}, quận Gò Vấp → ${successors(ward.key)[0]?.name}`);
