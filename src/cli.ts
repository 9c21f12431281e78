#!/usr/bin/env node
import { extname } from 'node:path';
import process from 'node:process';
import { machine } from './cli/io.js';
import { run } from './cli/run.js';
import { readHtml } from './html.js';
import { analyze } from './index.js';

// The first Ctrl-C ends the run between two results; a second one ends the process, as nothing listens any more.
const ended = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.abort(signal));

const worker = new URL(`cli-worker${extname(import.meta.url)}`, import.meta.url);
// Every write was waited for, and an input that nobody reads any more must not keep the process alive.
process.exit(await run(process.argv.slice(2), machine({ analyze, readHtml }, worker, ended.signal)));
