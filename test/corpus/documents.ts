import type { DocumentMention } from '../../src/index.js';

/** What a citation says, apart from its place. */
type DocumentFields = Partial<
  Pick<DocumentMention, 'docType' | 'number' | 'code' | 'year' | 'issuedOn' | 'provision' | 'key' | 'issuerName'>
>;

/** Fields and citations that have them; each phrase is the whole span. */
export interface DocumentCase {
  fields: DocumentFields;
  phrasings: readonly string[];
}

const RESOLUTION_59 = { docType: 'nghị quyết', number: '59', code: 'NQ/TW', key: 'vn/nq/tw/k13/59' };

export const DOCUMENTS: readonly DocumentCase[] = [
  {
    fields: { ...RESOLUTION_59, issuedOn: '2025-01-24' },
    phrasings: [
      'Nghị quyết số 59-NQ/TW ngày 24/01/2025',
      'Nghị quyết 59-NQ/TW ngày 24-1-2025',
      'Nghị quyết số 59-NQ/TW, ngày 24/1/2025',
      'Nghị quyết số 59-NQ/TW (24.1.2025)',
      'Nghị quyết số 59-NQ/TW (ngày 24/1/2025)',
      'Nghị quyết số 59-NQ/TW ngày 24 tháng 01 năm 2025',
      'Nghị quyết số: 59-NQ/TW ngày 24/01/2025',
      'NQ 59-NQ/TW ngày 24/01/2025',
    ],
  },
  {
    // damaged forms of one symbol
    fields: RESOLUTION_59,
    phrasings: [
      'Nghị quyết số 59-NQ/TW',
      'Nghị quyết số59-NQ/TW',
      'Nghị quyết số 59 - NQ/TW',
      'Nghị quyết số 59- NQ/TW',
      'Nghị quyết số 59–NQ/TW',
      'Nghị quyết số 59 NQ/TW',
      'Nghị quyết số 59-NQ/T.Ư',
      'nghị quyết số 59-nq/tw',
      'Nghi quyet so 59-NQ/TW',
    ],
  },
  {
    fields: {
      docType: 'nghị định',
      number: '13',
      code: 'NĐ-CP',
      year: 2023,
      key: 'vn/nd/cp/2023/13',
      issuerName: 'Chính phủ',
    },
    phrasings: [
      'Nghị định số 13/2023/NĐ-CP',
      'Nghị định 13/2023/NÐ-CP',
      'Nghị định 13/2023/ND-CP',
      'Nghị định số 13/2023/NĐCP',
      'Nghị định số 13 /2023/ NĐ-CP',
      'Nghị định 13/2023NĐ-CP',
      'NĐ 13/2023/NĐ-CP',
    ],
  },
  {
    fields: {
      docType: 'thông tư',
      number: '08',
      code: 'TT-BCA',
      year: 2024,
      key: 'vn/tt/bca/2024/8',
      issuerName: 'Bộ Công an',
    },
    phrasings: ['Thông tư số 08/2024/TT-BCA', 'Thông tư 08/2024/TT–BCA', 'TT 08/2024/TT-BCA'],
  },
  {
    fields: {
      docType: 'thông tư liên tịch',
      number: '02',
      code: 'TTLT-VPCP-BNV',
      year: 2011,
      key: 'vn/ttlt/vpcp-bnv/2011/2',
      issuerName: 'Văn phòng Chính phủ; Bộ Nội vụ',
    },
    phrasings: ['Thông tư liên tịch số 02/2011/TTLT-VPCP-BNV', 'TTLT 02/2011/TTLT-VPCP-BNV'],
  },
  {
    fields: {
      docType: 'luật',
      number: '91',
      code: 'QH15',
      year: 2025,
      key: 'vn/luat/qh15/2025/91',
      issuerName: 'Quốc hội',
    },
    phrasings: [
      'Luật số 91/2025/QH15',
      'Luật Bảo vệ dữ liệu cá nhân (Luật số 91/2025/QH15)',
      'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
    ],
  },
  {
    fields: { docType: 'luật', year: 2018, key: 'vn/luat/qh14/2018/24', issuerName: 'Quốc hội' },
    phrasings: ['Luật An ninh mạng năm 2018', 'Luật An ninh mạng 2018'],
  },
  {
    fields: {
      docType: 'bộ luật',
      year: 2015,
      provision: { điểm: 'a', khoản: '4', điều: '174' },
      key: 'vn/bo-luat/qh13/2015/100',
    },
    phrasings: [
      'điểm a khoản 4 Điều 174 Bộ luật Hình sự năm 2015',
      'điểm a, khoản 4, Điều 174 Bộ luật Hình sự 2015',
      'Điểm a, Khoản 4, Điều 174 của Bộ luật Hình sự năm 2015',
      'điểm “a” khoản 4 điều 174 BLHS 2015',
      'Điều 174 khoản 4 điểm a Bộ luật Hình sự năm 2015',
    ],
  },
  {
    fields: {
      docType: 'quyết định',
      number: '06',
      code: 'QĐ-TTg',
      key: 'vn/qd/ttg/2022/6',
      issuerName: 'Thủ tướng Chính phủ',
    },
    phrasings: ['Quyết định số 06/QĐ-TTg', 'Quyết định 06/QÐ-TTg', 'QĐ 06/QĐ-TTg', 'Quyết định số 06/QĐTTg'],
  },
  { fields: { docType: 'đề án', number: '06', key: 'vn/qd/ttg/2022/6' }, phrasings: ['Đề án 06', 'Đề án số 06'] },
  {
    fields: { docType: 'nghị quyết', number: '66.7', code: 'NQ-CP', year: 2025, key: 'vn/nq/cp/2025/66.7' },
    phrasings: ['Nghị quyết số 66.7/2025/NQ-CP'],
  },
  {
    fields: { docType: 'công văn', number: '6411', code: 'VPCP-KTTH', issuerName: 'Văn phòng Chính phủ' },
    phrasings: ['Công văn số 6411/VPCP-KTTH', 'Công văn (số 6411/VPCP-KTTH)'],
  },
  {
    fields: { docType: 'bản án', number: '53', code: 'HSPT', year: 2017 },
    phrasings: ['Bản án số 53/2017/HSPT', 'Bản án hình sự phúc thẩm số 53/2017/HSPT'],
  },
  {
    fields: { docType: 'nghị quyết', key: 'vn/nq/tw/k12/4', issuerName: 'Ban Chấp hành Trung ương' },
    phrasings: [
      'Nghị quyết Trung ương 4 khóa XII',
      'Nghị quyết Trung ương 4 (khóa XII)',
      'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII',
    ],
  },
  {
    fields: { docType: 'nghị quyết', key: 'vn/nq/dh/k14' },
    phrasings: [
      'Nghị quyết Đại hội XIV',
      'Nghị quyết Đại hội Đảng lần thứ XIV',
      'Nghị quyết Đại hội đại biểu toàn quốc lần thứ 14',
    ],
  },
  {
    fields: { docType: 'công ước', year: 1961, key: 'vn/dieu-uoc/un/1961/vienna-diplomatic' },
    phrasings: ['Công ước Viên năm 1961', 'Công ước Viên 1961'],
  },
  {
    fields: { docType: 'tcvn', number: '5712', code: 'TCVN', year: 1993, key: 'vn/tcvn/1993/5712' },
    phrasings: ['TCVN 5712:1993'],
  },
];

/** Sentences without a citation. */
export const NO_DOCUMENT: readonly string[] = [
  'Luật sư Trần Minh Khang trình bày lời bào chữa.',
  'Luật chơi của giải được công bố.',
  'Tỉnh bãi bỏ 57 điều kiện kinh doanh.',
  'Thí sinh đạt 9,5 điểm môn Toán và 8 điểm môn Văn.',
  'Theo quyết định của tòa, bị cáo được tại ngoại.',
  'Hồ sơ 57-NQ đã bị thất lạc.',
  'Xe mang biển số 29A-123.45 bỏ chạy.',
  'Ông Điều 59 tuổi, quê Nam Định.',
  'Lệnh cấm được dỡ bỏ từng phần.',
  'Kế hoạch 5 năm đã hoàn thành.',
  'Chương trình 60 giây phát sóng tối qua.',
  'Các nghị quyết chuyên đề đã được triển khai.',
  'Đội nhà thắng 2-1 ở phút 59.',
  'Khoản tiền 5 triệu đồng được trả lại.',
];
