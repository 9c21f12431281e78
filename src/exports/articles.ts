/** What the exports take: one analysis, or many with or without names. */

import type { Analysis } from '../types.js';

/** An analysis with a name among others, as a line of the command's NDJSON has it. */
export interface IdentifiedAnalysis extends Analysis {
  /** The article's own (default: its number, from 1). */
  id?: string | number;
  /** Address of its page, where it has one. */
  url?: string;
}

/** One article or many. */
export type Articles = IdentifiedAnalysis | readonly IdentifiedAnalysis[];

/** An article with a name that no other of its export has. */
export interface NamedAnalysis {
  name: string;
  analysis: Analysis;
}

/** Gives each name once; one that comes again is numbered: `tin`, `tin-2`. */
export const uniqueNames = (): ((told: string) => string) => {
  const taken = new Set<string>();
  return (told) => {
    let name = told;
    for (let count = 2; taken.has(name); count += 1) name = `${told}-${count}`;
    taken.add(name);
    return name;
  };
};

/** The articles in order, each with a name of its own: its id, or its number. */
export const namedArticles = (articles: Articles): NamedAnalysis[] => {
  const all: readonly IdentifiedAnalysis[] = 'text' in articles ? [articles] : articles;
  const unique = uniqueNames();
  return all.map((analysis, index) => ({ name: unique(String(analysis.id ?? index + 1)), analysis }));
};
