import type { Found } from '../pattern/chart.js';

/** One thing of the article: all mentions that stand for it, in text order. */
export interface Cluster {
  kind: string;
  mentions: Found[];
  /** Full name; the fullest that the article tells. */
  name: string;
  key?: string;
}

/** Clusters of one article, by mention. */
export class Clusters {
  private readonly byMention = new Map<Found, Cluster>();
  readonly all: Cluster[] = [];

  of(found: Found): Cluster | undefined {
    return this.byMention.get(found);
  }

  open(kind: string, first: Found, name: string, key?: string): Cluster {
    const cluster: Cluster = { kind, mentions: [], name, key };
    this.all.push(cluster);
    this.join(cluster, first);
    return cluster;
  }

  join(cluster: Cluster, found: Found): void {
    cluster.mentions.push(found);
    this.byMention.set(found, cluster);
  }
}
