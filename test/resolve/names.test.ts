import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import type { OrganizationMention, PositionMention } from '../../src/types.js';

const bodies = (text: string): OrganizationMention[] =>
  analyze(text, { page: false }).mentions.filter((m) => m.kind === 'organization');
const parentOf = (text: string, body: string): string | undefined => {
  const all = bodies(text);
  const parent = all.find((m) => m.text === body)?.parent;
  return all.find((m) => m.id === parent)?.text;
};

describe('the parent of a body', () => {
  it('is told behind a comma', () => {
    expect(parentOf('Phòng Cảnh sát hình sự, Công an tỉnh Nghệ An bắt giữ.', 'Phòng Cảnh sát hình sự')).toBe(
      'Công an tỉnh Nghệ An',
    );
  });

  it('is no body of the same place in a list', () => {
    expect(
      parentOf('Công an xã An Phú, Ban Chỉ huy Quân sự xã cùng người dân bao vây.', 'Công an xã An Phú'),
    ).toBeUndefined();
  });

  it('is no committee that begins the next clause', () => {
    const text = 'Có kết quả của Bệnh viện Đa khoa An Giang, UBND tỉnh chỉ đạo ngay.';
    expect(parentOf(text, 'Bệnh viện Đa khoa An Giang')).toBeUndefined();
  });
});

describe('names of bodies in full', () => {
  it('keep the place as it is told', () => {
    expect(bodies('Công ty Vàng bạc Sài Gòn báo lãi.')[0]?.name).toBe('Công ty Vàng bạc Sài Gòn');
  });

  it('are not ours where the country is another', () => {
    const [army] = bodies('Quân đội Indonesia tìm kiếm tàu ngầm.');
    expect(army?.name).toBe('Quân đội Indonesia');
    expect(army?.key).toBeUndefined();
  });

  it('tell a word once that the head and the code both have', () => {
    expect(bodies('Cục C06 cấp thẻ căn cước.')[0]?.name).toBe('Cục Cảnh sát quản lý hành chính về trật tự xã hội');
  });

  it('complete a unit word in capitals', () => {
    const [, short] = bodies('UBND thành phố Hải Phòng họp. UBND Thành phố yêu cầu.');
    expect(short?.name).toBe('Ủy ban nhân dân thành phố Hải Phòng');
  });
});

describe('the body of an office', () => {
  it('is a short form before its holder', () => {
    const { mentions } = analyze('Bí thư Thành ủy Đinh Thế Vinh phát biểu.', { page: false });
    const office = mentions.find((m): m is PositionMention => m.kind === 'position');
    expect(mentions.find((m) => m.id === office?.organization)?.text).toBe('Thành ủy');
  });
});

describe('an office without a name', () => {
  const meant = (text: string): (string | undefined)[] => {
    const { mentions, entities } = analyze(text, { page: false });
    const names = new Map(entities.map((e) => [e.id, e.name]));
    return mentions.filter((m): m is PositionMention => m.kind === 'position').map((m) => names.get(m.refersTo ?? ''));
  };

  it('stands for its holder by the field of the ministry', () => {
    const text =
      'Bộ trưởng Ngoại giao Lê Minh Tân đến dự. Bộ trưởng Bộ Y tế nêu ý kiến; Bộ trưởng Ngoại giao đồng tình.';
    expect(meant(text)).toEqual([undefined, undefined, 'Lê Minh Tân']);
  });

  it('stands for nobody where some of many are counted', () => {
    expect(meant('Bí thư Lê Minh Tân phát biểu. Trên 50% Bí thư là người nơi khác.')).toEqual([undefined, undefined]);
  });
});
