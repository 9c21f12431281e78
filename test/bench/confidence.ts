/**
 * How often records of a confidence are right on the marked articles: `npm run confidence`. The README shows the table.
 */
import { judged, tableOf } from '../gold/confidence.js';

console.log(tableOf(judged()));
