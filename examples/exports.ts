/** One article in the formats of other programs. */
import { analyze } from 'sukien';
import { toBrat, toCodePoints, toConll, toCsv, toGraphml, toJsonLd, toWebAnnotations } from 'sukien/exports';
import { toParquet } from 'sukien/parquet';
import { renderTimeline, roleLabel } from 'sukien/render';

const text = '🇻🇳 Ngày 9/7/2025, Bộ Công an trao Bằng khen cho Đại úy Lù A Páo.';
const article = { ...analyze(text), id: 'tin-1', url: 'https://example.org/tin/1' };

const csv = toCsv([article], { language: 'en' });
console.log(csv.arguments.replace(/[\ufeff\r]/g, '').trimEnd());

const { mentions } = toCodePoints(article);
console.log(article.mentions.at(-1)?.start, mentions.at(-1)?.start);

console.log(toConll(article, { format: 'plain' }).split('\n').slice(-5, -2));
console.log(toBrat(article).ann.match(/^[TE]\d+\t\w+Event.*$/gm));

const person = toJsonLd(article)['@graph'].find((node) => node['@type'] === 'Person');
console.log(person?.name, person?.honorificPrefix);

console.log(toWebAnnotations(article, { source: article.url }).items[0]?.target);
console.log(toGraphml(article).match(/<edge .*?<\/edge>/)?.[0]);

const { records } = await toParquet([article]);
console.log(roleLabel('award', 'recipient', 'en'), records.length > 0, renderTimeline(article).startsWith('<svg'));
