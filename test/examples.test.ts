import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/index.js';
import { builtInEventTypes } from '../src/library.js';
import { MENTION_KINDS } from '../src/options.js';
import type { Analysis, EventRecord } from '../src/types.js';

const root = new URL('..', import.meta.url);

interface Outcome {
  status: number | null;
  out: string;
  err: string;
}

/** Runs a TypeScript file in a process of its own, as a reader of its first comment would. */
function run(file: string, args: string[] = [], stdin = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece));
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece));
    child.on('error', reject).on('close', (status) => resolve({ status, out, err }));
    // A program that ends without reading is no failure of the test.
    child.stdin.on('error', () => {}).end(stdin);
  });
}

/** What an example is to print. */
async function output(name: string, args?: string[], stdin?: string): Promise<string> {
  const { status, out, err } = await run(`examples/${name}`, args, stdin);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return out;
}

const lines = (text: string) => text.trimEnd().split('\n');
const article = (name: string) => analyze(readFileSync(new URL(`examples/${name}`, root), 'utf8'));
const of = (analysis: Analysis, type: string) => analysis.events.filter((event) => event.type === type);

/** The words that fill a role. */
const role = (event: EventRecord | undefined, name: string) =>
  (event?.arguments ?? []).filter((argument) => argument.role === name).map(({ text }) => text);

/** The full name of what fills a role, however short it is told there. */
const named = (analysis: Analysis, event: EventRecord | undefined, name: string) =>
  (event?.arguments ?? [])
    .filter((argument) => argument.role === name)
    .map((argument) => analysis.entities.find(({ id }) => id === argument.entity)?.name ?? argument.text);

const person = (analysis: Analysis, name: string) =>
  analysis.entities.find((entity) => entity.kind === 'person' && entity.name === name);

describe('article.txt, a conference of a ministry', () => {
  const analysis = article('article.txt');

  test('the page: title, day, byline, three headlines that stand there twice', () => {
    const { title, publishedAt, byline, related } = analysis.article;
    expect(title).toBe('Mỗi văn bản pháp luật phải dễ hiểu, dễ làm, dễ kiểm tra');
    expect(publishedAt?.slice(0, 10)).toBe('2025-12-19');
    expect(byline).toBe('Hà Vy');
    expect(related.map((headline) => headline.title)).toEqual([
      'Khai trương Trung tâm Trợ giúp pháp lý nhà nước tỉnh Gia Lai',
      'Học viện Tư pháp tuyển sinh lớp đào tạo nghề công chứng khóa 30',
      'Tây Ninh: Thi hành án dân sự xong hơn 900 vụ việc trong tháng 11',
    ]);
  });

  test('the people with their ranks, degrees and offices', () => {
    expect(person(analysis, 'Tạ Quang Bách')?.offices).toContainEqual({
      head: 'bộ trưởng',
      organization: 'Bộ Tư pháp',
      status: 'current',
    });
    const chi = person(analysis, 'Khuất Thị Lan Chi');
    expect(chi?.degrees).toEqual(['PGS', 'TS']);
    expect(chi?.offices).toContainEqual({ head: 'thứ trưởng', organization: 'Bộ Tư pháp', status: 'current' });
    expect(person(analysis, 'Mạc Văn Thụy')?.offices).toEqual([
      { head: 'thứ trưởng', organization: 'Bộ Tư pháp', status: 'former' },
    ]);
    const hien = person(analysis, 'Ngô Bá Hiển');
    expect(hien?.ranks).toEqual(['thiếu tướng']);
    expect(hien?.offices).toEqual([
      { head: 'cục trưởng', organization: 'Cục Pháp chế và cải cách hành chính, tư pháp', status: 'current' },
    ]);
    expect(person(analysis, 'H’Loan Ayun')?.offices).toEqual([
      { head: 'phó chủ tịch', organization: 'Ủy ban nhân dân tỉnh Đắk Lắk', status: 'current' },
    ]);
  });

  test('three awards, of which the first is told in a caption too', () => {
    const awards = of(analysis, 'award');
    expect(awards.map((event) => role(event, 'award'))).toEqual([
      ['Huân chương Lao động hạng Nhì'],
      ['Bằng khen'],
      ['Cờ thi đua'],
    ]);
    expect(awards.map((event) => event.evidence.length)).toEqual([2, 1, 1]);
    expect(named(analysis, awards[0], 'presenter')).toEqual(['Tạ Quang Bách']);
    expect(named(analysis, awards[0], 'recipient')).toEqual(['Mạc Văn Thụy']);
    expect(role(awards[1], 'recipient')).toEqual(['Trường Đại học Luật Hà Nội']);
    expect(role(awards[2], 'recipient')).toEqual(['08 tập thể']);
  });

  test('the documents, the signing and the meeting that is still to come', () => {
    const documents = analysis.mentions.filter((mention) => mention.kind === 'document');
    expect(documents).toContainEqual(
      expect.objectContaining({ docType: 'nghị quyết', number: '66', code: 'NQ/TW', issuedOn: '2025-04-30' }),
    );
    expect(documents).toContainEqual(
      expect.objectContaining({ text: 'khoản 2 Điều 9', provision: { khoản: '2', điều: '9' } }),
    );
    const [signing] = of(analysis, 'signing');
    expect(role(signing, 'signatory')).toEqual(['Bộ Tư pháp', 'Bộ Công an']);
    expect(signing?.time?.value).toBe('2025-12-19TAF');
    const planned = of(analysis, 'meeting').filter((event) => event.status === 'planned');
    expect(planned.map((event) => event.time?.value)).toEqual(['2026-07']);
    expect(planned.map((event) => event.place?.name)).toEqual(['thành phố Đà Nẵng']);
  });
});

describe('drug-case.txt, a case of a provincial police', () => {
  const analysis = article('drug-case.txt');

  test('the raid, told in the title and in the lede, is one record', () => {
    const busts = of(analysis, 'bust');
    expect(busts.length).toBe(1);
    expect(busts[0]?.evidence.length).toBe(2);
    expect(role(busts[0], 'agency')).toContain('Công an tỉnh Điện Biên');
  });

  test('whom it prosecuted, for what, by which article', () => {
    const [traders, keeper] = of(analysis, 'prosecution');
    expect(named(analysis, traders, 'defendant')).toEqual(['Sùng A Tráng', 'Giàng Thị Dợ']);
    expect(role(traders, 'charge')).toEqual(['Mua bán trái phép chất ma túy']);
    expect(role(traders, 'agency')).toEqual(['Cơ quan Cảnh sát điều tra Công an tỉnh Điện Biên']);
    expect(named(analysis, keeper, 'defendant')).toEqual(['Vàng Thị Mỷ']);
    expect(role(keeper, 'charge')).toEqual(['Tàng trữ trái phép chất ma túy']);
  });

  test('what it seized', () => {
    const items = of(analysis, 'search').flatMap((event) => role(event, 'item'));
    expect(items).toEqual(expect.arrayContaining(['01 khẩu', '02 xe máy', 'hơn 850 triệu đồng', '15.000 USD']));
  });

  test('two sentences of another trial, one for each defendant', () => {
    const sentences = of(analysis, 'sentence').filter((event) => role(event, 'penalty').length > 0);
    expect(sentences.map((event) => role(event, 'defendant'))).toEqual([['Hạng A Dế'], ['Mùa Thị Sua']]);
    expect(sentences.map((event) => role(event, 'penalty'))).toEqual([['tù chung thân'], ['18 năm tù']]);
  });

  test('the wanted man is the one who surrendered, by his given name alone', () => {
    expect(named(analysis, of(analysis, 'wanted')[0], 'person')).toEqual(['Phàng A Chu']);
    const [surrender] = of(analysis, 'surrender');
    expect(role(surrender, 'person')).toEqual(['Chu']);
    expect(named(analysis, surrender, 'person')).toEqual(['Phàng A Chu']);
    expect(role(surrender, 'agency')).toEqual(['Công an xã Mường Toong']);
    expect(surrender?.time?.value).toBe('2025-11-12TMO');
  });
});

describe('appointments.txt, decisions on officers', () => {
  const analysis = article('appointments.txt');

  test('two appointments with their offices', () => {
    const appointments = of(analysis, 'appointment').filter((event) => role(event, 'position').length > 0);
    expect(appointments.map((event) => named(analysis, event, 'person'))).toEqual([
      ['Phan Hữu Thạnh'],
      ['Đoàn Thị Bích Liễu'],
    ]);
    expect(appointments.map((event) => role(event, 'position'))).toEqual([
      ['Tư lệnh Quân khu 9'],
      ['Phó Giám đốc Bệnh viện Quân y 121'],
    ]);
  });

  test('one promotion, one removal from office, one retirement', () => {
    const promotions = of(analysis, 'promotion').filter((event) => role(event, 'rank').length > 0);
    expect(promotions.map((event) => named(analysis, event, 'person'))).toEqual([['Kim Sơ Phát']]);
    expect(role(promotions[0], 'rank')).toContain('Thiếu tướng');
    expect(of(analysis, 'dismissal').map((event) => named(analysis, event, 'person'))).toEqual([['Lâm Chí Nhẫn']]);
    const [retirement, ...others] = of(analysis, 'retirement');
    expect(others).toEqual([]);
    expect(named(analysis, retirement, 'person')).toEqual(['Võ Tấn Đởm']);
    expect(retirement?.time?.value).toBe('2025-10-01');
  });

  test('a visit that was and one that is planned', () => {
    const visits = of(analysis, 'visit');
    expect(visits.map((event) => event.status)).toEqual(['occurred', 'planned']);
    expect(visits.map((event) => event.time?.value)).toEqual(['2025-09-26TMO', '2025-10-08']);
    expect(named(analysis, visits[0], 'visitor')).toEqual(['Hoàng Trọng Đản']);
  });

  test('the donors and their money', () => {
    const donations = of(analysis, 'donation');
    expect(donations.flatMap((event) => role(event, 'donor'))).toEqual(
      expect.arrayContaining(['Tập đoàn Công nghiệp - Viễn thông Quân đội', 'Ngân hàng TMCP Quân đội']),
    );
    expect(donations.flatMap((event) => role(event, 'amount'))).toContain('2,5 tỷ đồng');
  });
});

describe('the programs', () => {
  test('one-article.ts prints people and records', async () => {
    const out = await output('one-article.ts');
    expect(lines(out)[0]).toMatch(/^Mỗi văn bản pháp luật phải dễ hiểu.* \(2025-12-19/);
    expect(out).toContain('\nNgô Bá Hiển | thiếu tướng | cục trưởng, Cục Pháp chế và cải cách hành chính, tư pháp\n');
    expect(out).toContain('\nMạc Văn Thụy | TS | thứ trưởng, Bộ Tư pháp (former)\n');
    expect(lines(out).filter((line) => line.startsWith('award (occurred) | ')).length).toBe(3);
  });

  test('one-article.ts reads another file when it is named', async () => {
    const out = await output('one-article.ts', ['examples/drug-case.txt']);
    expect(lines(out)[0]).toContain('Điện Biên: Triệt phá đường dây ma túy vùng biên');
    expect(out).toContain('Lò Văn Khiêm | thượng tá | trưởng phòng, ');
  });

  test('html-page.ts prints the blocks of a page and where in it people and places are named', async () => {
    const page = readFileSync(new URL('examples/page.html', root), 'utf8');
    const out = lines(await output('html-page.ts'));
    expect(out[0]).toBe('https://baonuihong.vn/y-te/trao-huan-chuong-9021.html  2025-11-27T08:40+07:00  Bùi Thu');
    expect(out.slice(1, 9).map((line) => line.split(' ')[0])).toEqual([
      'title',
      'dateline',
      'lede',
      'paragraph',
      'caption',
      'related',
      'paragraph',
      'byline',
    ]);
    expect(out).toContain(`location "Hà Tĩnh" is "H&agrave; Tĩnh" at ${page.indexOf('H&agrave; Tĩnh')} of the page`);
    expect(out).toContain(`person "Đậu Thị Nhàn" is "Đậu Thị Nhàn" at ${page.indexOf('Đậu Thị Nhàn')} of the page`);
    expect(out.join('\n')).not.toMatch(/nhà thuốc|quản ngày đêm|Lưu Quang Thạch/);
  });

  test('own-lexicon.ts knows the new body by both names and the new type with its status', async () => {
    expect(lines(await output('own-lexicon.ts'))).toEqual([
      'Nhóm Rừng xanh Sông Bồ (association), 2 mentions',
      'planting (occurred) | 2025-10-14TAF | xã Quảng Điền | planter: Nhóm Rừng xanh Sông Bồ | trees: 1.200 cây',
      'planting (planned) | 2025-10-21 | phường Phong Điền | planter: RXSB | trees: 800 cây',
    ]);
  });

  test('communes.ts tells the codes of communes and what became of an old ward', async () => {
    expect(lines(await output('communes.ts'))).toEqual([
      'xã Bắc Hà: 02839',
      'phường An Hội Tây: 26882',
      'phường 12, quận Gò Vấp → An Hội Tây',
    ]);
  });

  test('citations-only.ts prints three citations and what each says of itself', async () => {
    const out = lines(await output('citations-only.ts'));
    expect(out.length).toBe(6);
    expect(out[0]).toBe('khoản 2 Điều 9 Nghị định số 55/2019/NĐ-CP ngày 24/6/2019 [7, 63)');
    expect(JSON.parse(out[1] ?? '')).toMatchObject({
      docType: 'nghị định',
      number: '55',
      year: 2019,
      issuedOn: '2019-06-24',
      issuerName: 'Chính phủ',
      provision: { khoản: '2', điều: '9' },
    });
    expect(out[2]).toMatch(/^Nghị quyết số 66-NQ\/TW \[/);
    expect(out[4]).toMatch(/^Luật Doanh nghiệp năm 2020 \[/);
    expect(JSON.parse(out[5] ?? '')).toMatchObject({ docType: 'luật', year: 2020 });
    expect(JSON.parse(out[5] ?? '')).not.toHaveProperty('number');
  });

  test('quick-start.ts prints mentions with their places, the person and the records', async () => {
    const out = await output('quick-start.ts');
    expect(out).toContain('\nrank 94-106: Thượng tướng\nperson 107-119: Trần Hữu Lộc\n');
    expect(out).toMatch(/^award /m);
    expect(out).toContain('\n  recipient: 12 tập thể\n');
  });

  test('normalize.ts puts tones, blanks and look-alikes right and finds the way back', async () => {
    expect(lines(await output('normalize.ts'))).toEqual([
      'Tòa án toàn tỉnh, Đảng ủy',
      'true uy ban kiem tra',
      'nghi-quyet-so-66-nq-tw | Nghi quyet',
      '"Công   an"',
    ]);
  });

  test('learn-event.ts finds both evacuations and no other sentence, and tells most of the forty right', async () => {
    const out = lines(await output('learn-event.ts'));
    expect(out.filter((line) => line.startsWith('evacuation ('))).toHaveLength(2);
    expect(out).toContain('  location: xã Mường Lạn');
    expect(out).not.toContain('  quantity: 2 đối tượng');
    const figures = out
      .flatMap((line) => [...line.matchAll(/(?:precision|recall) (0\.\d\d|1\.00)/g)])
      .map(([, figure]) => Number(figure));
    expect(figures).toHaveLength(4);
    for (const figure of figures) expect(figure).toBeGreaterThan(0.7);
  });

  test('closest-names.ts finds what was meant', async () => {
    const out = lines(await output('closest-names.ts'));
    expect(out[0]).toMatch(/: Viện kiểm sát nhân dân tối cao \(/);
    expect(out[1]).toMatch(/^bo noi vụ: Bộ Nội vụ \(bo-noi-vu, 0\.9\d\)$/);
    expect(out[2]).toMatch(/: Khuất Thị Lan Chi \(0\.\d\d\)$/);
    expect(out).toContain('tỉnh Điện Biên (10 times)');
    expect(out).toHaveLength(6);
  });

  test('ndjson-filter.ts keeps the sentences of one type, a line each', async () => {
    const input = [
      { id: 'a', text: 'Công an xã Na Son bắt giữ 3 đối tượng. Người dân phấn khởi.' },
      { id: 'b', text: 'Trời nắng ráo suốt tuần qua.', publishedAt: '2025-11-12' },
      { id: 'c', text: 'Trước đó không có gì lạ. Đêm 3/11, Công an tỉnh Lai Châu bắt giữ Lò Văn Pớ.' },
    ].map((line) => JSON.stringify(line));
    const out = lines(await output('ndjson-filter.ts', ['arrest'], `${input.join('\n')}\n`)).map((line) =>
      JSON.parse(line),
    );
    expect(out.map(({ id, sentence }) => [id, sentence])).toEqual([
      ['a', 'Công an xã Na Son bắt giữ 3 đối tượng.'],
      ['c', 'Đêm 3/11, Công an tỉnh Lai Châu bắt giữ Lò Văn Pớ.'],
    ]);
    expect(out[0].roles).toContainEqual(['agency', 'Công an xã Na Son']);
    expect(out[1].roles).toContainEqual(['suspect', 'Lò Văn Pớ']);
  });

  test('ndjson-filter.ts names a broken line, reads the others and says so by its status', async () => {
    const { status, out, err } = await run(
      'examples/ndjson-filter.ts',
      ['arrest'],
      '{"id": 1, "text": …\n{"id": 2, "text": "Công an xã Na Son bắt giữ 3 đối tượng."}\n',
    );
    expect(status).toBe(2);
    expect(lines(err).length).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ id: 2, type: 'arrest', status: 'occurred' });
  });

  test('explain.ts names the rule and the entries behind an office, and the roles of a record', async () => {
    const out = await output('explain.ts');
    expect(out).toMatch(/^position "nguyên Cục trưởng Cục Cảnh sát giao thông" {2}grammar\/positions/m);
    expect(out).toContain('lexicon/office#cuc-truong');
    expect(out).toMatch(/^award "trao"/m);
    expect(out).toMatch(/recipient "12 cá nhân"/);
  });
});

describe('README.md', () => {
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const fenced = (language: string) =>
    [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)\\n\`\`\`$`, 'gm'))].map(([, body]) => body ?? '');
  const rows = [...readme.matchAll(/^\| `(\w+)` \|(.*)\|$/gm)].map(([, name = '', cells = '']) => ({
    name,
    cells: cells.split(' | '),
  }));

  test('shows code that stands in examples/', () => {
    const programs = readdirSync(new URL('examples/', root))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(`examples/${name}`, root), 'utf8'));
    const notebook = JSON.parse(readFileSync(new URL('examples/notebook.ipynb', root), 'utf8')) as {
      cells: { source: string[] }[];
    };
    programs.push(...notebook.cells.map(({ source }) => source.join('')));
    const shown = fenced('ts');
    expect(shown.length).toBeGreaterThan(0);
    for (const code of shown) expect(programs.some((program) => program.includes(code))).toBe(true);
  });

  test.each(fenced('console').map((block) => block.split('\n')))(
    'shows what is printed by %s',
    async (command, ...shown) => {
      const [, tool, ...args] = command.replace(/^\$ /, '').split(' ');
      const program = tool === 'sukien' ? ['src/cli.ts', ...args] : args;
      const { out, err } = await run(program[0] ?? '', program.slice(1));
      // A line `…` stands for lines that are left out.
      let rest = out + err;
      for (const part of shown.join('\n').split('\n…')) {
        expect(rest).toContain(part);
        rest = rest.slice(rest.indexOf(part) + part.length);
      }
      if (shown.at(-1) !== '…') expect(rest.trim()).toBe('');
    },
  );

  test('lists every kind of mention, each with an example that is found', () => {
    const kinds = rows.filter(({ name, cells }) => MENTION_KINDS.some((kind) => kind === name) && cells.length === 3);
    expect(kinds.map(({ name }) => name)).toEqual(MENTION_KINDS);
    for (const { name, cells } of kinds) {
      const example = cells[1] ?? '';
      const found = analyze(example.replaceAll('**', '')).mentions.filter(({ kind }) => kind === name);
      const marked = [...example.matchAll(/\*\*(.+?)\*\*/g)].map(([, words]) => words);
      expect({ name, found: found.map(({ text }) => text) }).toEqual({ name, found: marked });
    }
  });

  test('lists every type of event with its roles', () => {
    const roles = (cell = '') => [...cell.matchAll(/`(\w+)`/g)].map(([, role]) => role).sort();
    const told = rows.filter(({ cells }) => cells.length === 2).map(({ name, cells }) => [name, roles(cells[1])]);
    const types = builtInEventTypes().map((type) => [type.type, Object.keys(type.roles).sort()]);
    expect(types.length).toBe(34);
    expect(told).toEqual(expect.arrayContaining(types));
  });
});
