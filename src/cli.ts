#!/usr/bin/env node
import process from 'node:process';
import { machine } from './cli/io.js';
import { run } from './cli/run.js';
import { analyze } from './index.js';

// Every write was waited for, and an input that nobody reads any more must not keep the process alive.
process.exit(await run(process.argv.slice(2), machine(analyze)));
