/**
 * Runs a notebook in Deno's kernel, without a window. Nothing is fetched: Deno starts with an empty cache, and whoever asks
 * for an address is sent to a closed port. The kernel is installed into a home of its own, not into the user's.
 *
 * `tsx test/notebook/execute.ts` runs `examples/notebook.ipynb` in its place and keeps what its cells show.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = `${root}temp/notebook`;
export const NOTEBOOK = `${root}examples/notebook.ipynb`;

/** What a cell shows (nbformat 4). */
export interface Output {
  output_type: 'stream' | 'execute_result' | 'display_data' | 'error';
  data?: Record<string, string | string[]>;
  text?: string | string[];
  evalue?: string;
}
export interface Cell {
  cell_type: 'code' | 'markdown';
  id: string;
  source: string | string[];
  execution_count?: number | null;
  metadata: Record<string, unknown>;
  outputs?: Output[];
}
export interface Notebook {
  cells: Cell[];
  metadata: Record<string, unknown>;
}

/** Texts of a notebook come whole or as lines. */
export const joined = (text: string | string[] | undefined): string =>
  Array.isArray(text) ? text.join('') : (text ?? '');

export const readNotebook = (file: string): Notebook => JSON.parse(readFileSync(file, 'utf8')) as Notebook;

const NOWHERE = 'http://127.0.0.1:9';
const environment = {
  ...process.env,
  HOME: home,
  XDG_DATA_HOME: `${home}/.local/share`,
  JUPYTER_PATH: `${home}/.local/share/jupyter`,
  JUPYTER_RUNTIME_DIR: `${home}/runtime`,
  JUPYTER_CONFIG_DIR: `${home}/config`,
  IPYTHONDIR: `${home}/ipython`,
  DENO_DIR: `${home}/deno`,
  DENO_NO_UPDATE_CHECK: '1',
  HTTP_PROXY: NOWHERE,
  HTTPS_PROXY: NOWHERE,
  NO_PROXY: '',
  NPM_CONFIG_REGISTRY: NOWHERE,
  NO_COLOR: '1',
};

const run = (command: string, args: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (piece) => (out += piece));
    child.stderr.setEncoding('utf8').on('data', (piece) => (told += piece));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) return resolve(out);
      reject(new Error(`${command} ${args.join(' ')}:\n${out}${told}`));
    });
  });

/** A Python that has Jupyter: the one that comes first, or Debian's, which is not always the one that comes first. */
const python = (): string => {
  const found = [process.env.PYTHON, 'python3', '/usr/bin/python3'].find(
    (command) => command && spawnSync(command, ['-c', 'import jupyter_client, nbformat']).status === 0,
  );
  if (found) return found;
  throw new Error('Jupyter is missing. On Debian: apt-get install python3-jupyter-client python3-nbformat');
};

/**
 * Executes a notebook.
 *
 * @returns the notebook with what its cells show
 * @throws Error where a cell throws, with the traceback
 */
export const execute = async (file: string): Promise<Notebook> => {
  mkdirSync(home, { recursive: true });
  await run(`${root}node_modules/.bin/deno`, ['jupyter', '--install', '--force']);
  return JSON.parse(await run(python(), [`${root}test/notebook/execute.py`, file])) as Notebook;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { cells, ...others } = await execute(NOTEBOOK);
  writeFileSync(NOTEBOOK, `${JSON.stringify({ cells, ...others }, null, 1)}\n`);
  console.log(`${cells.length} cells: examples/notebook.ipynb`);
}
