// The legal citations of a text and nothing else.
//   npx tsx examples/citations-only.ts
import { extractDocuments } from 'sukien/documents';

const text =
  'Căn cứ khoản 2 Điều 9 Nghị định số 55/2019/NĐ-CP ngày 24/6/2019 của Chính phủ về hỗ trợ pháp lý cho doanh nghiệp ' +
  'nhỏ và vừa; thực hiện Nghị quyết số 66-NQ/TW và Luật Doanh nghiệp năm 2020, UBND tỉnh ban hành kế hoạch mới.';

for (const citation of extractDocuments(text)) {
  console.log(citation.text, `[${citation.start}, ${citation.end})`);
  // What the text does not say is not there: a citation without a number has no `number`.
  const { docType, number, year, issuedOn, issuerName, provision, key } = citation;
  console.log('  ', JSON.stringify({ docType, number, year, issuedOn, issuerName, provision, key }));
}
