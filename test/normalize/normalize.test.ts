import { describe, expect, test } from 'vitest';
import { type NormalizeOptions, normalize, normalizeWithOffsets, SukienError } from '../../src/normalize.js';

const pairs = (...list: [string, string][]): [string, string][] => list;
const same = (...list: string[]): [string, string][] => list.map((word) => [word, word]);

function each(cases: [string, string][], options?: NormalizeOptions): void {
  test.each(cases)('«%s» → «%s»', (given, wanted) => {
    expect(normalize(given, options)).toBe(wanted);
  });
}

describe('tone style', () => {
  describe('new', () => {
    each(
      pairs(
        ['hóa', 'hoá'],
        ['Tòa', 'Toà'],
        ['XÓA', 'XOÁ'],
        ['khỏe', 'khoẻ'],
        ['LÒE', 'LOÈ'],
        ['thủy', 'thuỷ'],
        ['Ủy', 'Uỷ'],
        ['lũy tre, chìa khóa', 'luỹ tre, chìa khoá'],
        ['Hòa', 'Hoà'],
      ),
      { tone: 'new' },
    );
  });
  describe('old', () => {
    each(
      pairs(
        ['hoá', 'hóa'],
        ['Toà', 'Tòa'],
        ['XOÁ', 'XÓA'],
        ['khoẻ', 'khỏe'],
        ['loè', 'lòe'],
        ['thuỷ', 'thủy'],
        ['UỶ', 'ỦY'],
        ['Đội hoá trang múa hoa hoè', 'Đội hóa trang múa hoa hòe'],
      ),
      { tone: 'old' },
    );
  });
  describe('kept', () => {
    each(same('hoá và hóa', 'thuỷ và thủy', 'khoẻ, khỏe'));
    each(pairs(['hòà', 'hòa'], ['ngụỵ', 'ngụy']));
  });
  describe('the same in both', () => {
    const both = same(
      'quý',
      'quỳnh',
      'quả',
      'quở',
      'giá',
      'gìn',
      'giếng',
      'giữ',
      'của',
      'mùa',
      'bìa',
      'nửa',
      'gửi',
      'cứu',
      'thuế',
      'thuở',
      'được',
      'người',
      'rượu',
      'hoàn',
      'ngoài',
      'xoay',
      'khoét',
      'ngoéo',
      'khuỷu',
      'suýt',
      'huỳnh',
      'tuyết',
      'khuya',
      'boóng',
      'moóc',
      'yến',
      'ý',
      'mái',
      'đạo',
      'hậu',
      'nghiêng',
      'hoẵng',
      'nguệch',
    );
    each(both, { tone: 'new' });
    each(both, { tone: 'old' });
  });
});

describe('misplaced tones', () => {
  each(
    pairs(
      ['hòan', 'hoàn'],
      ['tòan', 'toàn'],
      ['qủa', 'quả'],
      ['qúy', 'quý'],
      ['gía', 'giá'],
      ['gìơ', 'giờ'],
      ['gíup', 'giúp'],
      ['gíêng', 'giếng'],
      ['muà', 'mùa'],
      ['cuả', 'của'],
      ['điạ', 'địa'],
      ['nghiã', 'nghĩa'],
      ['chưã', 'chữa'],
      ['ngừơi', 'người'],
      ['đựơc', 'được'],
      ['cúôi', 'cuối'],
      ['thúê', 'thuế'],
      ['tụê', 'tuệ'],
      ['hùynh', 'huỳnh'],
      ['tuýêt', 'tuyết'],
      ['nguỹên', 'nguyễn'],
      ['sóong', 'soóng'],
      ['baì', 'bài'],
      ['giaó', 'giáo'],
      ['khủyu', 'khuỷu'],
    ),
  );
  each(
    pairs(['Qủa', 'Quả'], ['GÍA', 'GIÁ'], ['NGUỸÊN', 'NGUYỄN'], ['ĐỰƠC', 'ĐƯỢC'], ['HÒAN', 'HOÀN'], ['ToÀN', 'ToÀN']),
  );
  describe('doubled', () => {
    each(pairs(['tíếng', 'tiếng'], ['gỉả', 'giả'], ['vộị', 'vội'], ['chịụ', 'chịu'], ['lóáng', 'loáng']));
  });
});

describe('incomplete horns', () => {
  each(
    pairs(
      ['muợn', 'mượn'],
      ['phưong', 'phương'],
      ['duờng', 'dường'],
      ['ruợu', 'rượu'],
      ['nguời', 'người'],
      ['ngưòi', 'người'],
      ['BUỚC', 'BƯỚC'],
      ['bưóc', 'bước'],
      ['giuờng', 'giường'],
    ),
  );
  each(same('thuở', 'huơ', 'quơ', 'quờn', 'nguơn', 'uơ'));
});

describe('marks', () => {
  each(
    pairs(
      ['ho\u0300a', 'hòa'],
      ['Lo\u0302\u0323c', 'Lộc'],
      ['Lo\u0323\u0302c', 'Lộc'],
      ['lô\u0323c', 'lộc'],
      ['thuye\u0301\u0302t', 'thuyết'],
      ['bă\u0301c', 'bắc'],
      ['tru\u031bo\u031b\u0300ng', 'trường'],
      ['tru\u031bo\u0300\u031bng', 'trường'],
      ['a\u0340', 'à'],
      ['la\u0341', 'lá'],
      ['ngu\u031bo\u031b\u0300\u0300i', 'người'],
      ['vie\u0302\u0323\u0323c', 'việc'],
      ['ı\u0301t', 'ít'],
      ['Lă\u0301k', 'Lắk'],
      ['La\u0301\u0306k', 'Lắk'],
    ),
  );
  describe('detached', () => {
    each(
      pairs(
        ['Nguyê˜n Lan', 'Nguyễn Lan'],
        ['thuˆo´c nam', 'thuốc nam'],
        ['cha˘´c', 'chắc'],
        ['Viê \u0323t Bắc', 'Việt Bắc'],
        ['hoàn cảnh của la´ cờ', 'hoàn cảnh của lá cờ'],
        ['toaǹ tỉnh', 'toàn tỉnh'],
      ),
    );
    each(same('ca´', '´xa´', 'dấu huyền ( \u0300)', 'pań Nowak', 'don´t', 'x ˆ y'));
  });
  describe('lines through and under letters', () => {
    each(
      pairs(
        ['x\u0332a\u0301\u0332', 'xá'],
        ['t\u0336o\u0336à\u0336n\u0336', 'toàn'],
        ['d\u0335ảng', 'đảng'],
        ['l\u034fo\u034f', 'lo'],
      ),
    );
    each(same('≠', 'x\u0336y', 'ḏ'));
  });
  describe('two tones are left', () => {
    each(same('nghỉệp', 'hóà'));
    test('and told', () => {
      const { text, doubts } = normalizeWithOffsets('chuyên nghỉệp');
      expect(text).toBe('chuyên nghỉệp');
      expect(doubts).toMatchObject([{ code: 'two-tones', span: { start: 7, end: 13 } }]);
    });
  });
});

describe('look-alikes', () => {
  each(
    pairs(
      ['Ðồng', 'Đồng'],
      ['Ɖồng', 'Đồng'],
      ['ðồng', 'đồng'],
      ['ɖồng', 'đồng'],
      ['nǎng', 'năng'],
      ['Cһủ', 'Chủ'],
      ['Тổ', 'Tổ'],
      ['Hà Nộі', 'Hà Nội'],
      ['ʟᴀ̀ɴɢ', 'làng'],
      ['cᴏɴ', 'cᴏɴ'],
      ['đáռʜ', 'đánh'],
      ['d̵ường', 'đường'],
      ['ʟúᴀ', 'lúa'],
    ),
  );
  describe('in codes and names', () => {
    each(
      pairs(
        ['QÐ-TTg', 'QĐ-TTg'],
        ['15/2020/NÐ-CP', '15/2020/NĐ-CP'],
        ['HÐND', 'HĐND'],
        ['Ðắk', 'Đắk'],
        ['ÐAK', 'ĐAK'],
        ['20.000ð', '20.000đ'],
      ),
    );
    each(pairs(['BCÐ tỉnh ủy của huyện', 'BCĐ tỉnh ủy của huyện']));
  });
  describe('not in words of other scripts and languages', () => {
    each(
      same(
        'Москва',
        'сам',
        'Ελλάδα',
        'tвo',
        'Hα',
        'það',
        'með',
        'søn',
        'kadın',
        '/ɪn/',
        '/ð/',
        '[sɪn]',
        'Wǒ hěn hǎo',
        'МСК',
      ),
    );
  });
  each(same('Ðồng', 'Cоng'), { lookalikes: false });
});

describe('blanks', () => {
  each(
    pairs(
      ['Công\u00a0an', 'Công an'],
      ['Công  an', 'Công an'],
      ['Công\u2003\u200b an', 'Công an'],
      ['Hội\u200b nghị', 'Hội nghị'],
      ['Hội nghị quy\u00adết', 'Hội nghị quyết'],
      ['\ufeffĐiều 1', 'Điều 1'],
      ['XÃ\u00a0HỘI', 'XÃ HỘI'],
      ['a\u202aB\u202cc', 'aBc'],
    ),
  );
  each(same('một\thai', 'một\t\thai', 'một\r\n\r\nhai', 'می\u200cخواهم', '👨\u200d👩\u200d👧', 'ภาษา\u200bไทย'));
  each(same('Công\u00a0an', 'Công  an', 'Hội\u200b nghị'), { spaces: false });
});

describe('punctuation', () => {
  each(pairs(['“Dân vận” – ‘khéo’', '"Dân vận" - \'khéo\''], ['Ｈoà　１２％', 'Hoà 12%'], ['«Bắc–Nam»', '"Bắc-Nam"']), {
    punctuation: true,
  });
  each(same('“Dân vận” – ‘khéo’', 'Ｈoà　１２％'));
});

describe('what is no Vietnamese is left', () => {
  const foreign = same(
    'Google',
    'UNESCO',
    'html',
    'internet',
    'tivi',
    'Pleiku',
    "H'Mông",
    'António',
    'São Paulo',
    'déjà vu',
    'café',
    'façade',
    'Zürich',
    'Non ne posso più',
    'Yo caí en la calle',
    'Eu não vou aí agora',
    'Es liegt über dem Fluss',
    'Það er gott að vera hér',
    'Zażółć gęślą jaźń',
    'Il était déjà là, plutôt âgé',
    'Ọjọ́ náà dára púpọ̀',
    'Çok güzel bir kadın',
    'Это — Москва',
    'Καλημέρα κόσμε',
    '日本語の文章',
    '한국어 문장',
    'नमस्ते दुनिया',
    'שלום עולם',
    'مرحبا بالعالم',
  );
  each(foreign);
  each(foreign, { tone: 'old' });
  each(foreign, { tone: 'new' });
  describe('addresses and codes', () => {
    each(
      same(
        'https://tòa-án.vn/hòa',
        'www.hòa.vn',
        'hòa@tòa.vn',
        'hòa.pdf',
        'C:\\tòa\\hòa',
        '59-NQ/TW',
        '12/2021/TT-BCA',
        'hòa2',
        '3tòa',
        'A1-hòa2',
      ),
      { tone: 'new' },
    );
  });
});

describe('arguments', () => {
  const wrong = (options: unknown, where: string): void => {
    try {
      normalize('a', options as NormalizeOptions);
    } catch (error) {
      expect(error).toBeInstanceOf(SukienError);
      expect(error).toMatchObject({ code: 'E403', where });
      expect((error as SukienError).hint).not.toBe('');
      return;
    }
    throw new Error(`${JSON.stringify(options)} was accepted`);
  };
  test('unknown options and values are refused with a hint', () => {
    wrong({ tone: 'modern' }, 'options.tone');
    wrong({ tones: 'new' }, 'options.tones');
    wrong({ spaces: 'no' }, 'options.spaces');
    wrong('new', 'options');
    wrong(null, 'options');
  });
  test('what is no string is refused', () => {
    expect(() => normalize(undefined as unknown as string)).toThrow(/E402 text/);
    expect(() => normalizeWithOffsets(5 as unknown as string)).toThrow(/E402 text/);
  });
  test('undefined is a default', () => {
    expect(normalize('hòa  ', { tone: undefined, spaces: undefined })).toBe('hòa ');
  });
});
