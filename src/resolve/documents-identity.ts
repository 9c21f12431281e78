import type { Chart, Found } from '../pattern/chart.js';
import { foldPhrase } from '../text/fold.js';
import type { CompletedDocument } from './documents.js';

/** What tells two citations of one document: its key; else type and number; else its words. A provision is not its act. */
export function identityOf(chart: Chart, documents: ReadonlyMap<Found, CompletedDocument>, found: Found): string {
  const value = documents.get(found);
  const provision = value?.provision ? ` ${JSON.stringify(value.provision)}` : '';
  if (value?.key) return value.key + provision;
  if (value?.number && value.docType) return `${value.docType} ${Number(value.number) || value.number}`;
  return foldPhrase(chart.text(found.start, found.end));
}
