// Says where the page lies that was just built.
import { fileURLToPath } from 'node:url';

const page = new URL('dist/index.html', import.meta.url);
console.log(
  `\nOpen in a browser (no server is needed; the folder can also be put on one):\n  ${page.href}\n  ${fileURLToPath(page)}`,
);
