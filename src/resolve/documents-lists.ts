import { citations } from '../generated/lexicon-citations.js';
import { DocumentTables } from '../grammar/documents-tables.js';
import { unpackEntries } from '../lexicon/packed.js';

let tables: DocumentTables | undefined;

/** The library's own lists of documents, types and codes, built when they are first asked for. */
export function builtInTables(): DocumentTables {
  return (tables ??= new DocumentTables(unpackEntries(citations()).map(({ entry }) => entry)));
}
