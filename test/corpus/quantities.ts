import type { QuantityValue } from '../../src/grammar/quantities.js';

/** A value and phrasings that mean it: each phrase is the whole span, inside `before … after`. */
export interface QuantityCase {
  value: QuantityValue;
  phrasings: readonly string[];
}

const exact = (value: number, unit: string): QuantityValue => ({ value, unit, bound: 'exact' });

export const QUANTITIES: readonly QuantityCase[] = [
  {
    value: exact(2_900_000_000, 'VND'),
    phrasings: [
      '2,9 tỷ đồng',
      '2.900 triệu đồng',
      '2 tỷ 900 triệu đồng',
      '2.900.000.000 đồng',
      '2,9 tỉ đồng',
      '2.900.000.000 VNĐ',
    ],
  },
  {
    value: exact(15_000_000, 'USD'),
    phrasings: ['15 triệu USD', '15 triệu đô la Mỹ', '15.000.000 USD', 'mười lăm triệu USD'],
  },
  { value: exact(7_000_000_000, 'JPY'), phrasings: ['7 tỷ yên', 'bảy tỷ yên', '7 tỷ yên Nhật'] },
  { value: exact(250_000, 'EUR'), phrasings: ['250.000 euro', '250 nghìn euro', '250.000 EUR'] },
  { value: exact(1_500_000, 'CNY'), phrasings: ['1,5 triệu nhân dân tệ', '1,5 triệu NDT'] },
  { value: exact(10, 'USD'), phrasings: ['$10', '10 USD', 'mười đô la'] },
  { value: exact(2.5, '%'), phrasings: ['2,5%', '2,5 %', '2,5 phần trăm', '2.5%'] },
  { value: exact(34, 'tuổi'), phrasings: ['34 tuổi', 'ba mươi tư tuổi'] },
  { value: exact(25, 'đối tượng'), phrasings: ['25 đối tượng', 'hai mươi lăm đối tượng', 'hai lăm đối tượng'] },
  { value: exact(5, 'bị can'), phrasings: ['5 bị can', '05 bị can', 'năm bị can'] },
  { value: exact(1586, 'đại biểu'), phrasings: ['1.586 đại biểu', '1 586 đại biểu', '1586 đại biểu'] },
  { value: exact(105, 'hộ'), phrasings: ['105 hộ', 'một trăm lẻ năm hộ', 'một trăm linh năm hộ'] },
  { value: exact(3.5, 'tấn'), phrasings: ['3,5 tấn', '3.5 tấn', '3 tấn rưỡi'] },
  { value: exact(3500, 'kg'), phrasings: ['3.500 kg', '3500kg', 'ba nghìn năm trăm kg'] },
  { value: exact(120, 'm2'), phrasings: ['120 m2', '120m2'] },
  {
    value: { value: 360_000_000, unit: 'VND', bound: 'over' },
    phrasings: ['hơn 360 triệu đồng', 'trên 360 triệu đồng', 'ít nhất 360 triệu đồng', 'tối thiểu 360 triệu đồng'],
  },
  {
    value: { value: 300, unit: 'nhà khoa học', bound: 'under' },
    phrasings: ['gần 300 nhà khoa học', 'chưa đến 300 nhà khoa học', 'tối đa 300 nhà khoa học'],
  },
  { value: { value: 12, unit: '%', bound: 'about' }, phrasings: ['khoảng 12%', 'xấp xỉ 12%', 'ước tính 12%'] },
  {
    value: { value: 3_000_000_000, max: 5_000_000_000, unit: 'VND', bound: 'between' },
    phrasings: [
      'từ 3 đến 5 tỷ đồng',
      '3-5 tỷ đồng',
      '3 - 5 tỷ đồng',
      'từ 3 tỷ đồng đến 5 tỷ đồng',
      '3 đến 5 tỷ đồng',
      'khoảng 3-5 tỷ đồng',
    ],
  },
  {
    value: { value: 5, max: 6, unit: 'người', bound: 'between' },
    phrasings: ['5-6 người', 'từ 5 đến 6 người', '5 đến 6 người'],
  },
  {
    value: { value: 120_000_000_000, bound: 'exact' },
    phrasings: ['120 tỷ', '120.000 triệu'],
  },
  { value: { value: 200_000_000, bound: 'over' }, phrasings: ['hơn 200 triệu', 'trên 200 triệu'] },
  { value: exact(1500, 'VND'), phrasings: ['1 ngàn 500 đồng', '1.500 đồng'] },
  { value: exact(15, 'USD'), phrasings: ['US$15', '15 US$', '$15'] },
  { value: exact(5000, 'VND'), phrasings: ['₫5.000', '5.000₫'] },
  { value: exact(10, 'nm'), phrasings: ['10 nm', '10nm'] },
  { value: exact(5, 'triệu chứng'), phrasings: ['5 triệu chứng', 'năm triệu chứng'] },
  { value: exact(3, 'tỷ phú'), phrasings: ['3 tỷ phú', 'ba tỷ phú'] },
  {
    value: { value: 18, unit: 'tuổi', bound: 'over' },
    phrasings: ['từ 18 tuổi trở lên', '18 tuổi trở lên', 'hơn 18 tuổi'],
  },
];

/** Sentences without a quantity: ordinals, names, articles, times, labels. */
export const NO_QUANTITY: readonly string[] = [
  'Kỳ họp thứ 64 bế mạc.',
  'Loài này sống vào khoảng 500 triệu năm trước.',
  'Làng có cây đa hàng chục năm tuổi.',
  'Giấy số CQ 486567 cấp ngày 2/3/2019.',
  'Đội nhà gỡ hòa 1-1, tỷ số không đổi.',
  'Đại hội lần thứ hai khai mạc.',
  'Một cán bộ xã báo tin.',
  'Một số đối tượng bỏ trốn.',
  'Nhiều người dân đến dự.',
  'Hai bên nhất trí mở đường bay.',
  'Cả hai đều nhận lỗi.',
  'Gia đình ông sống ở tầng 9 chung cư.',
  'Công trình hoàn thành sau 15 ngày.',
  'Bị cáo lĩnh 8 năm tù.',
  'Năm 2025 người dân được mùa.',
  'Mỗi năm người dân được tập huấn.',
  'Xe mang biển số 29A-123.45 người lái bỏ chạy.',
  'Ngày 12/5 người dân đi bầu cử.',
  'Anh Năm và chị Ba về quê.',
  'Phố Hai Bà Trưng kẹt xe.',
  'Tỷ số là 2-1 nghiêng về đội khách.',
  'Mạng 5G phủ sóng toàn xã.',
  'Lúc 13g50 chiều, đám cháy bùng lên.',
];
